import type { SourceId } from '../../decision/recommendation.ts';
import type { OptionId } from '../../options/options.ts';

/** What somebody who chooses between options wants to know of one beside its figures. */
export interface OptionCard {
  /** What it joins: "VNets of one cloud in any regions". */
  readonly scope: string;
  /** How long it takes until it works, in words: "minutes", "45 minutes or more for the gateway". */
  readonly takes: string;
  /** When to take it, in words that follow "Take it": "when two VNets must talk fast and nothing goes through them". */
  readonly when: string;
  /** When not to, in words that follow "not": "where a third network must get through". */
  readonly not: string;
  readonly sources: readonly SourceId[];
}

export type OptionCards = Readonly<Record<OptionId, OptionCard>>;

/** A question back to somebody who learns: one situation, one right option, and why each other one is wrong there. */
export interface LearnerQuestion {
  readonly id: string;
  /** The situation and the question, two or three sentences. */
  readonly asks: string;
  /** Two to four options; exactly one of them is right. */
  readonly choices: readonly {
    readonly option: OptionId;
    readonly right?: true;
    /** Why it is right or wrong here, one or two sentences. */
    readonly because: string;
  }[];
  readonly sources: readonly SourceId[];
}
