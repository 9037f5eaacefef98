import { beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../src/decision/invariants.ts';
import { inspect, type WalkReport, walk } from '../../src/decision/proof.ts';
import { sourcesById } from '../../src/decision/sources.ts';
import { tables } from '../../src/decision/tables/index.ts';

describe('the proof', () => {
  it.each(tables)('$id: each cell has exactly one row, and every column decides somewhere', table => {
    const { open, ambiguous, idleColumns } = inspect(table);
    expect({ open, ambiguous, idleColumns }).toEqual({ open: 0, ambiguous: 0, idleColumns: [] });
  });

  it.each(tables)('$id: every row has its own id, a reason and known sources', ({ rows }) => {
    expect(new Set(rows.map(row => row.id)).size).toBe(rows.length);
    for (const { because, sources } of rows) {
      expect(because).toMatch(/^[A-Z0-9{'].*\.$/);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(sourcesById.has(source)).toBe(true);
    }
  });

  it.each(invariants)('$id has known sources', ({ sources }) => {
    for (const source of sources) expect(sourcesById.has(source)).toBe(true);
  });

  describe('over the whole factored space of answers', () => {
    let report: WalkReport;
    beforeAll(() => {
      report = walk();
    }, 120_000);

    it('no row is dead', () => {
      expect(report.deadRows).toEqual([]);
    });

    it('no invariant breaks', () => {
      expect(report.broken).toEqual([]);
    });
  });
});
