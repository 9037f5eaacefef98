import { describe, expect, it } from 'vitest';
import { type StandingKind, standingKindIds } from '../../src/decision/case/stands.ts';
import { estateMutants } from './estate-mutation.ts';
import { extent } from './extent.ts';
import { seeded } from './mutation.ts';
import { standingSeen } from './standing-seen.data.ts';
import { seenOf } from './standing-seen.ts';

const seen = new Map(Object.entries(standingSeen));
const mutants = estateMutants(seen);

describe('what is known of standing things', () => {
  it.each(standingKindIds)('%s is taken for what it is', (kind: StandingKind) => {
    expect(seenOf(kind)).toBe(standingSeen[kind]);
  });

  it('is pinned: an example notices nearly every cell that is changed', () => {
    const draw = seeded(11);
    const drawn = mutants.filter(() => draw(extent(8, 1)) === 0);
    const survivors = drawn.filter(({ isNoticed }) => !isNoticed()).map(({ change }) => change);
    expect([survivors.length / drawn.length <= 0.05, survivors]).toEqual([true, survivors]);
  });
});
