import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/decision/case/facts-of.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { situationOf } from '../../../src/decision/decide/situation.ts';
import { factColumns } from '../../../src/decision/tables/columns.data.ts';
import type { FactColumn } from '../../../src/decision/tables/columns.ts';
import { seeded } from '../../proof/mutation.ts';
import { anybody } from '../anybody.ts';

const situation = (requirements: Requirements) => situationOf(factsOf(requirements));
const isColumn = (id: string): id is FactColumn => id in factColumns;
const columns = Object.keys(factColumns).filter(isColumn);

describe('the columns', () => {
  it('take legal values only', () => {
    const draw = seeded(11);
    const illegal = new Set<string>();
    for (let count = 0; count < 300; count += 1) {
      const found = situation(anybody(draw));
      for (const column of columns) {
        const legal: readonly string[] = factColumns[column];
        if (!legal.includes(found[column])) illegal.add(`${column} = ${found[column]}`);
      }
    }
    expect([...illegal]).toEqual([]);
  });

  it('are listed by a situation in the order of their declaration', () => {
    expect(Object.keys(situation({}))).toEqual(columns);
  });
});
