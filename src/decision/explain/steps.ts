import { type Case, holds } from '../decide/condition.ts';
import type { Recommendation } from '../recommendation.ts';
import { stepRows } from './steps.data.ts';
import { filled } from './template.ts';
import type { Words } from './words.ts';

/** What to do, in the order in which people do it. */
export function stepsOf(given: Case, words: Words): Recommendation['steps'] {
  return stepRows.filter(row => holds(row.when, given)).map(({ id, text }) => ({ id, text: filled(text, words) }));
}
