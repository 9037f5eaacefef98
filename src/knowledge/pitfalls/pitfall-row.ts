import type { WordId } from '../../content/languages.ts';
import type { SubjectId } from '../../decision/case/ask.ts';
import type { Condition } from '../../decision/decide/condition.ts';
import type { PitfallFinding, Severity, SourceId } from '../../decision/recommendation.ts';
import type { OptionId } from '../../options/options.ts';
import type { Pattern } from '../../options/pattern.ts';

/** What is said of a pitfall in cases of one kind, in place of its usual sentences. */
export interface PitfallWording {
  readonly when: Condition;
  readonly problem?: WordId;
  readonly remedy?: WordId;
  readonly sources?: readonly SourceId[];
}

/** A pitfall as data. Sentences are complete, at most 300 characters each. */
export interface PitfallRow {
  readonly id: string;
  /** blocker: cannot work as answered; warning: works only with the remedy; note: cost, operations, good to know. */
  readonly severity: Severity;
  /** case: follows from these answers; general: hygiene that nearly everybody needs. */
  readonly scope: PitfallFinding['scope'];
  /** How likely it is and how much it hurts whom it applies to, 0 to 100: orders the rows within severity and scope. */
  readonly rank: number;
  /** Cases in which it is likelier, or hurts more, than usual (by more than 0) or less (by less). */
  readonly shifts?: readonly { readonly when: Condition; readonly by: number }[];
  readonly when: Condition;
  /** Only where one of these is built anew: whoever has it has this behind them. */
  readonly building?: readonly Pattern<OptionId>[];
  /** With `building`: or where this holds of what stands. */
  readonly orWhere?: Condition;
  /** The part of the design that takes care of it: then it is a step, not a warning. */
  readonly solvedBy?: Condition;
  readonly problem: WordId;
  /** True: its problem has figures of the case in braces, those of `in-case.ts`. */
  readonly figures?: true;
  readonly remedy: WordId;
  /** Where the case needs other sentences, by who calls and what is reached: the first that holds is said. */
  readonly wordings?: readonly PitfallWording[];
  /** For a blocker that can rule an option out: what would have to be different for that option to fit. */
  readonly wouldFit?: WordId;
  readonly sources: readonly SourceId[];
  /** The entry that says the same to those who ask. */
  readonly entry?: string;
  /** Where no entry says the same: what it is about and how people ask about it, so that words find it too. */
  readonly asked?: { readonly about: readonly SubjectId[]; readonly as: readonly string[] };
}
