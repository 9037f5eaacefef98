import type { Field } from '../../decision/case/requirements.ts';

/** A value that a field takes when one of the patterns is found. */
export interface FactRow {
  readonly field: Field;
  readonly value: string;
  readonly patterns: readonly string[];
  /** Higher wins where rows of one field overlap; the longer match wins among equals. */
  readonly weight?: number;
}
