import { compile } from '../decide/compile-condition.ts';
import type { Case } from '../decide/condition.ts';
import type { Recommendation } from '../recommendation.ts';
import { stepRows } from './steps.data.ts';
import { filled } from './template.ts';
import type { Words } from './words.ts';

const rows = stepRows.map(({ id, when, text }) => ({ id, text, applies: compile(when) }));

/** What to do, in the order in which people do it. */
export function stepsOf(given: Case, words: Words): Recommendation['steps'] {
  return rows.filter(({ applies }) => applies(given)).map(({ id, text }) => ({ id, text: filled(text, words) }));
}
