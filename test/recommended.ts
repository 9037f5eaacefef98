import {
  clashesIn,
  closestPointsIn,
  compareIn,
  compareTheseIn,
  learnerQuestionByIdIn,
  learnerQuestionOnIn,
  recommendIn,
  whatIfIn,
} from '../src/answer/spoken.ts';
import { spokenComparison, spokenRecommendation } from '../src/answer/spoken-for-programs.ts';
import type { Requirements } from '../src/decision/case/requirements.ts';
import type { OptionId } from '../src/options/options.ts';

// The decision as it is said in English, under the names that it has in the decision.

export const recommend = (requirements: Requirements) => recommendIn('en', requirements);
export const compare = (requirements: Requirements) => compareIn('en', requirements);
export const compareThese = (requirements: Requirements, options: readonly OptionId[]) =>
  compareTheseIn('en', requirements, options);
export const whatIf = (requirements: Requirements) => whatIfIn('en', requirements);
export const contradictions = (requirements: Requirements) => clashesIn('en', requirements);
export const closestPoints = (requirements: Requirements, near?: Parameters<typeof closestPointsIn>[2]) =>
  closestPointsIn('en', requirements, near);
export const learnerQuestionOn = (options: readonly OptionId[], before?: readonly string[]) =>
  learnerQuestionOnIn('en', options, before);
export const learnerQuestionById = (id: string) => learnerQuestionByIdIn('en', id);

// The same as programs get it.

export const recommendForPrograms = (requirements: Requirements) => spokenRecommendation('en', requirements);
export const compareForPrograms = (requirements: Requirements) => spokenComparison('en', requirements);
