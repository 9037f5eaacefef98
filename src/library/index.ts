/** The decision as a library: `connectivity-advisor`. Pure, and without the Bot Framework. */
import { optionName as optionNameIn } from '../answer/names.ts';
import { clashesIn, compareIn, parseRequirementsIn, recommendIn, whatIfIn } from '../answer/spoken.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import * as decision from '../decision/index.ts';
import type { Comparison, Contradiction, OpenQuestion, ParseResult, Recommendation, WhatIf } from '../decision/said.ts';
import type { ProposalId } from '../options/options.ts';
import { checked } from './checked.ts';

export type { Field, Requirements } from '../decision/case/requirements.ts';
export { ruleVersion } from '../decision/index.ts';
export type {
  Comparison,
  Contradiction,
  OpenQuestion,
  ParseResult,
  Recommendation,
  RequirementsProblem,
  WhatIf,
} from '../decision/said.ts';
export { RequirementsError } from './requirements-error.ts';

/** The name of an option as a person reads it. */
export function optionName(option: ProposalId): string {
  return optionNameIn(undefined, option);
}

/**
 * Reads requirements from anything. Every problem comes with the JSON pointer of the field, a code and the legal
 * values; nothing is thrown. At most 100 problems are listed.
 */
export function parseRequirements(value: unknown): ParseResult {
  return parseRequirementsIn(undefined, value);
}

/**
 * The recommended design for a case, with reasons, pitfalls, sources and what was assumed. Where too little is known,
 * `status` is `needs-answer` and `missing` says what to ask. Throws a RequirementsError.
 */
export function recommend(requirements: Requirements): Recommendation {
  return recommendIn(undefined, checked(requirements));
}

/**
 * Every option side by side; empty where neither who calls nor what is reached is known. Throws a RequirementsError.
 */
export function compare(requirements: Requirements): readonly Comparison[] {
  return compareIn(undefined, checked(requirements));
}

/** The question that matters most; undefined where none can change the design any more. Throws a RequirementsError. */
export function nextQuestion(requirements: Requirements): OpenQuestion | undefined {
  return decision.nextQuestion(checked(requirements));
}

/** Every question that can still change the design, the one that matters most first. Throws a RequirementsError. */
export function openQuestions(requirements: Requirements): readonly OpenQuestion[] {
  return decision.openQuestions(checked(requirements));
}

/** Other answers, one question changed, that lead to another design, and to which. Throws a RequirementsError. */
export function whatIf(requirements: Requirements): readonly WhatIf[] {
  return whatIfIn(undefined, checked(requirements));
}

/** Answers that cannot hold together, each with the ways out. Throws a RequirementsError. */
export function contradictions(requirements: Requirements): readonly Contradiction[] {
  return clashesIn(undefined, checked(requirements));
}
