import { describe, expect, it } from 'vitest';
import { optionIds } from '../../src/options/options.ts';
import { compare, recommend } from '../recommended.ts';
import { headlineOf } from '../support/headline.ts';
import { ownCases } from './own-cases.data.ts';

describe('questions as people ask them', () => {
  it.each(ownCases)('$asked', ({ said, headline, also, never }) => {
    const answer = recommend(said);
    const options = answer.legs.map(leg => leg.option);
    expect(headlineOf(answer).option).toBe(headline);
    expect(options).toEqual(expect.arrayContaining([...also]));
    for (const option of never) expect(options).not.toContain(option);
  });

  it.each(ownCases)('$asked: the answer reads well', ({ said }) => {
    const recommendation = recommend(said);
    const { legs, reasons, steps, assumptions } = recommendation;
    const headline = headlineOf(recommendation);
    const texts = [
      headline.sentence,
      headline.because,
      ...legs.flatMap(leg => [leg.what, leg.because]),
      ...reasons.map(reason => reason.text),
      ...steps.map(step => step.text),
      ...assumptions.map(assumption => assumption.text),
    ];
    for (const text of texts) expect(text).toMatch(/^[A-Z0-9'].{8,400}\.$/s);
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|null|please|oops/i);
  });

  it.each(ownCases)('$asked: every option has one verdict', ({ said }) => {
    const rows = compare(said);
    expect(new Set(rows.map(row => row.option)).size).toBe(rows.length);
    expect(rows[0]?.verdict).toBe('recommended');
    if (rows.length > 1) expect(rows.length).toBeGreaterThan(optionIds.length - 4);
  });

  it.each(ownCases)('$asked: in any order of the answers, the same bytes', ({ said }) => {
    const turned = Object.fromEntries(Object.entries(said).reverse());
    expect(JSON.stringify(recommend(turned))).toBe(JSON.stringify(recommend(said)));
  });
});
