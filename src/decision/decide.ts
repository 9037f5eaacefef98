import { factColumns } from './columns.data.ts';
import { columnValues, type FactColumn, type Situation } from './columns.ts';
import { type CompiledTable, columnIds, compile, positionOf } from './compile.ts';
import type { OptionId } from './options.ts';
import type { Row, Table } from './table.ts';
import { tables } from './tables/index.ts';

/** A row that decided, with its table. */
export interface Decided {
  readonly table: Table;
  readonly row: Row;
}

/** What the tables say about a situation. */
export interface Decision {
  /** The option that answers the question, and the row that put it into the design. */
  readonly headline: OptionId;
  readonly from: Decided;
  /** The row of the headline table. */
  readonly choice: Row;
  /** The row of every table, in their order. */
  readonly decided: readonly Decided[];
  /** The options of the design, headline first. */
  readonly design: ReadonlySet<OptionId>;
}

const compiled: readonly CompiledTable[] = tables.map(compile);
const hits: readonly (readonly Decided[])[] = tables.map(table => table.rows.map(row => ({ table, row })));
const indexOfTable: ReadonlyMap<string, number> = new Map(tables.map((table, index) => [table.id, index]));
const last = tables.length - 1;

const factEntries = Object.keys(factColumns).filter((id): id is FactColumn => id in factColumns);
const encoders = factEntries.map(column => new Map(columnValues[column].map((value, code) => [value, code])));
const positions = factEntries.map(positionOf);

/** The situation as codes, with room for what the tables fill in. */
function encode(situation: Situation): Uint8Array {
  const board = new Uint8Array(columnIds.length);
  for (let index = 0; index < factEntries.length; index += 1) {
    const column = factEntries[index];
    const at = positions[index];
    if (column !== undefined && at !== undefined) board[at] = encoders[index]?.get(situation[column]) ?? 0;
  }
  return board;
}

/** The index of the row that decides, and the filled column written to the board. */
function look(table: CompiledTable, board: Uint8Array): number {
  let offset = 0;
  for (const { at, stride } of table.columns) offset += (board[at] ?? 0) * stride;
  const row = table.cells[offset] ?? 0;
  if (table.fills >= 0) board[table.fills] = table.codes[row] ?? 0;
  return row;
}

/** The row index of every table for a situation, in the order of the tables. */
export function rowsFor(situation: Situation): Uint8Array {
  const board = encode(situation);
  const rows = new Uint8Array(tables.length);
  for (const [index, table] of compiled.entries()) rows[index] = look(table, board);
  return rows;
}

const nothing: readonly OptionId[] = [];
const special: ReadonlyMap<string, OptionId> = new Map([
  ['ask-exposure', 'ask-exposure'],
  ['out-of-scope', 'out-of-scope'],
]);

/** What the tables say: the headline and the whole design. */
export function decide(situation: Situation): Decision {
  return decisionOf(rowsFor(situation));
}

/** The decision that these rows make. */
export function decisionOf(rows: Uint8Array): Decision {
  const decided: Decided[] = [];
  for (const [index, row] of rows.entries()) {
    const hit = hits[index]?.[row];
    if (hit !== undefined) decided.push(hit);
  }
  const choice = decided[last] ?? decided[0];
  if (choice === undefined) throw new Error('A table has no row for this situation.');
  const wanted = choice.row.value ?? '';
  const from = decided[indexOfTable.get(wanted) ?? last] ?? choice;
  const headline = special.get(wanted) ?? from.row.options?.[0] ?? 'ask-exposure';
  const design = new Set<OptionId>([headline]);
  for (const { row } of decided) for (const option of row.options ?? nothing) design.add(option);
  return { headline, from, choice: choice.row, decided, design };
}
