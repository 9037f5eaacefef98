import { randomUUID } from 'node:crypto';
import { readReplyTo } from '../../dialogs/index.ts';
import { wordsFor } from '../content/index.ts';
import { errorFields, type Log } from '../log.ts';
import { type Activity, ActivityTypes, CardFactory, type TurnContext } from '../sdk.ts';
import { textLimit } from '../text-limit.ts';
import { TooSlow } from './patience.ts';

const referenceLength = 8;

/**
 * What is said of a turn that failed. It is made before any turn runs: a word that cannot be found, or a locale that
 * nobody foresaw, would otherwise take the apology along with the turn.
 */
const { tag, say } = wordsFor('en');
const reference = { reference: '{reference}' };
const slow = say('trouble.slow', reference);
const failed = say('trouble.failed', reference);
const tryAgain = say('trouble.again');

/** What the button "try again" sends: the same press, or the same words in answer to the same question. */
function again(activity: Activity): object {
  const { value, text } = activity;
  if (typeof value === 'object' && value !== null) return value;
  const answering = readReplyTo(activity);
  const words = { kind: 'retry', text: typeof text === 'string' ? text.slice(0, textLimit) : '' };
  return answering === undefined ? words : { ...words, answering };
}

function words({ activity }: TurnContext, error: unknown, id: string): Partial<Activity> {
  const text = (error instanceof TooSlow ? slow : failed).replace(reference.reference, id);
  const card = {
    type: 'AdaptiveCard',
    lang: tag,
    version: '1.5',
    fallbackText: text,
    body: [{ type: 'TextBlock', text, wrap: true }],
    actions: [{ type: 'Action.Submit', title: tryAgain, data: again(activity) }],
  };
  return { type: ActivityTypes.Message, locale: tag, text, speak: text, attachments: [CardFactory.adaptiveCard(card)] };
}

/** Logs what failed without what was said, and gives the kind words for the person, with the reference to both. */
export function trouble(context: TurnContext, error: unknown, log: Log): Partial<Activity> {
  const id = randomUUID().slice(0, referenceLength);
  log.error('A turn failed.', { requestId: id, channel: context.activity.channelId, ...errorFields(error) });
  return words(context, error, id);
}

/** The kind words for a person whose message is not tried any more. */
export function givenUp({ activity }: TurnContext): Partial<Activity> {
  const words = wordsFor(activity.locale);
  const text = words.say('trouble.given-up');
  return { type: ActivityTypes.Message, locale: words.tag, text, speak: text };
}
