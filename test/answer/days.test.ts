import { expect, test } from 'vitest';
import { dayOf, sourceDates } from '../../src/answer/days.ts';

const source = { id: 'PEER', title: 'Peering', url: 'https://learn.microsoft.com/azure/peering' };

test.each([
  [
    { documentDate: '2026-03-03', checkedOn: '2026-11-23', stored: false },
    'document of 3 March 2026, read 23 November 2026',
  ],
  [
    { documentDate: '2025-07-16', checkedOn: '2026-04-10', stored: true },
    'document of 16 July 2025, read in the state of April 2026',
  ],
  [{ documentDate: null, checkedOn: '2026-11-29', stored: false }, 'read 29 November 2026'],
  [{ documentDate: null, checkedOn: '2026-08-20', stored: true }, 'read in the state of August 2026'],
] as const)('a source is %o: %s', (dates, words) => {
  expect(sourceDates(undefined, { ...source, ...dates })).toBe(words);
});

test('a day has its number first', () => {
  expect(dayOf(undefined, '2024-07-01')).toBe('1 July 2024');
});
