import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { recommend } from '../../src/decision/index.ts';
import { tables } from '../../src/decision/tables/index.ts';
import { extent } from './extent.ts';
import { grid } from './one-plan-space.ts';
import { sizeOfSlice, slices, spreadCombinations } from './proof-space.ts';
import { sentenceInvariants, triggers } from './sentence-invariants.ts';

/** One case in so many: primes, so that no answer is passed over. */
const oneOfGrid = extent(131, 7);
const oneOfSlices = extent(811, 97);

function* cases(): Generator<Requirements> {
  let index = 0;
  for (const requirements of grid()) {
    if (index % oneOfGrid === 0) yield requirements;
    index += 1;
  }
  for (const { dimensions } of slices)
    yield* spreadCombinations(dimensions, Math.min(oneOfSlices, Math.ceil(sizeOfSlice({ dimensions }) / 13)));
}

describe('the sentences of every case', () => {
  test('hold of the design beside which they stand', () => {
    const found = new Map<string, { cases: number; readonly example: string }>();
    for (const said of cases()) {
      const reply = recommend(said);
      for (const { id, broken } of sentenceInvariants) {
        const [what] = broken({ said, reply });
        const known = found.get(id);
        if (known !== undefined && what !== undefined) known.cases += 1;
        else if (what !== undefined) found.set(id, { cases: 1, example: `${what} in ${JSON.stringify(said)}` });
      }
    }
    expect([...found].map(([id, { cases: count, example }]) => `${id}, ${count} cases: ${example}`)).toEqual([]);
  });

  test('give no number as a reason for which no trigger is known', () => {
    const reasons = tables.flatMap(({ id, rows }) => rows.map(row => [`${id}/${row.id}`, row.because] as const));
    const numbered = reasons.filter(([, because]) => /\d/.test(because));
    expect(numbered.length).toBeGreaterThan(0);
    expect(numbered.filter(([, because]) => !triggers.some(([number]) => number.test(because)))).toEqual([]);
  });
});
