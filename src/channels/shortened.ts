import { z } from 'zod';
import { textLimit } from '../text-limit.ts';

const objectSchema = z.record(z.string(), z.unknown()).catch({});

/**
 * The activity with no more text than the bot reads, whatever else it holds. `channelData.textLength` tells the bot how
 * long the text was, so that it can say what it left out. The bot's way of a kind answer instead of an error.
 */
export function shortened<A extends Readonly<Record<string, unknown>>>(activity: A): A {
  const text = activity['text'];
  if (typeof text !== 'string' || text.length <= textLimit) return activity;
  const channelData = { ...objectSchema.parse(activity['channelData']), textLength: text.length };
  return { ...activity, text: text.slice(0, textLimit), channelData };
}
