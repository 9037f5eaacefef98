import type { Field } from '../../src/decision/case/requirements.ts';
import type { Differing } from '../../src/understanding/model/both.ts';
import type { Patch } from '../questions.ts';
import type { Target } from './ahead.ts';
import type { Conversation, WantedQuestion } from './conversation.ts';

/** What can happen to a conversation, with what each event says; null: it says nothing but that it happened. */
interface Events {
  /**
   * A language was heard: the client shows things in it, the person writes it, or they wish for it. `chosen`: somebody
   * chose it in the client.
   */
  readonly 'language-heard': {
    readonly locale: string;
    readonly by: 'client' | 'words' | 'wish';
    readonly chosen?: boolean;
  };
  /** The person was told how to get the other language back. */
  readonly 'way-back-told': null;
  /** The person was told who speaks here, or spoke first. */
  readonly welcomed: null;

  /** Answers were given; `volunteered`: those that nobody had asked for. What is not legal changes nothing. */
  readonly 'answers-given': { readonly patch: Patch; readonly volunteered: readonly Field[] };
  /** The same wish has these targets too: they come after the one that is talked about. */
  readonly 'targets-named': { readonly targets: readonly Target[] };
  /** On with another target of the same wish: what was said of the first target alone is let go. */
  readonly 'target-taken-up': { readonly target: Target };
  /** A question was asked; `near`: the points that its words come closest to where none answers it. */
  readonly 'question-heard': { readonly near: readonly string[] };
  /** A message was read by the rules and a model; `version`: of what that was asked by. */
  readonly 'read-by-two': {
    readonly version: string;
    /** What one of them alone stated. */
    readonly single: readonly Field[];
    readonly differing: readonly Differing[];
  };
  /** Of what two read differently only this is still to be asked. */
  readonly 'readings-left': { readonly differing: readonly Differing[] };
  /** The person was told that words go to this host to be read. */
  readonly 'reader-told': { readonly where: string };
  /** Whether a model may read what the person writes. */
  readonly 'reader-switched': { readonly reads: boolean };
  /**
   * A message was read, and made of the conversation `before` what it is now; `digest` tells its wording from another.
   * `edits`: the message in whose place it stands.
   */
  readonly 'message-read': {
    readonly id: string;
    readonly digest: string;
    readonly before: Conversation;
    readonly edits?: string;
  };
  /** What a message changed is as it was before it, but for what was said again later. */
  readonly 'message-taken-back': { readonly id: string };
  /** Its new words were read in the place of the old: what was said later holds, where it still can. */
  readonly 'edit-read': { readonly id: string; readonly before: Conversation };
  /** So much data moves between caller and target in a month: what it costs is said with the answer. */
  readonly 'volume-named': { readonly gigabytes: number };
  /** Everything said so far is put aside. */
  readonly 'started-over': null;
  /** What was known before the last change comes back; once more, and it is undone again. */
  readonly undone: null;

  /**
   * A card went out that asks; `again`: the same question once more. `among`: it offers these readings only. `toCome`:
   * the
   * number of questions left that it shows.
   */
  readonly 'question-asked': {
    readonly id: string;
    readonly again: boolean;
    readonly among: readonly string[] | undefined;
    readonly toCome?: number;
  };
  /** The reply to the question asked was not understood; `likely`: the readings to offer now. */
  readonly 'question-missed': { readonly likely: readonly string[] | undefined };
  /** The reply has several readings. */
  readonly 'readings-offered': { readonly among: readonly string[] };
  /** None of the readings offered is meant. */
  readonly 'readings-refused': null;
  /** The question asked counts no more: what comes next answers nothing. */
  readonly 'question-dropped': null;
  /** A reply to an earlier question is read as if that one were asked now. */
  readonly 'question-recalled': { readonly id: string; readonly among: readonly string[] | undefined };
  /** The reply to the earlier question was read: the question that waited waits again. */
  readonly 'question-resumed': { readonly asked: Conversation['asked'] };

  /** The person wants these questions or screens next: "change …", "back", "what did I say?". It ends a pause. */
  readonly 'questions-wanted': { readonly questions: readonly WantedQuestion[] };
  /** An earlier question was left open by the reply to it: it is asked next, and where a pause stands, after it. */
  readonly 'question-left-open': { readonly question: WantedQuestion };
  /** A form was read; `unread`: some of its fields were not. `wanted`: the closer questions that its words lead to. */
  readonly 'form-read': { readonly unread: boolean; readonly wanted: readonly WantedQuestion[] };
  /** The first of the wanted questions is being asked. */
  readonly 'wanted-taken-up': null;
  /** An answer was to be changed, and stays as it is. */
  readonly 'change-cancelled': null;
  readonly paused: null;
  /** On with what is open; where nothing was said yet, with the first question. */
  readonly continued: null;

  /** The summary was agreed to. */
  readonly 'summary-confirmed': null;
  /** That agreement was meant for something else. */
  readonly 'confirmation-withdrawn': null;
  /**
   * A card went out with the answer; `left`: the questions that it leaves open; `asks`: a learner's question below it.
   */
  readonly 'answer-shown': { readonly left: readonly string[]; readonly asks?: string };
  /** A question is put to somebody who learns. */
  readonly 'learner-question-put': { readonly id: string };
  /** The answer that `of` tells from another was voted on; the vote is kept in this row. */
  readonly 'answer-rated': { readonly row: number; readonly of: string; readonly useful: boolean };
  /** It is asked why the answer was not useful: the question that stands waits. */
  readonly 'reason-wanted': null;
  /** That was said, or is not to be said: the question that waited stands again. */
  readonly 'reason-closed': null;
  /** The answer is to be said once more. */
  readonly 'answer-wanted-again': null;
}

export type EventKind = keyof Events;

/** Something that happened to a conversation. */
export type ConversationEvent<Kind extends EventKind = EventKind> = {
  readonly [One in Kind]: { readonly kind: One } & (Events[One] extends null ? unknown : Events[One]);
}[Kind];

/** What events of these kinds make of a conversation: a new one; the old one stays as it was. */
export type Reducers<Kind extends EventKind = EventKind> = {
  readonly [One in Kind]: (conversation: Conversation, event: ConversationEvent<One>) => Conversation;
};
