import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { tables } from '../../src/decision/tables/index.ts';
import { pitfallRows } from '../../src/knowledge/pitfalls/index.ts';
import { examples } from './examples.data.ts';
import { invariants } from './invariants.ts';
import { type ProofReport, prove } from './proof.ts';

/** One in so many combinations: a prime, so that no answer is passed over. `npm run proof` walks all of them. */
const oneIn = 29;

describe('a slice of the factored space of answers', () => {
  let report: ProofReport;
  beforeAll(() => {
    report = prove(oneIn);
  });

  it('reaches every row, but for some that an example reaches', () => {
    const byExample = new Set(
      examples.flatMap(({ answers }) =>
        evaluate(answers).decision.decided.map(({ table, row }) => `${table.id}/${row.id}`),
      ),
    );
    expect(report.walk.deadRows.filter(row => !byExample.has(row))).toEqual([]);
    expect(report.walk.deadRows.length).toBeLessThan(report.rows / 10);
  });

  it('breaks no invariant', () => {
    expect(report.walk.broken).toEqual([]);
  });

  it('is as large as it should be, and the numbers are those of the data', () => {
    expect(Math.abs(report.walk.situations - report.answers / oneIn)).toBeLessThan(20);
    expect(report.rows).toBe(tables.flatMap(({ rows }) => rows).length);
    expect(report.invariants).toBe(invariants.length);
    expect(report.pitfalls).toBe(pitfallRows.length);
    expect(report.cells).toBe(report.tables.reduce((sum, { cells }) => sum + cells, 0));
  });
});
