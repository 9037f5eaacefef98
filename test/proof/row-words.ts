import { en } from '../../src/content/en/index.ts';
import { defined } from '../../src/decision/defined.ts';
import type { Row } from '../../src/decision/tables/table.ts';

/** The sentence of a row, its words in braces as they stand in the data. */
export const wordsOfRow = ({ because }: Row): string => en[because];

/** What a row comes to: the value that it fills in, or the names of its options. */
export function resultOf({ value, options }: Row): string {
  const named = (options ?? []).map(option => en[`option.${option}`]).join(' + ');
  if (options === undefined) return defined(value);
  if (named === '') return value === undefined || value === 'none' ? 'nothing' : value;
  return named;
}
