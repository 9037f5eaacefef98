import { factColumns, tableColumns } from './columns.data.ts';

export type FactColumn = keyof typeof factColumns;
export type TableColumn = keyof typeof tableColumns;
export type ColumnId = FactColumn | TableColumn;

/** The legal values of a column. */
export type ValueOf<C extends ColumnId> = C extends FactColumn
  ? (typeof factColumns)[C][number]
  : C extends TableColumn
    ? (typeof tableColumns)[C][number]
    : never;

/** The finite facts of a case: what the tables look at. */
export type Situation = { readonly [C in FactColumn]: ValueOf<C> };

export const columnValues: Readonly<Record<ColumnId, readonly string[]>> = { ...tableColumns, ...factColumns };
