import type { OptionId } from '../../options/options.ts';
import { defined } from '../defined.ts';
import type { Situation } from '../tables/columns.ts';
import { tables } from '../tables/index.ts';
import type { Row, Table } from '../tables/table.ts';
import { boardOf } from './board.ts';
import { type CompiledTable, compile } from './compile.ts';

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

/** Decisions kept at most, so that memory stays bounded; a decision is about 2 kB. */
const mostKept = 4096;

/** The row that decides; the column that the table fills is written to the board. */
function look(table: CompiledTable, board: Uint8Array): number {
  let offset = 0;
  for (const { at, stride } of table.columns) offset += defined(board[at]) * stride;
  const row = defined(table.cells[offset]);
  if (table.fills >= 0) board[table.fills] = defined(table.codes[row]);
  return row;
}

/** A headline row without a leg of its own names the option itself. */
const spoken: ReadonlyMap<string, OptionId> = new Map([
  ['ask-exposure', 'ask-exposure'],
  ['out-of-scope', 'out-of-scope'],
]);

/** The decision function of a list of tables, of which the last names the table of the headline. */
export function decider(list: readonly Table[]): (situation: Situation) => Decision {
  const compiled = list.map(compile);
  const hits = list.map(table => table.rows.map(row => ({ table, row })));
  const places = new Map(list.map((table, index) => [table.id, index]));
  const kept = new Map<string, Decision>();

  function decisionOf(rows: readonly number[]): Decision {
    const decided = hits.map((ofTable, index) => defined(ofTable[defined(rows[index])]));
    const choice = defined(decided.at(-1));
    const wanted = defined(choice.row.value);
    const words = spoken.get(wanted);
    const from = words === undefined ? defined(decided[defined(places.get(wanted))]) : choice;
    const headline = words ?? defined(from.row.options?.[0]);
    const design = new Set<OptionId>([headline, ...decided.flatMap(({ row }) => row.options ?? [])]);
    return { headline, from, choice: choice.row, decided, design };
  }

  return situation => {
    const board = boardOf(situation);
    const rows = compiled.map(table => look(table, board));
    const key = String.fromCharCode(...rows);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const decision = decisionOf(rows);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, decision);
    return decision;
  };
}

/** What the tables say: the headline and the whole design. */
export const decide = decider(tables);
