import { cellsOf, sizeOf } from '../../src/decision/decide/compile.ts';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { columnValues } from '../../src/decision/tables/columns.ts';
import { tables } from '../../src/decision/tables/index.ts';
import type { Row, Table } from '../../src/decision/tables/table.ts';
import { pitfallRows } from '../../src/knowledge/pitfalls/index.ts';
import { type Invariant, invariants } from './invariants.ts';
import { combinations, type Slice, sizeOfSlice, slices, spreadCombinations } from './proof-space.ts';

export interface TableReport {
  readonly id: string;
  readonly rows: number;
  readonly cells: number;
  /** Cells that no row decides, and cells that more than one does. */
  readonly open: number;
  readonly ambiguous: number;
  readonly idleColumns: readonly string[];
}

const resultOf = (row: Row | undefined): string => `${row?.value ?? ''}|${row?.options?.join() ?? ''}`;

function rowsByCell(table: Table): { readonly rows: (Row | undefined)[]; readonly ambiguous: number } {
  const rows: (Row | undefined)[] = new Array(sizeOf(table)).fill(undefined);
  let ambiguous = 0;
  for (const row of table.rows) {
    for (const offset of cellsOf(row, table)) {
      if (rows[offset] !== undefined) ambiguous += 1;
      rows[offset] = row;
    }
  }
  return { rows, ambiguous };
}

/** True where two cells that differ in this column alone have different results. */
function decides(rows: readonly (Row | undefined)[], stride: number, length: number): boolean {
  for (let offset = 0; offset < rows.length; offset += 1) {
    if (Math.floor(offset / stride) % length === 0) continue;
    if (rows[offset] !== rows[offset - stride] && resultOf(rows[offset]) !== resultOf(rows[offset - stride]))
      return true;
  }
  return false;
}

/** Completeness, uniqueness and use of every column of one table, over all its cells. */
export function inspect(table: Table): TableReport {
  const { rows, ambiguous } = rowsByCell(table);
  let stride = rows.length;
  const idleColumns = table.columns.filter(column => {
    const { length } = columnValues[column];
    stride /= length;
    return !decides(rows, stride, length);
  });
  const open = rows.filter(row => row === undefined).length;
  return { id: table.id, rows: table.rows.length, cells: rows.length, open, ambiguous, idleColumns };
}

export interface WalkReport {
  readonly situations: number;
  /** Rows that no combination of answers reaches. */
  readonly deadRows: readonly string[];
  readonly broken: readonly { readonly invariant: string; readonly example: string }[];
}

/** Walks the combinations of every slice, one in so many: which rows decide, and whether an invariant breaks. */
export function walk(
  walked: readonly Slice[] = slices,
  held: readonly Invariant[] = invariants,
  oneIn = 1,
): WalkReport {
  const reached = new Set<Row>();
  const broken = new Map<string, string>();
  let situations = 0;
  for (const { dimensions } of walked) {
    for (const requirements of oneIn === 1 ? combinations(dimensions) : spreadCombinations(dimensions, oneIn)) {
      const evaluated = evaluate(requirements);
      situations += 1;
      for (const { row } of evaluated.decision.decided) reached.add(row);
      for (const { id, broken: fails } of held)
        if (!broken.has(id) && fails(evaluated)) broken.set(id, JSON.stringify(requirements));
    }
  }
  const deadRows = tables.flatMap(({ id, rows }) =>
    rows.filter(row => !reached.has(row)).map(row => `${id}/${row.id}`),
  );
  return { situations, deadRows, broken: [...broken].map(([invariant, example]) => ({ invariant, example })) };
}

export interface ProofReport {
  readonly tables: readonly TableReport[];
  readonly rows: number;
  readonly cells: number;
  readonly answers: number;
  readonly walk: WalkReport;
  readonly invariants: number;
  readonly pitfalls: number;
}

/** The proof: every table over all its cells, and the invariants over one in so many points of the factored space. */
export function prove(oneIn = 1): ProofReport {
  const reports = tables.map(inspect);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    tables: reports,
    rows: sum(reports.map(report => report.rows)),
    cells: sum(reports.map(report => report.cells)),
    answers: sum(slices.map(sizeOfSlice)),
    walk: walk(slices, invariants, oneIn),
    invariants: invariants.length,
    pitfalls: pitfallRows.length,
  };
}
