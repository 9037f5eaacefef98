import { describe, expect, test } from 'vitest';
import { say } from '../../../src/content/index.ts';
import { evaluate } from '../../../src/decision/decide/evaluate.ts';
import { figuresOf } from '../../../src/knowledge/pitfalls/in-case.ts';

const between = { sourceType: 'azure-vm', resourceType: 'vm', exposure: 'none', hybrid: [] } as const;

describe('the figures of a case in a warning', () => {
  test.each([
    [
      'are those of the two regions',
      { ...between, sourceRegion: 'eastus', targetRegion: 'japaneast' },
      'Each round trip takes about 162 ms, and each GB sent to the target costs about 0.125 USD. ',
    ],
    [
      'are left out where the regions have no names',
      { ...between, sameRegion: 'no' },
      'Each round trip takes about  ms. ',
    ],
    [
      'have no price where nothing is peered between regions',
      { ...between, sourceRegion: 'eastus', targetRegion: 'eastus' },
      'Each round trip takes about  ms. ',
    ],
  ] as const)('%s', (_, said, expected) => {
    const told = say('en', 'pitfall.far-round-trip.problem', figuresOf(evaluate(said).given));
    expect(told.slice(0, expected.length)).toBe(expected);
  });
});
