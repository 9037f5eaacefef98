import { expect, it } from 'vitest';
import { answersOf } from '../../src/decision/ask/possible-values.ts';
import { changes } from '../../src/decision/ask/sensitivity.ts';
import { factsOf } from '../../src/decision/case/facts-of.ts';
import { fields, type Requirements } from '../../src/decision/case/requirements.ts';
import { situationOf } from '../../src/decision/decide/situation.ts';
import { factColumns } from '../../src/decision/tables/columns.data.ts';
import type { FactColumn } from '../../src/decision/tables/columns.ts';
import { anybody } from '../decision/anybody.ts';
import { extent } from './extent.ts';
import { seeded } from './mutation.ts';

const situation = (requirements: Requirements) => situationOf(factsOf(requirements));
const isColumn = (id: string): id is FactColumn => id in factColumns;
const columns = Object.keys(factColumns).filter(isColumn);

it('the columns name every answer that can change them', () => {
  const draw = seeded(12);
  const unnamed = new Set<string>();
  for (let count = 0; count < extent(30, 600); count += 1) {
    const requirements = anybody(draw);
    const before = situation(requirements);
    for (const field of fields) {
      for (const answer of answersOf(field)) {
        const after = situation({ ...requirements, ...answer });
        for (const column of columns)
          if (after[column] !== before[column] && !changes(field, column)) unnamed.add(`${column} < ${field}`);
      }
    }
  }
  expect([...unnamed].sort()).toEqual([]);
});
