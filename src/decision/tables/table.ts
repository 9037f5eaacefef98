import type { OptionId } from '../../options/options.ts';
import type { Checked, Sentence } from '../../options/sentence.ts';
import type { Field } from '../case/requirements.ts';
import type { Leg, SourceId } from '../recommendation.ts';
import type { ColumnId, TableColumn, ValueOf } from './columns.ts';

/** Allowed values by column; an absent column means any value. */
export type When = { readonly [C in ColumnId]?: readonly ValueOf<C>[] };

export interface Row<Text = Sentence> {
  readonly id: string;
  readonly when: When;
  /** The value for the column that the table fills. */
  readonly value?: string;
  /** The options that the row puts into the design. */
  readonly options?: readonly OptionId[];
  /** True where the sentence says what somebody asked for and nothing else: no assumption makes it so. */
  readonly wished?: true;
  /** The answers that make the sentence true, where others only lead to a row with another outcome; absent: all that do. */
  readonly restsOn?: readonly Field[];
  /** One sentence; its words in braces are filled in for the case. */
  readonly because: Text;
  readonly sources: readonly SourceId[];
}

/** A unique-hit decision table: for each situation exactly one row holds. */
export interface Table<Text = Sentence> {
  readonly id: string;
  /** What the table decides, in words. */
  readonly title: string;
  readonly leg?: Leg;
  readonly fills?: TableColumn;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly Row<Text>[];
}

/** A table as data, in which a sentence with an unknown word in braces is a type error. */
export function table<Text extends string>(rows: Table<Text & Checked<Text>>): Table;
export function table(rows: Table<string>): Table<string> {
  return rows;
}
