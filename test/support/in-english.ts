import { wordsFor } from '../../src/content/index.ts';
import { type Said, said } from '../../src/content/said.ts';

/** The same with every sentence said in English. */
export function inEnglish<T>(value: T): Said<T> {
  return said(value, wordsFor('en'));
}
