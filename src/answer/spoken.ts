import { wordsFor } from '../content/index.ts';
import { type Said, said } from '../content/said.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import {
  closestPoints,
  compare,
  compareThese,
  contradictions,
  learnerQuestionById,
  learnerQuestionOn,
  parseRequirements,
  recommend,
  whatIf,
} from '../decision/index.ts';
import type { RequirementsProblem } from '../decision/recommendation.ts';
import type {
  AskedComparison,
  Comparison,
  Contradiction,
  ParseResult,
  ProblemsSaid,
  Recommendation,
  WhatIf,
} from '../decision/said.ts';
import type { OptionId } from '../options/options.ts';

// The decision in the words of somebody with this locale.

type Locale = string | undefined;

/** A question back to somebody who learns, that they can read. */
export type LearnerQuestion = NonNullable<AskedComparison['question']>;

/** Anything of the decision, said. */
export const saidIn = <T>(locale: Locale, value: T): Said<T> => said(value, wordsFor(locale));

/** The same with its problems said, where it has any. */
export function problemsSaidIn<T extends object>(locale: Locale, result: T): ProblemsSaid<T>;
export function problemsSaidIn(
  locale: Locale,
  result: { readonly problems?: readonly RequirementsProblem[] },
): unknown {
  const { problems } = result;
  return problems === undefined ? result : { ...result, problems: saidIn(locale, problems) };
}

export const parseRequirementsIn = (locale: Locale, value: unknown): ParseResult =>
  problemsSaidIn(locale, parseRequirements(value));

export const recommendIn = (locale: Locale, requirements: Requirements): Recommendation =>
  saidIn(locale, recommend(requirements));

export const compareIn = (locale: Locale, requirements: Requirements): readonly Comparison[] =>
  saidIn(locale, compare(requirements));

export const compareTheseIn = (
  locale: Locale,
  requirements: Requirements,
  options: readonly OptionId[],
): AskedComparison => saidIn(locale, compareThese(requirements, options));

export const whatIfIn = (locale: Locale, requirements: Requirements): readonly WhatIf[] =>
  saidIn(locale, whatIf(requirements));

export const clashesIn = (locale: Locale, requirements: Requirements): readonly Contradiction[] =>
  saidIn(locale, contradictions(requirements));

export const closestPointsIn = (locale: Locale, ...given: Parameters<typeof closestPoints>) =>
  saidIn(locale, closestPoints(...given));

export const learnerQuestionOnIn = (
  locale: Locale,
  ...given: Parameters<typeof learnerQuestionOn>
): LearnerQuestion | null => saidIn(locale, learnerQuestionOn(...given));

export const learnerQuestionByIdIn = (locale: Locale, id: string): LearnerQuestion | undefined =>
  saidIn(locale, learnerQuestionById(id));
