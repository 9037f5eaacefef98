import { randomUUID } from 'node:crypto';
import { type Activity, ActivityTypes, CardFactory, type TurnContext } from 'botbuilder-core';
import { readAnswering } from '../../dialogs/index.ts';
import { say } from '../content/index.ts';
import { errorFields, type Log } from '../log.ts';
import { TooSlow } from './patience.ts';

const longestRetry = 1_000;
const referenceLength = 8;

/** What the button "try again" sends: the same press, or the same words in answer to the same question. */
function again(activity: Activity): object {
  const { value, text } = activity;
  if (typeof value === 'object' && value !== null) return value;
  const answering = readAnswering(activity);
  const words = { kind: 'retry', text: (text ?? '').slice(0, longestRetry) };
  return answering === undefined ? words : { ...words, answering };
}

function words(context: TurnContext, error: unknown, reference: string): Partial<Activity> {
  const { locale } = context.activity;
  const text = say(locale, error instanceof TooSlow ? 'trouble.slow' : 'trouble.failed', { reference });
  const button = { type: 'Action.Submit', title: say(locale, 'trouble.again'), data: again(context.activity) };
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: text,
    body: [{ type: 'TextBlock', text, wrap: true }],
    actions: [button],
  };
  return { type: ActivityTypes.Message, text, speak: text, attachments: [CardFactory.adaptiveCard(card)] };
}

/** Logs what failed without what was said, and gives the kind words for the person, with the reference to both. */
export function trouble(context: TurnContext, error: unknown, log: Log): Partial<Activity> {
  const reference = randomUUID().slice(0, referenceLength);
  log.error('A turn failed.', { requestId: reference, channel: context.activity.channelId, ...errorFields(error) });
  return words(context, error, reference);
}
