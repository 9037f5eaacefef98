import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder-core';
import { z } from 'zod';
import {
  beginTurn,
  type Conversation,
  converse,
  fadedActivity,
  groupWelcome,
  readConversation,
  settledActivity,
  type Turn,
  welcomeActivity,
} from '../../dialogs/index.ts';
import { say } from '../content/index.ts';
import { recommend } from '../decision/index.ts';
import type { DialogState } from '../sdk.ts';
import { type Feedback, type FeedbackStore, lostMark, type Transcripts } from '../state/index.ts';
import type { TaggedConversationState } from './conversation-state.ts';
import { remembered } from './handled.ts';
import { keepSettled } from './settle.ts';
import { isShared } from './storage-key.ts';
import { readTeamsFeedback } from './teams-feedback.ts';

export interface TurnOptions {
  readonly publicUrl?: string | undefined;
  /** Where it is kept whether an answer was useful. */
  readonly feedback?: Pick<FeedbackStore, 'add'>;
  /** Where the words of the embedded web chat are kept. */
  readonly transcripts?: Pick<Transcripts, 'forgetBefore'>;
}

/** Runs one turn and writes its state; `fresh` reads the state anew. Throws where `givenUp` says that nobody waits any more. */
export type RunTurn = (context: TurnContext, fresh: boolean, givenUp: () => boolean) => Promise<void>;

const longestLocale = 35;
/** What the chat page says of itself with each message. */
const ownPageSchema = z.object({ ownPage: z.literal(true) });
const handledSchema = z.array(z.string()).catch([]);

type Arrival = 'message' | 'arrived' | 'judged' | 'ignored';

/** What kind of activity this is. Edits, deletions, reactions and whatever else a channel invents are left alone. */
function arrival(activity: Activity): Arrival {
  if (activity.type === ActivityTypes.Message) return 'message';
  if (readTeamsFeedback(activity) !== undefined) return 'judged';
  const joined = activity.type === ActivityTypes.ConversationUpdate && (activity.membersAdded ?? []).length > 0;
  const installed = activity.type === ActivityTypes.InstallationUpdate && (activity.action ?? 'add').startsWith('add');
  return joined || installed ? 'arrived' : 'ignored';
}

const botArrived = ({ type, membersAdded = [], recipient }: Activity): boolean =>
  type === ActivityTypes.InstallationUpdate || membersAdded.some(({ id }) => id === recipient?.id);

function feedbackOf({ answered }: Conversation, useful: boolean, comment: string | undefined): Feedback {
  const judged = answered === undefined ? undefined : recommend(answered);
  return {
    rating: useful ? 'up' : 'down',
    ...(judged === undefined ? {} : { option: judged.headline.option, ruleVersion: judged.ruleVersion }),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** Builds what runs one turn over this state. */
export function createTurn(state: TaggedConversationState, options: TurnOptions): RunTurn {
  const saved = state.createProperty<unknown>('conversation');
  const place = state.createProperty<DialogState>('place');
  const handled = state.createProperty<unknown>('handled');
  const lost = state.createProperty<unknown>(lostMark);

  async function welcome(context: TurnContext, turn: Turn): Promise<void> {
    if (turn.conversation.welcomed) return;
    turn.conversation.welcomed = true;
    if (isShared(context.activity)) {
      if (botArrived(context.activity)) await context.sendActivity(groupWelcome(turn));
      return;
    }
    await context.sendActivity(welcomeActivity(turn));
    await converse(context, place);
  }

  async function judge(context: TurnContext, turn: Turn): Promise<void> {
    const judged = readTeamsFeedback(context.activity);
    if (judged !== undefined) turn.feedback(judged.useful, judged.comment);
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body: {} } });
  }

  function remember(conversation: Conversation, { locale }: Activity): void {
    if (typeof locale === 'string' && locale !== '' && locale.length <= longestLocale) conversation.locale = locale;
  }

  return async (context, fresh, givenUp) => {
    const { activity } = context;
    const kind = arrival(activity);
    if (kind === 'ignored') return;
    await state.load(context, fresh);
    const ids = handledSchema.parse(await handled.get(context));
    if (activity.id !== undefined && ids.includes(activity.id)) return;
    const { conversation, moved } = readConversation(await saved.get(context));
    const isLost = (await lost.get(context)) === true;
    remember(conversation, activity);
    let forgotten = false;
    const turn: Turn = {
      conversation,
      notes: isLost || moved ? [say(conversation.locale, isLost ? 'lost' : 'moved')] : [],
      verdicts: [],
      channel: activity.channelId,
      publicUrl: options.publicUrl,
      onOwnPage: ownPageSchema.safeParse(activity.channelData).success,
      forget: () => {
        forgotten = true;
      },
      feedback: (useful, comment) => options.feedback?.add(feedbackOf(conversation, useful, comment)),
    };
    beginTurn(context, turn);
    if (moved) await place.delete(context);
    // What is judged is answered by no words, so the person is still to be told.
    if (kind !== 'judged') await lost.delete(context);
    if (kind === 'arrived') await welcome(context, turn);
    else if (kind === 'judged') await judge(context, turn);
    else {
      conversation.welcomed = true;
      keepSettled(context, { pressed: settledActivity(turn, activity.value), last: fadedActivity(turn) });
      await converse(context, place);
    }
    if (givenUp()) return;
    if (forgotten) {
      await state.delete(context);
      options.transcripts?.forgetBefore(activity.conversation.id, activity.id ?? '');
      return;
    }
    await saved.set(context, conversation);
    await handled.set(context, remembered(ids, activity.id));
    await state.saveChanges(context);
  };
}
