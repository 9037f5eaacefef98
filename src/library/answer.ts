/** A recommendation as people and tools take it: `connectivity-advisor/answer`. */
import * as link from '../answer/link.ts';
import { problemsSaidIn } from '../answer/spoken.ts';
import * as files from '../answer/takeaway/index.ts';
import type { ProblemsSaid, Recommendation } from '../decision/said.ts';

export type { CardNode } from '../answer/card/elements.ts';
export { comparisonMarkdown } from '../answer/comparison.ts';
export { decisionRecord } from '../answer/decision-record.ts';
export { encodeAnswers } from '../answer/link.ts';
export { pictureOf } from '../answer/picture/index.ts';
export { type AnswerOptions, type RenderedAnswer, renderAnswer } from '../answer/render-answer.ts';
export type { TakeAwayFile } from '../answer/takeaway/index.ts';

/** What a link says. */
export type LinkedAnswers = ProblemsSaid<link.LinkedAnswers>;

/** The files of a design with what they leave out, or why there are none. */
export type TakeAway = ProblemsSaid<files.TakeAway>;

/**
 * Reads the answers out of a query, as a link or a form sends it: empty values and names that are no fields are
 * passed over, values that are not legal become problems. Never throws.
 */
export function decodeAnswers(query: string): LinkedAnswers {
  return problemsSaidIn(undefined, link.decodeAnswers(query));
}

/**
 * Writes the recommended design as az CLI, Bicep, ARM JSON and Terraform, all from one plan. `input`: names and ranges,
 * by the names that the problems use. Refuses ranges that overlap or are too small. A design with nothing to build has
 * no files.
 */
export function takeAway(answer: Recommendation, input: unknown = {}, locale?: string): TakeAway {
  return problemsSaidIn(undefined, files.takeAway(answer, input, locale));
}
