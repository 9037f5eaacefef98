import { describe, expect, it } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { defined } from '../../src/decision/defined.ts';
import { sourcesById } from '../../src/decision/explain/sources.ts';
import { tables } from '../../src/decision/tables/index.ts';
import { invariants } from './invariants.ts';
import { inspect, walk } from './proof.ts';

describe('the proof', () => {
  it.each(tables)('$id: each cell has exactly one row, and every column decides somewhere', table => {
    const { open, ambiguous, idleColumns } = inspect(table);
    expect({ open, ambiguous, idleColumns }).toEqual({ open: 0, ambiguous: 0, idleColumns: [] });
  });

  it.each(tables)('$id: every row has its own id, a reason and known sources', ({ rows }) => {
    expect(new Set(rows.map(row => row.id)).size).toBe(rows.length);
    for (const { because, sources } of rows) {
      expect(en[because]).toMatch(/^[A-Z0-9{'].*\.$/);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(sourcesById.has(source)).toBe(true);
    }
  });

  it.each(invariants)('$id has known sources', ({ sources }) => {
    for (const source of sources) expect(sourcesById.has(source)).toBe(true);
  });

  it('notices a cell with two rows, a cell with none, and a column that never decides', () => {
    const table = defined(tables.find(({ id }) => id === 'headline'));
    const [first, ...rest] = table.rows;
    const row = defined(first);
    expect(inspect({ ...table, rows: [row, row, ...rest] }).ambiguous).toBeGreaterThan(0);
    expect(inspect({ ...table, rows: rest }).open).toBeGreaterThan(0);
    expect(inspect({ ...table, rows: [{ ...row, when: {} }] }).idleColumns).toEqual(table.columns);
  });

  it('names an invariant that breaks, once and with its answers, and the rows that nothing reaches', () => {
    const dimensions = [
      [{ sourceType: 'azure-vm' as const }],
      [{ resourceType: 'vm' as const }, { resourceType: 'aks' as const }],
    ];
    const never = { id: 'never', never: 'Nothing holds.', sources: [], broken: () => true };
    const { broken, deadRows, situations } = walk([{ id: 'small', dimensions }], [never]);
    expect(broken).toEqual([{ invariant: 'never', example: '{"sourceType":"azure-vm","resourceType":"vm"}' }]);
    expect(situations).toBe(2);
    expect(deadRows).toContain('headline/admin');
  });
});
