import type { ColumnId } from '../../src/decision/tables/columns.ts';
import { columnValues } from '../../src/decision/tables/columns.ts';
import type { Row, Table } from '../../src/decision/tables/table.ts';

/** One cell of one table changed. */
export interface Mutant {
  readonly table: Table;
  readonly row: Row;
  /** What was changed, in words. */
  readonly change: string;
  readonly mutated: Row;
}

/** A generator of numbers below a bound that gives the same numbers for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function withWhen(row: Row, column: ColumnId, values: readonly string[]): Row {
  return { ...row, when: { ...row.when, [column]: values } };
}

/** Every change of one allowed value: taken out, or put in. */
function conditionMutants(table: Table, row: Row): Mutant[] {
  return table.columns.flatMap(column => {
    const wanted: readonly string[] | undefined = row.when[column];
    if (wanted === undefined) return [];
    return columnValues[column].map(value => {
      const without = wanted.filter(other => other !== value);
      const values = without.length === wanted.length ? [...wanted, value] : without;
      return { table, row, change: `${column} ± ${value}`, mutated: withWhen(row, column, values) };
    });
  });
}

/** Every other result that a row of the table could have. */
function resultMutants(table: Table, row: Row): Mutant[] {
  const { value, options } = row;
  const others = table.rows.filter(other => other.value !== value || other.options?.join() !== options?.join());
  const seen = new Map(others.map(other => [`${other.value ?? ''} ${other.options?.join() ?? ''}`, other]));
  return [...seen].map(([change, other]) => ({
    table,
    row,
    change: `result ${change}`,
    mutated: { ...other, id: row.id, when: row.when },
  }));
}

/** Every mutant of a table, in order. */
export function mutantsOf(table: Table): readonly Mutant[] {
  return table.rows.flatMap(row => [...conditionMutants(table, row), ...resultMutants(table, row)]);
}

/** The table with the mutant in place of its row. */
export function mutatedTable({ table, row, mutated }: Mutant): Table {
  return { ...table, rows: table.rows.map(other => (other === row ? mutated : other)) };
}
