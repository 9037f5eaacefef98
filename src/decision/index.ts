import { compareOptions } from './compare.ts';
import { evaluate } from './evaluate.ts';
import { partiesKnown } from './parties.ts';
import type { Comparison } from './recommendation.ts';
import type { Requirements } from './requirements.ts';

export { optionName } from './catalogue.ts';
export { contradictions } from './contradictions.ts';
export { parseRequirements } from './parse.ts';
export { matters, nextQuestion, openQuestions } from './questions.ts';
export { recommend } from './recommend.ts';
export type * from './recommendation.ts';
export type { Field, Requirements } from './requirements.ts';
export { ruleVersion } from './rule-version.ts';
export { whatIf } from './what-if.ts';

/**
 * Every option side by side: verdict, the condition that decides, and figures. Empty where neither who calls nor what
 * is reached is known.
 */
export function compare(requirements: Requirements): readonly Comparison[] {
  const evaluated = evaluate(requirements);
  return partiesKnown(evaluated) ? compareOptions(evaluated.decision.headline, evaluated.given) : [];
}
