import { expect, it } from 'vitest';
import { when } from '../../../src/widget/browser/page/when.ts';

const now = Date.UTC(2026, 10, 30, 12);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

it.each([
  [0, 'now'],
  [-5 * minute, 'now'],
  [minute, '1 minute ago'],
  [59 * minute, '59 minutes ago'],
  [hour, '1 hour ago'],
  [day, 'yesterday'],
  [6 * day, '6 days ago'],
  [7 * day, 'Nov 23, 2026'],
])('%i milliseconds ago is "%s"', (ago, words) => {
  expect(when(now - ago, now, 'en-US')).toBe(words);
});

it('is said in the language of the page', () => {
  expect(when(now - day, now, 'de')).toBe('gestern');
});
