import { tagOf } from '../../src/content/index.ts';
import { type Activity, ActivityTypes } from '../../src/sdk.ts';
import { caseTitle } from '../screens/case-title.ts';
import type { Turn } from '../turn.ts';

/**
 * A message of the bot. It names the language of its words, which is not always the person's: a client reads it aloud.
 * The own page also learns what to call the conversation in its list.
 */
export function message(
  turn: Turn,
  said: Partial<Activity> & { readonly text: string },
): Partial<Activity> & { readonly text: string } {
  const title = turn.onOwnPage ? caseTitle(turn) : undefined;
  return {
    type: ActivityTypes.Message,
    locale: tagOf(turn.conversation.locale),
    ...(title === undefined ? {} : { channelData: { title } }),
    ...said,
  };
}
