import { defined } from '../defined.ts';
import { type ColumnId, columnValues } from '../tables/columns.ts';
import type { Row, Table } from '../tables/table.ts';

/** A table as an index: one cell for each combination of column values, holding the row that decides it. */
export interface CompiledTable {
  readonly table: Table;
  readonly columns: readonly { readonly at: number; readonly stride: number }[];
  readonly cells: Uint8Array;
  readonly fills: number;
  /** Code of the value each row fills in. */
  readonly codes: readonly number[];
}

/** Marks a cell that no row decides. */
export const empty = 255;

export const columnIds: readonly ColumnId[] = Object.keys(columnValues).filter(isColumn);
const positions = new Map(columnIds.map((id, index) => [id, index]));

function isColumn(id: string): id is ColumnId {
  return Object.hasOwn(columnValues, id);
}

/** Position of a column in the vector of codes. */
export function positionOf(column: ColumnId): number {
  return defined(positions.get(column));
}

/** Offsets of the cells that a row decides. */
export function cellsOf(row: Row, table: Table): number[] {
  let offsets = [0];
  for (const column of table.columns) {
    const legal = columnValues[column];
    const wanted: readonly string[] = row.when[column] ?? legal;
    const codes = wanted.map(value => legal.indexOf(value));
    const wider: number[] = [];
    for (const offset of offsets) for (const code of codes) wider.push(offset * legal.length + code);
    offsets = wider;
  }
  return offsets;
}

/** The number of cells of a table. */
export function sizeOf(table: Table): number {
  return table.columns.reduce((size, column) => size * columnValues[column].length, 1);
}

/** Compiles a table. Cells that no row decides stay `empty`; the proof shows that there are none. */
export function compile(table: Table): CompiledTable {
  const cells = new Uint8Array(sizeOf(table)).fill(empty);
  table.rows.forEach((row, index) => {
    for (const offset of cellsOf(row, table)) cells[offset] = index;
  });
  let stride = cells.length;
  const columns = table.columns.map(column => {
    stride /= columnValues[column].length;
    return { at: positionOf(column), stride };
  });
  const filled: readonly string[] = table.fills === undefined ? [] : columnValues[table.fills];
  return {
    table,
    columns,
    cells,
    fills: table.fills === undefined ? -1 : positionOf(table.fills),
    codes: table.rows.map(row => filled.indexOf(row.value ?? '')),
  };
}
