import type { OptionId } from '../../options/options.ts';
import type { AskKind, SubjectId } from '../case/ask.ts';
import type { Requirements } from '../case/requirements.ts';
import type { Condition } from '../decide/condition.ts';
import type { ChangeKind } from '../difference/parts.ts';
import type { SourceId } from '../recommendation.ts';

/** What an answer to a question with a yes or no in it comes to. null: the question has none. */
export type AnswerVerdict = 'yes' | 'yes-if' | 'no' | 'not-needed' | 'depends' | null;

/** One thing to keep, add, change, replace or remove. */
export interface ChangeRow {
  readonly do: ChangeKind;
  readonly what: SubjectId;
  /** What exactly, in a few words that follow "Keep", "Add", "Change" …: "the route table of GatewaySubnet". */
  readonly detail?: string;
  /** True: one more beside those that stand; otherwise what stands already is kept, not added. */
  readonly another?: true;
}

/** The answer where its condition holds. */
export interface EntryAnswer {
  /** Absent: in every case that no answer before it took. */
  readonly when?: Condition;
  readonly verdict: AnswerVerdict;
  /** The option that the answer names first. */
  readonly headline: OptionId;
  /** One or two sentences, at most 320 characters, the yes or no first. */
  readonly answer: string;
  /** In the order of doing. What stands is kept where the row says so and it does stand. */
  readonly changes: readonly ChangeRow[];
  /** Conditions, limits and what hurts first: a sentence each, the most useful first, at most four. */
  readonly watch: readonly string[];
  /** A case in which it is this answer that is given. */
  readonly example?: Requirements;
}

/**
 * A point that people ask about, with its answer in each case. Structure finds the candidates (`about`, `asks`, the
 * case), words choose among them (`asked`, the answer itself).
 */
export interface Entry {
  readonly id: string;
  /** What it is about, the main thing first. */
  readonly about: readonly SubjectId[];
  /** The kinds of question that it answers. */
  readonly asks: readonly AskKind[];
  /** True: a point that is meant only where words name it, so a bare question about its subject means another. */
  readonly niche?: true;
  /** The case outside which it says nothing. */
  readonly when?: Condition;
  /** The question as different people put it, at least three, in words that they use. */
  readonly asked: readonly string[];
  /** The first whose condition holds is the answer; the last one has none. */
  readonly answers: readonly EntryAnswer[];
  readonly sources: readonly SourceId[];
}
