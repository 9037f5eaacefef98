import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { defined } from '../../src/decision/defined.ts';
import { tables } from '../../src/decision/tables/index.ts';
import { examples } from './examples.data.ts';
import { designOf, findExamples } from './examples.ts';
import { sizeOfSlice, slices } from './proof-space.ts';

describe('the examples of every row', () => {
  it('are cases in which the row decides, each with a design of its own', () => {
    const slice = defined(slices.toSorted((one, other) => sizeOfSlice(one) - sizeOfSlice(other))[0]);
    const found = findExamples([slice]);
    expect(found.length).toBeGreaterThan(20);
    for (const { row, answers, design } of found) {
      const { decision } = evaluate(answers);
      expect(decision.decided.map(hit => `${hit.table.id}/${hit.row.id}`)).toContain(row);
      expect(designOf(decision)).toEqual(design);
    }
  });

  it('leave out no row', () => {
    const shown = new Set(examples.flatMap(({ answers }) => evaluate(answers).decision.decided.map(({ row }) => row)));
    const rows = tables.flatMap(table => table.rows);
    expect(rows.filter(row => !shown.has(row)).map(({ id }) => id)).toEqual([]);
  });

  it('lead to the same design as before', () => {
    const changed = examples.filter(
      ({ answers, design }) => designOf(evaluate(answers).decision).join() !== design.join(),
    );
    expect(changed.map(({ row, answers }) => ({ row, answers }))).toEqual([]);
  });
});
