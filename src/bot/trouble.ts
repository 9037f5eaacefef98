import { randomUUID } from 'node:crypto';
import { readReplyTo } from '../../dialogs/index.ts';
import { languageTags, type Speech, tagOf, wordsFor } from '../content/index.ts';
import { errorFields, type Log } from '../log.ts';
import { type Activity, ActivityTypes, CardFactory, type TurnContext } from '../sdk.ts';
import { textLimit } from '../text-limit.ts';
import { TooSlow } from './patience.ts';

const referenceLength = 8;

const reference = { reference: '{reference}' };

/** What is said of a turn that failed, in one language. */
const apologyIn = ({ tag, say }: Speech) => ({
  tag,
  slow: say('trouble.slow', reference),
  failed: say('trouble.failed', reference),
  tryAgain: say('trouble.again'),
});

/**
 * The apologies by language. They are made before any turn runs: a word that cannot be found would otherwise take the
 * apology along with the turn.
 */
const apologies = new Map(languageTags().map(tag => [tag, apologyIn(wordsFor(tag))]));
const english = apologyIn(wordsFor('en'));

const localeKey = Symbol('locale');

/** Tells the apology which language the conversation of this turn has come to. */
export function keepLocale(context: TurnContext, localeNow: () => string | undefined): void {
  context.turnState.set(localeKey, localeNow);
}

/**
 * The apology in the language of the conversation, or of the client where that is not known; in English for a locale
 * that is none.
 */
function apologyFor(context: TurnContext): typeof english {
  try {
    const localeNow: (() => string | undefined) | undefined = context.turnState.get(localeKey);
    return apologies.get(tagOf(localeNow?.() ?? context.activity.locale)) ?? english;
  } catch {
    return english;
  }
}

/** What the button "try again" sends: the same press, or the same words in answer to the same question. */
function again(activity: Activity): object {
  const { value, text } = activity;
  if (typeof value === 'object' && value !== null) return value;
  const answering = readReplyTo(activity);
  const words = { kind: 'retry', text: typeof text === 'string' ? text.slice(0, textLimit) : '' };
  return answering === undefined ? words : { ...words, answering };
}

function words(context: TurnContext, error: unknown, id: string): Partial<Activity> {
  const { tag, slow, failed, tryAgain } = apologyFor(context);
  const text = (error instanceof TooSlow ? slow : failed).replace(reference.reference, id);
  const card = {
    type: 'AdaptiveCard',
    lang: tag,
    version: '1.5',
    fallbackText: text,
    body: [{ type: 'TextBlock', text, wrap: true }],
    actions: [{ type: 'Action.Submit', title: tryAgain, data: again(context.activity) }],
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
