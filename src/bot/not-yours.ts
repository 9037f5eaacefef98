import { wordsFor } from '../content/index.ts';
import { type Activity, ActivityTypes } from '../sdk.ts';
import { otherOwner } from './owner.ts';
import { isShared } from './storage-key.ts';

/**
 * What somebody hears who presses on a card that is for another person: whose it is, and how to begin a case of one's
 * own. Undefined for every other message: nothing but this line comes of such a press. `locale`: what answers there.
 */
export function notYours(activity: Activity, locale: string | undefined): Partial<Activity> | undefined {
  const owner = isShared(activity) ? otherOwner(activity) : undefined;
  if (owner === undefined) return undefined;
  const { tag, say } = wordsFor(locale ?? activity.locale);
  const text = say('shared.other', { name: owner === '' ? say('shared.somebody') : owner });
  return { type: ActivityTypes.Message, locale: tag, text, speak: text };
}
