import { expect, test } from 'vitest';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { extent } from './extent.ts';
import { contradictionsOf } from './one-plan.ts';
import { outputsOf } from './one-plan-outputs.ts';
import { grid } from './one-plan-space.ts';
import { sizeOfSlice, slices, spreadCombinations } from './proof-space.ts';

/** One case in so many: primes, so that no answer is passed over. */
const oneOfGrid = extent(47, 7);
const oneOfSlices = extent(1_511, 211);

function* cases(): Generator<Requirements> {
  let index = 0;
  for (const requirements of grid()) {
    if (index % oneOfGrid === 0) yield requirements;
    index += 1;
  }
  for (const { dimensions } of slices)
    yield* spreadCombinations(dimensions, Math.min(oneOfSlices, sizeOfSlice({ dimensions })));
}

test('sentence, picture, steps and files of every case say the same', () => {
  const found = new Map<string, { cases: number; readonly example: string }>();
  let recommended = 0;
  for (const requirements of cases()) {
    const outputs = outputsOf(requirements);
    if (outputs === null) continue;
    recommended += 1;
    const first = new Map(contradictionsOf(outputs).map(text => [text.split(':', 1)[0] ?? '', text]));
    for (const [kind, text] of first) {
      const known = found.get(kind);
      if (known === undefined) found.set(kind, { cases: 1, example: `${text} ${JSON.stringify(requirements)}` });
      else known.cases += 1;
    }
  }
  expect(recommended).toBeGreaterThan(extent(600, 4_000));
  expect([...found.values()].map(({ cases: count, example }) => `${count} cases: ${example}`)).toEqual([]);
});
