import { say, type WordId } from '../src/content/index.ts';
import type { Values } from '../src/content/sentence.ts';
import type { TurnContext } from '../src/sdk.ts';
import type { ModelReader } from '../src/understanding/model/index.ts';
import type { Conversation } from './memory/conversation.ts';
import type { ConversationEvent } from './memory/events.ts';
import type { Memory } from './memory/memory.ts';
import { reduce } from './memory/reduce.ts';
import type { ReplyTo } from './memory/reply-to.ts';
import type { QuestionId } from './questions.ts';
import type { ReasonId } from './reasons.ts';

/** Takes what somebody thinks of an answer. */
export interface FeedbackTaker {
  /**
   * Whether the last answer was useful: a vote anew, or another in the place of the one in this row. Returns its row;
   * undefined where none is kept.
   */
  rate(useful: boolean, comment: string | undefined, row: number | undefined): number | undefined;
  /** Why the answer was not useful: one of the reasons offered, or the person's own words. */
  explain(row: number, why: { readonly reason: ReasonId } | { readonly comment: string }): void;
  /** Nothing that was written with these votes is kept any more. */
  forgetWords(rows: readonly number[]): void;
}

/** One message of the person being answered. */
export interface Turn extends Memory {
  /** Paragraphs that are said before the question. */
  readonly notes: string[];
  /** Those of the notes that repeat what the person said. */
  readonly echoes: Set<string>;
  /** What is said of the person's own plan before the question; the answer says it by itself. */
  readonly verdicts: string[];
  /** What the message answers, where its client says so. */
  readonly answering: ReplyTo | undefined;
  /** What was typed into a form and did not answer its question, by question: it is shown there again. */
  readonly kept: Map<QuestionId, string>;
  /** True: the question comes with the greeting, in one message. */
  readonly greets: boolean;
  /** Channel id of the Bot Framework, e.g. `msteams`. */
  readonly channel: string;
  readonly publicUrl: string | undefined;
  /** The model that reads messages beside the rules; undefined where the rules read alone. */
  readonly reader?: ModelReader | undefined;
  /** True: the person sits at this service's own chat page. */
  readonly onOwnPage: boolean;
  /** Called when the person asks for everything to be forgotten. */
  readonly forget: () => void;
  /** True: what is taken down is said at the end, and not on the way. */
  readonly onTrial?: true;
  /** Where it goes what the person thinks of answers. */
  readonly feedback: FeedbackTaker;
}

/**
 * The turn over this conversation. What the turn makes of it is `turn.conversation`; the one given stays as it was.
 * `seen`: takes each event down.
 */
export function openTurn(saved: Conversation, given: Omit<Turn, keyof Memory>, seen?: ConversationEvent[]): Turn {
  let conversation = saved;
  return {
    ...given,
    get conversation() {
      return conversation;
    },
    dispatch: event => {
      conversation = reduce(conversation, event);
      seen?.push(event);
    },
  };
}

/**
 * The same turn on trial: what happens to the conversation there, and what is said, counts only once it is taken over.
 */
export function onTrial(turn: Turn): { readonly trial: Turn; readonly events: readonly ConversationEvent[] } {
  const events: ConversationEvent[] = [];
  const apart = { notes: [], verdicts: [], answering: undefined, onTrial: true as const };
  return { trial: openTurn(turn.conversation, { ...turn, ...apart }, events), events };
}

const turnKey = Symbol('turn');

/** Hangs the turn on the SDK's context, where the dialogs find it. */
export function beginTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(turnKey, turn);
}

/** The turn of this context. Throws where none was begun. */
export function turnOf(context: TurnContext): Turn {
  const turn: Turn | undefined = context.turnState.get(turnKey);
  if (turn === undefined) throw new Error('No turn was begun.');
  return turn;
}

/** The words with this id in the language of the conversation. */
export function words(turn: Turn, id: WordId, values: Values = {}): string {
  return say(turn.conversation.locale, id, values);
}

/** Says something before the question. */
export function note(turn: Turn, id: WordId, values: Values = {}): void {
  turn.notes.push(words(turn, id, values));
}
