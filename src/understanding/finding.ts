import type { Field } from '../decision/case/requirements.ts';

/** Readers that find a value by more than one pattern. */
export const readers = [
  'answer',
  'counts',
  'denied-clause',
  'ends',
  'must-use',
  'named-networks',
  'nat-gateway',
  'nothing-outside',
  'options',
  'outbound',
  'outside',
  'places',
  'ranges',
  'rate',
  'rate-words',
] as const;

export type Reader = (typeof readers)[number];

/** A value found for a field, with the tokens that say so (end exclusive). */
export interface Finding {
  readonly field: Field;
  readonly value: string | number | readonly string[];
  readonly from: number;
  readonly to: number;
  readonly fuzzy: boolean;
  /** Of two findings of one field the one that weighs more holds; among equals the later one. */
  readonly weight: number;
  /** Megabits a second, where a speed is said as a figure. */
  readonly megabits?: number;
  /** What found it: a pattern as it stands in the data, or the reader of the field. */
  readonly by: Reader | { readonly pattern: string };
}

/** A word with several readings, with the tokens that say so. */
export interface Doubt {
  readonly field: Field;
  readonly candidates: readonly string[];
  readonly from: number;
  readonly to: number;
}
