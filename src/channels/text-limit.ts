import { z } from 'zod';

/** Characters of one message that the bot reads; twice the longest question in the product's own examples. */
export const textLimit = 1_000;

const withText = z.looseObject({ text: z.string(), channelData: z.looseObject({}).optional() });

/**
 * The activity with no more text than the bot reads. `channelData.textLength` tells the bot how long the text was,
 * so that it can say what it left out. The bot's way of a kind answer instead of an error.
 */
export function shortened<A extends Readonly<Record<string, unknown>>>(activity: A): A {
  const parsed = withText.safeParse(activity);
  if (!parsed.success || parsed.data.text.length <= textLimit) return activity;
  const { text, channelData } = parsed.data;
  return { ...activity, text: text.slice(0, textLimit), channelData: { ...channelData, textLength: text.length } };
}
