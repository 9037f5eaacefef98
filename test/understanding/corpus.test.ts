import { describe, expect, it } from 'vitest';
import { corpus, holdout } from './corpus/index.ts';
import { scoreOf } from './score.ts';

const floor = 0.97;
const holdoutFloor = 0.8;
/** Below this many values one miss says little about a slot. */
const enough = 8;

describe('what is understood of the utterances collected', () => {
  const scores = scoreOf(corpus);
  const apart = scoreOf(holdout);

  it('has at least 400 utterances to learn from and 100 kept apart', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(400);
    expect(holdout.length).toBeGreaterThanOrEqual(95);
  });

  it.each(scores.filter(({ right, missed }) => right + missed >= enough))('finds $slot', ({ f1 }) => {
    expect(f1).toBeGreaterThanOrEqual(floor);
  });

  it.each(apart.filter(({ right, missed }) => right + missed >= enough))(
    'finds $slot in what it was not made with',
    ({ f1 }) => {
      expect(f1).toBeGreaterThanOrEqual(holdoutFloor);
    },
  );
});
