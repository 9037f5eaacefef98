import { describe, expect, it } from 'vitest';
import { examples } from './examples.data.ts';
import { extent } from './extent.ts';
import { mutationScore } from './mutation-score.ts';

describe('the examples of every row', () => {
  it('notice nearly every cell that is changed at random', () => {
    const { tried, noticed, survivors } = mutationScore(examples, extent(30, 300), 7);
    expect(survivors.length / tried).toBeLessThanOrEqual(0.05);
    expect(noticed).toBe(tried - survivors.length);
  });

  it('are what notices: without them a changed result survives, and is named', () => {
    const { noticed, survivors } = mutationScore([], 8, 7);
    expect(noticed).toBeLessThan(8);
    expect(survivors[0]).toMatch(/^[\w-]+\/[\w-]+: /);
  });
});
