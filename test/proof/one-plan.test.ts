import { expect, test } from 'vitest';
import { extent } from './extent.ts';
import { contradictionsOf } from './one-plan.ts';
import { outputsOf } from './one-plan-outputs.ts';
import { spreadAnswers } from './one-plan-space.ts';

/** One case in so many: primes, so that no answer is passed over. */
const oneOfGrid = extent(47, 7);
const oneOfSlices = extent(1_511, 211);

test('sentence, picture, steps and files of every case say the same', () => {
  const found = new Map<string, { cases: number; readonly example: string }>();
  let recommended = 0;
  for (const requirements of spreadAnswers(oneOfGrid, oneOfSlices)) {
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
