import type { OptionId } from '../options/options.ts';
import { partiesKnown } from './ask/missing.ts';
import { criteria } from './case/criteria.ts';
import type { Requirements } from './case/requirements.ts';
import { evaluate } from './decide/evaluate.ts';
import { compareOptions } from './explain/compare.ts';
import type { AskedComparison } from './recommendation/asked-comparison.ts';
import type { Comparison } from './recommendation.ts';
import { heldSideBySide } from './verdicts/compared-answer.ts';

export { contradictions } from './ask/contradictions.ts';
export { matters, nextQuestion, openQuestions } from './ask/questions.ts';
export { parseRequirements } from './case/parse.ts';
export type { Requirements } from './case/requirements.ts';
export { whatIf } from './explain/what-if.ts';
export { recommend } from './recommend.ts';
export type * from './recommendation.ts';
export { ruleVersion } from './rule-version.ts';
export { closestPoints } from './verdicts/closest-points.ts';
export { learnerQuestionById, learnerQuestionOn } from './verdicts/learner-question.ts';

/**
 * Every option side by side: verdict, the condition that decides, and figures. Empty where neither who calls nor what
 * is reached is known.
 */
export function compare(requirements: Requirements): readonly Comparison[] {
  const evaluated = evaluate(requirements);
  return partiesKnown(evaluated) ? compareOptions(evaluated.decision.headline, evaluated.given) : [];
}

/** These options by everything that they are compared by, and when to take which. */
export function compareThese(requirements: Requirements, options: readonly OptionId[]): AskedComparison {
  return heldSideBySide(options, criteria, evaluate(requirements));
}
