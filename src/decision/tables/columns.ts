import type { Field } from '../case/requirements.ts';
import { factColumns, tableColumns } from './columns.data.ts';

export type FactColumn = keyof typeof factColumns;
export type TableColumn = keyof typeof tableColumns;
export type ColumnId = FactColumn | TableColumn;

/** The legal values of a column. */
export type ValueOf<C extends ColumnId> = C extends FactColumn
  ? (typeof factColumns)[C]['values'][number]
  : C extends TableColumn
    ? (typeof tableColumns)[C][number]
    : never;

/** The finite facts of a case: what the tables look at. */
export type Situation = { readonly [C in FactColumn]: ValueOf<C> };

export const columnValues: Readonly<Record<ColumnId, readonly string[]>> = {
  ...tableColumns,
  ...mapValues(factColumns, column => column.values),
};

/** The answers that settle a column directly; a column filled by a table has none of its own. */
export const columnFields: Readonly<Partial<Record<ColumnId, readonly Field[]>>> = mapValues(
  factColumns,
  column => column.fields,
);

function mapValues<K extends string, V, W>(rows: Readonly<Record<K, V>>, turn: (value: V) => W): Record<K, W> {
  const entries = Object.entries<V>(rows).map(([key, value]) => [key, turn(value)]);
  return Object.fromEntries(entries);
}
