import { describe, expect, it } from 'vitest';
import { parseRequirements } from '../../src/decision/index.ts';
import { recommend } from '../recommended.ts';
import { headlineOf } from '../support/headline.ts';
import { workedExamples } from './worked-examples.data.ts';

describe('the worked examples', () => {
  it.each(workedExamples)('$id: $title', ({ answers, primary, complements, blockers }) => {
    const parsed = parseRequirements(answers);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const recommendation = recommend(parsed.requirements);
    const { legs, pitfalls } = recommendation;
    const headline = headlineOf(recommendation);
    const companions = legs.map(leg => leg.option).filter(option => option !== headline.option);
    expect({
      primary: headline.option,
      complements: [...companions].sort(),
      blockers: pitfalls.filter(pitfall => pitfall.severity === 'blocker').map(pitfall => pitfall.id),
    }).toEqual({ primary, complements, blockers });
  });
});
