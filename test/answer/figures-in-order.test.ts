import { expect, test } from 'vitest';
import { makeOutline } from '../../src/answer/make-outline.ts';
import { isWithoutPrice } from '../../src/decision/explain/figures.cost.ts';
import { recommend } from '../recommended.ts';

test('a price that is not known is said so, and comes after every figure that decides', () => {
  const recommendation = recommend({ goal: 'balance-load', resourceType: 'internal-load-balancer', exposure: 'none' });
  expect(recommendation.figures.some(isWithoutPrice)).toBe(true);
  const { sections } = makeOutline(recommendation, undefined, null);
  const titles = sections.find(({ id }) => id === 'figures')?.lines.map(({ title }) => title) ?? [];
  const unknown = titles.map(title => title.endsWith('I hold no price for it'));
  expect(unknown).toContain(true);
  expect(unknown.toSorted((one, other) => Number(one) - Number(other))).toEqual(unknown);
});
