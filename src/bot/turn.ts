import { z } from 'zod';
import {
  answeredCardActivity,
  beginTurn,
  cardOfPress,
  chosenWords,
  converse,
  editedBy,
  groupWelcome,
  isIdleEdit,
  openTurn,
  readConversation,
  readReplyTo,
  type Turn,
  welcomeActivity,
} from '../../dialogs/index.ts';
import { say } from '../content/index.ts';
import { type Activity, ActivityTypes, type DialogState, type TurnContext } from '../sdk.ts';
import { type FeedbackStore, lostMark, type Transcripts } from '../state/index.ts';
import type { ModelReader } from '../understanding/model/index.ts';
import type { TaggedConversationState } from './conversation-state.ts';
import { remembered } from './handled.ts';
import { answerFor, feedbackOf, takeFeedback } from './judged.ts';
import { notYours } from './not-yours.ts';
import { belongsTo } from './owner.ts';
import type { SentMessages } from './sent-messages.ts';
import { keepLeft, replacesMessages, type Settled } from './settle.ts';
import { readShownCard, type ShownCard, shownCardOf } from './shown-card.ts';
import { choseLanguage, isOwnPage, keepShows, readShows, saidShows } from './shows.ts';
import { isShared } from './storage-key.ts';
import { readTeamsFeedback } from './teams-feedback.ts';
import { keepLocale } from './trouble.ts';

export interface TurnOptions {
  readonly publicUrl?: string | undefined;
  /** The model that reads messages beside the rules; missing where the rules read alone. */
  readonly reader?: ModelReader | undefined;
  /** Where it is kept whether an answer was useful. */
  readonly feedback?: Omit<FeedbackStore, 'counts'>;
  /** Where the words of the embedded web chat are kept. */
  readonly transcripts?: Pick<Transcripts, 'forgetBefore'>;
}

/** How a turn is run. */
export interface Run {
  /** Reads the state anew. */
  readonly fresh: boolean;
  /** True once nobody waits any more: nothing is written then. */
  readonly givenUp: () => boolean;
  /** The message of this turn that asks. */
  readonly asks: () => Partial<Activity> | undefined;
}

/** Runs one turn and writes its state. */
export type RunTurn = (context: TurnContext, run: Run) => Promise<void>;

const handledSchema = z.array(z.string()).catch([]);

type Arrival = 'message' | 'arrived' | 'judged' | 'ignored';

/** What kind of activity this is. Deletions, reactions and whatever else a channel invents are left alone. */
function arrival(activity: Activity): Arrival {
  if (activity.type === ActivityTypes.Message || editedBy(activity) !== undefined) return 'message';
  if (readTeamsFeedback(activity) !== undefined) return 'judged';
  const joined = activity.type === ActivityTypes.ConversationUpdate && (activity.membersAdded ?? []).length > 0;
  const installed = activity.type === ActivityTypes.InstallationUpdate && (activity.action ?? 'add').startsWith('add');
  return joined || installed ? 'arrived' : 'ignored';
}

const botArrived = ({ type, membersAdded = [], recipient }: Activity): boolean =>
  type === ActivityTypes.InstallationUpdate || membersAdded.some(({ id }) => id === recipient?.id);

/**
 * What the client shows things in; several people have several clients and one conversation, so the first counts there.
 */
function noticeClient(turn: Turn, activity: Activity): void {
  const { locale, channelData } = activity;
  if (locale === undefined || (isShared(activity) && turn.conversation.client !== undefined)) return;
  turn.dispatch({ kind: 'language-heard', locale, by: 'client', chosen: choseLanguage(channelData) });
}

/** What the card that asked last becomes with this message; to be called before the message takes effect. */
function settledBy(turn: Turn, shown: ShownCard | undefined, activity: Activity): Settled | undefined {
  if (shown === undefined) return undefined;
  const own = !isShared(activity) || belongsTo(activity.value, activity.from.id);
  const pressed = own && cardOfPress(activity.value) === shown.card;
  const settled = answeredCardActivity(shown.content, pressed ? chosenWords(turn, activity.value) : undefined);
  return settled && { card: shown.card, pressed, activity: settled };
}

/** Builds what runs one turn over this state. */
export function createTurn(state: TaggedConversationState, messages: SentMessages, options: TurnOptions): RunTurn {
  const saved = state.createProperty<unknown>('conversation');
  const place = state.createProperty<DialogState>('place');
  const handled = state.createProperty<unknown>('handled');
  const shownCard = state.createProperty<unknown>('shownCard');
  const client = state.createProperty<unknown>('shows');
  const lost = state.createProperty<unknown>(lostMark);

  async function welcome(context: TurnContext, turn: Turn): Promise<void> {
    if (turn.conversation.welcomed) return;
    turn.dispatch({ kind: 'welcomed' });
    if (options.reader !== undefined) turn.dispatch({ kind: 'reader-told', where: options.reader.where });
    if (isShared(context.activity)) {
      if (botArrived(context.activity)) await context.sendActivity(groupWelcome(turn));
      return;
    }
    if (!turn.greets) await context.sendActivity(welcomeActivity(turn));
    await converse(context, place);
  }

  /** A vote counts for the answer that it hangs under; in a chat of one person, for theirs where that is not known. */
  async function judge(context: TurnContext, { conversation }: Turn): Promise<void> {
    const { activity } = context;
    const vote = readTeamsFeedback(activity);
    const known = await messages.answerIn(activity, activity.replyToId ?? '');
    const judged = known ?? (isShared(activity) ? undefined : answerFor(conversation.answered));
    if (vote !== undefined) options.feedback?.add(feedbackOf(judged, vote.useful, vote.comment));
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body: {} } });
  }

  /** Keeps what the card says that asks now, where it can be replaced later. */
  async function keepShown(context: TurnContext, asks: Partial<Activity> | undefined): Promise<void> {
    const shown = asks === undefined ? undefined : shownCardOf(asks);
    if (shown !== undefined && replacesMessages(context.activity)) await shownCard.set(context, shown);
    else await shownCard.delete(context);
  }

  return async (context, { fresh, givenUp, asks }) => {
    const { activity } = context;
    const kind = arrival(activity);
    if (kind === 'ignored') return;
    await state.load(context, fresh);
    const ids = handledSchema.parse(await handled.get(context));
    // An edit comes under the id of the message that it changes.
    const isInPlace = activity.type === ActivityTypes.MessageUpdate;
    if (!isInPlace && activity.id !== undefined && ids.includes(activity.id)) return;
    const { conversation: before, moved } = readConversation(await saved.get(context));
    const refusal = kind === 'message' ? notYours(activity, before.locale) : undefined;
    if (refusal !== undefined) {
      await context.sendActivity(refusal);
      await handled.set(context, remembered(ids, activity.id));
      if (!givenUp()) await state.saveChanges(context);
      return;
    }
    const shows = saidShows(activity.channelData) ?? readShows(await client.get(context));
    keepShows(context, shows);
    if (kind === 'message' && isIdleEdit(before, activity)) return;
    const isLost = (await lost.get(context)) === true;
    let forgotten = false;
    const turn = openTurn(before, {
      notes: [],
      echoes: new Set(),
      greets: kind === 'arrived' && !before.welcomed && !isShared(activity) && !isOwnPage(activity.channelData),
      verdicts: [],
      answering: readReplyTo(activity),
      kept: new Map(),
      channel: activity.channelId,
      publicUrl: options.publicUrl,
      reader: options.reader,
      onOwnPage: isOwnPage(activity.channelData),
      forget: () => {
        forgotten = true;
      },
      feedback: takeFeedback(options.feedback, () => turn.conversation.answered),
    });
    keepLocale(context, () => turn.conversation.locale);
    noticeClient(turn, activity);
    if (isLost || moved) turn.notes.push(say(turn.conversation.locale, isLost ? 'lost' : 'moved'));
    beginTurn(context, turn);
    if (moved) await place.delete(context);
    // What is judged is answered by no words, so the person is still to be told.
    if (kind !== 'judged') await lost.delete(context);
    if (kind === 'arrived') await welcome(context, turn);
    else if (kind === 'judged') await judge(context, turn);
    else {
      turn.dispatch({ kind: 'welcomed' });
      const settled = settledBy(turn, readShownCard(await shownCard.get(context)), activity);
      await converse(context, place);
      keepLeft(context, { settled, forgotten });
    }
    if (givenUp()) return;
    if (forgotten) {
      await state.delete(context);
      options.transcripts?.forgetBefore(activity.conversation.id, activity.id ?? '');
    } else {
      if (kind === 'message' || asks() !== undefined) await keepShown(context, asks());
      await saved.set(context, turn.conversation);
      await handled.set(context, remembered(ids, activity.id));
    }
    // What the client can draw is nothing of the person's, and it says so only once.
    if (shows !== undefined) await client.set(context, shows);
    if (!forgotten || shows !== undefined) await state.saveChanges(context);
  };
}
