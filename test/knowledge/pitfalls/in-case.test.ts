import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/decision/decide/evaluate.ts';
import { withFigures } from '../../../src/knowledge/pitfalls/in-case.ts';

const text = 'Each round trip takes about {roundTrip} ms{priced}, {elsewhere}.';
const between = { sourceType: 'azure-vm', resourceType: 'vm', exposure: 'none', hybrid: [] } as const;

describe('the figures of a case in a warning', () => {
  test.each([
    [
      'are those of the two regions',
      { ...between, sourceRegion: 'eastus', targetRegion: 'japaneast' },
      'Each round trip takes about 162 ms, and each GB sent to the target costs about 0.125 USD, {elsewhere}.',
    ],
    [
      'are left out where the regions have no names',
      { ...between, sameRegion: 'no' },
      'Each round trip takes about  ms, {elsewhere}.',
    ],
    [
      'have no price where nothing is peered between regions',
      { ...between, sourceRegion: 'eastus', targetRegion: 'eastus' },
      'Each round trip takes about  ms, {elsewhere}.',
    ],
  ] as const)('%s', (_, said, expected) => {
    expect(withFigures(text, evaluate(said).given)).toBe(expected);
  });
});
