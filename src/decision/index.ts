import { compareOptions } from './compare.ts';
import { evaluate } from './evaluate.ts';
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

/** Every option side by side: verdict, the condition that decides, and figures. */
export function compare(requirements: Requirements): readonly Comparison[] {
  const { decision, given } = evaluate(requirements);
  return compareOptions(decision.headline, given);
}
