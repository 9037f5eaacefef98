import { randomUUID } from 'node:crypto';
import { type Activity, ActivityTypes, CardFactory, type TurnContext } from 'botbuilder-core';
import { say } from '../content/index.ts';
import { errorFields, type Log } from '../log.ts';
import { TooSlow } from './patience.ts';

const longestRetry = 1_000;
const referenceLength = 8;

/** What the button "try again" sends: the same press, or the same words. */
function again({ value, text }: Activity): object {
  if (typeof value === 'object' && value !== null) return value;
  return { kind: 'retry', text: (text ?? '').slice(0, longestRetry) };
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

/** The kind words for a person whose message is not tried any more. */
export function givenUp({ activity }: TurnContext): Partial<Activity> {
  const text = say(activity.locale, 'trouble.given-up');
  return { type: ActivityTypes.Message, text, speak: text };
}
