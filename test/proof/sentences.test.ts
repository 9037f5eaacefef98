import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { tables } from '../../src/decision/tables/index.ts';
import { recommend } from '../recommended.ts';
import { extent } from './extent.ts';
import { spreadAnswers } from './one-plan-space.ts';
import { sentenceInvariants, triggers } from './sentence-invariants.ts';

/** One case in so many: primes, so that no answer is passed over. */
const oneOfGrid = extent(131, 7);
const oneOfSlices = extent(811, 97);

describe('the sentences of every case', () => {
  test('hold of the design beside which they stand', () => {
    const found = new Map<string, { cases: number; readonly example: string }>();
    for (const said of spreadAnswers(oneOfGrid, oneOfSlices, 13)) {
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
    const reasons = tables.flatMap(({ id, rows }) => rows.map(row => [`${id}/${row.id}`, en[row.because]] as const));
    const numbered = reasons.filter(([, because]) => /\d/.test(because));
    expect(numbered.length).toBeGreaterThan(0);
    expect(numbered.filter(([, because]) => !triggers.some(([number]) => number.test(because)))).toEqual([]);
  });
});
