import { expect, test } from 'vitest';
import { placedOf } from '../support/placed.ts';
import { extent } from './extent.ts';
import { slices, spreadCombinations } from './proof-space.ts';
import { topologyInvariants } from './topology-invariants.ts';

/** A prime, so that no answer is passed over. */
const oneIn = extent(197, 11);

test('what stands where agrees with the design over the whole space', () => {
  const found = new Map<string, { cases: number; readonly example: string }>();
  let topologies = 0;
  for (const { dimensions } of slices)
    for (const requirements of spreadCombinations(dimensions, oneIn))
      for (const placed of placedOf(requirements)) {
        topologies += 1;
        for (const { id, broken } of topologyInvariants)
          for (const what of broken(placed)) {
            const known = found.get(`${id}: ${what}`);
            if (known === undefined) found.set(`${id}: ${what}`, { cases: 1, example: JSON.stringify(requirements) });
            else known.cases += 1;
          }
      }
  expect(topologies).toBeGreaterThan(extent(500, 10_000));
  expect([...found].map(([what, { cases, example }]) => `${what}, ${cases} cases, such as ${example}`)).toEqual([]);
});
