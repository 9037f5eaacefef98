import type { WordId } from '../../content/languages.ts';
import type { SourceId } from '../../decision/recommendation.ts';
import type { OptionId } from '../../options/options.ts';

/** A question back to somebody who learns: one situation, one right option, and why each other one is wrong there. */
export interface LearnerQuestion {
  readonly id: string;
  /** The situation and the question, two or three sentences. */
  readonly asks: WordId;
  /** Two to four options; exactly one of them is right. */
  readonly choices: readonly {
    readonly option: OptionId;
    readonly right?: true;
    /** Why it is right or wrong here, one or two sentences. */
    readonly because: WordId;
  }[];
  readonly sources: readonly SourceId[];
}
