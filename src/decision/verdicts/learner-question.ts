import { sentence } from '../../content/sentence.ts';
import { learnerQuestions } from '../../knowledge/comparison/learner-questions.data.ts';
import type { LearnerQuestion } from '../../knowledge/comparison/learner-row.ts';
import type { OptionId } from '../../options/options.ts';
import { optionName } from '../explain/catalogue.ts';
import type { AskedComparison } from '../recommendation/asked-comparison.ts';

/** A question back to somebody who learns, with its choices by name. */
type LearnerQuestionAsked = NonNullable<AskedComparison['question']>;

/** A question turns on a comparison where it shares at least so many of its options. */
const leastShared = 2;

function shared({ choices }: LearnerQuestion, options: readonly OptionId[]): number {
  return choices.filter(({ option }) => options.includes(option)).length;
}

function isRight({ choices }: LearnerQuestion, options: readonly OptionId[]): boolean {
  return choices.some(({ option, right }) => right === true && options.includes(option));
}

function named({ id, asks, choices }: LearnerQuestion): LearnerQuestionAsked {
  return {
    id,
    asks: sentence(asks),
    choices: choices.map(({ option, right = false, because }) => ({
      option,
      name: optionName(option),
      right,
      because: sentence(because),
    })),
  };
}

/** How much of a question is about these options: what it shares, and whether one of them is the right one. */
const closeness = (question: LearnerQuestion, options: readonly OptionId[]): number =>
  2 * shared(question, options) + Number(isRight(question, options));

/**
 * The question that turns on most of these options and was not put before; null where none is left. Without options any
 * question will do; one option is enough where only one is named.
 */
export function learnerQuestionOn(
  options: readonly OptionId[],
  before: readonly string[] = [],
): LearnerQuestionAsked | null {
  const least = Math.min(leastShared, options.length);
  const [best] = learnerQuestions
    .filter(question => !before.includes(question.id) && shared(question, options) >= least)
    .toSorted((one, other) => closeness(other, options) - closeness(one, options));
  return best === undefined ? null : named(best);
}

/** The question with this id; undefined for any other text, as from an older release. */
export function learnerQuestionById(id: string): LearnerQuestionAsked | undefined {
  const found = learnerQuestions.find(question => question.id === id);
  return found === undefined ? undefined : named(found);
}
