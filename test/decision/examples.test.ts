import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/decision/evaluate.ts';
import { examples } from '../../src/decision/examples.data.ts';
import { designOf, findExamples } from '../../src/decision/examples.ts';
import { mutationScore } from '../../src/decision/mutation-score.ts';

describe('the examples of every row', () => {
  it('are those that the walk over all answers finds', () => {
    expect(findExamples()).toEqual(examples);
  }, 60_000);

  it('lead to the same design as before', () => {
    const changed = examples.filter(
      ({ answers, design }) => designOf(evaluate(answers).decision).join() !== design.join(),
    );
    expect(changed.map(({ row, answers }) => ({ row, answers }))).toEqual([]);
  });

  it('notice nearly every cell that is changed at random', () => {
    const { tried, noticed, survivors } = mutationScore(examples, 40, 7);
    expect(survivors.length / tried).toBeLessThanOrEqual(0.05);
    expect(noticed).toBe(tried - survivors.length);
  });
});
