import type { WordId } from '../content/languages.ts';
import type { AskKind, SubjectId } from '../decision/case/ask.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import type { Condition } from '../decision/decide/condition.ts';
import type { ChangeKind } from '../decision/difference/parts.ts';
import type { SourceId } from '../decision/recommendation.ts';
import type { OptionId } from '../options/options.ts';
import type { CheckId, ObservationId } from './observations/index.ts';

/** What an answer to a question with a yes or no in it comes to. null: the question has none. */
export type AnswerVerdict = 'yes' | 'yes-if' | 'no' | 'not-needed' | 'depends' | null;

/** One thing to keep, add, change, replace or remove. */
export interface ChangeRow {
  readonly do: ChangeKind;
  readonly what: SubjectId;
  /** What exactly, in a few words that follow "Keep", "Add", "Change" …: "the route table of GatewaySubnet". */
  readonly detail?: WordId;
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
  readonly answer: WordId;
  /** In the order of doing. What stands is kept where the row says so and it does stand. */
  readonly changes: readonly ChangeRow[];
  /** Conditions, limits and what hurts first: a sentence each, the most useful first, at most four. */
  readonly watch: readonly WordId[];
  /** A case in which it is this answer that is given. */
  readonly example?: Requirements;
}

/**
 * What makes an entry the cause of something that does not work: what points to it, what rules it out, the one step
 * that
 * tells, and what mends it.
 */
export interface Cause {
  /** What is wrong, in words that follow "Most likely ": "the private DNS zone is not linked to the VNet". */
  readonly title: WordId;
  /** How often it is the cause where nothing else is known: 3 for what is seen every week. */
  readonly often: 1 | 2 | 3;
  /** What points to it. */
  readonly seen: readonly ObservationId[];
  /** What rules it out: above all what works beside it. */
  readonly works: readonly ObservationId[];
  /** Names and codes of errors that mean it, as tools write them. */
  readonly codes?: readonly string[];
  /** A case that supports it. */
  readonly supports?: Condition;
  /** A case in which it cannot be. */
  readonly excludes?: Condition;
  /** The step that tells. One of what it shows is in `seen`, another is not. */
  readonly check: CheckId;
  /** What to do about it, one or two sentences: the settings by their names. */
  readonly fix: WordId;
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
  /** Present where it is why something does not work. */
  readonly cause?: Cause;
  readonly sources: readonly SourceId[];
}
