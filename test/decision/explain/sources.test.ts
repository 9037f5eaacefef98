import { describe, expect, test } from 'vitest';
import { sourcesById, sourcesOf } from '../../../src/decision/explain/sources.ts';

/** Days after which what was read has to be read again. */
const freshFor = 365;
const daysSince = (date: string): number => (Date.now() - Date.parse(date)) / 86_400_000;

const hosts = ['learn.microsoft.com', 'github.com', 'techcommunity.microsoft.com'];

describe('sources', () => {
  test.each([...sourcesById.values()])('$id is a page that anyone can open, with honest dates', source => {
    const url = new URL(source.url);
    expect(url.protocol).toBe('https:');
    expect(hosts).toContain(url.host);
    expect(source.url).not.toMatch(/\.md$|\s/);
    expect(source.title).not.toBe('');
    if (source.documentDate !== null) expect(source.documentDate).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(source.checkedOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect((source.documentDate ?? '') <= source.checkedOn).toBe(true);
  });

  test.each([...sourcesById.values()])('$id was read within a year, and not in the future', ({ checkedOn }) => {
    expect(daysSince(checkedOn)).toBeGreaterThan(-1);
    expect(daysSince(checkedOn)).toBeLessThan(freshFor);
  });

  test('are Microsoft documentation with few exceptions', () => {
    const elsewhere = [...sourcesById.values()].filter(({ url }) => !url.startsWith('https://learn.microsoft.com/'));
    expect(elsewhere.map(({ id }) => id)).toEqual(['RECHECK', 'WAFCOST', 'TCPRICE', 'INFRAC', 'HB-HRNG', 'KE-PRIVSUB']);
  });

  test('come once each, in order of first mention, and unknown ones not at all', () => {
    expect(sourcesOf(['MPEER', 'PE', 'MPEER', 'nothing']).map(({ id }) => id)).toEqual(['MPEER', 'PE']);
  });
});
