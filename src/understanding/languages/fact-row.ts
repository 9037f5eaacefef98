import type { Field } from '../../decision/case/requirements.ts';
import type { FactRank } from './fact-ranks.ts';

/** A fact that people state in words, in no language yet. */
export interface FactKind {
  readonly field: Field;
  readonly value: string;
  /** How firmly it is said; plain where nothing is given. */
  readonly rank?: FactRank;
}

/** A value that a field takes when one of the patterns is found. */
export interface FactRow {
  readonly field: Field;
  readonly value: string;
  readonly patterns: readonly string[];
  /** Higher wins where rows of one field overlap; the longer match wins among equals. */
  readonly weight?: number;
}
