import { tagOf } from '../../src/content/index.ts';
import { type Activity, ActivityTypes } from '../../src/sdk.ts';
import type { Turn } from '../turn.ts';

/** A message of the bot. It names the language of its words, which is not always the person's: a client reads it aloud. */
export function message(
  { conversation }: Turn,
  said: Partial<Activity> & { readonly text: string },
): Partial<Activity> & { readonly text: string } {
  return { type: ActivityTypes.Message, locale: tagOf(conversation.locale), ...said };
}
