import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesById, sourcesOf } from '../../../src/decision/explain/sources.ts';
import { ruleVersion } from '../../../src/decision/rule-version.ts';

/** Days after which what was read has to be read again before rules of a new version are written. */
const freshFor = 365;

/** The last day of the month of these rules, in milliseconds. */
function rulesDay(version: string): number {
  const [year = 0, month = 0] = version.split('.').map(Number);
  return Date.UTC(year, month, 0);
}

const daysBefore = (date: string, day: number): number => (day - Date.parse(date)) / 86_400_000;

const hosts = [
  'learn.microsoft.com',
  'azure.microsoft.com',
  'docs.azure.cn',
  'github.com',
  'techcommunity.microsoft.com',
];

/** Microsoft's documentation, and its announcements where that has not followed yet. */
const own = /^https:\/\/(?:learn\.microsoft\.com\/|azure\.microsoft\.com\/updates\?id=\d+$)/;

/** A file in one state, or a thread: what stands there stays. */
const onGitHub = /^\/[\w.-]+\/[\w.-]+\/(?:blob\/[0-9a-f]{40}\/.+\.\w+|(?:issues|pull)\/\d+)$/;

/** One post of a blog, by its number. */
const post = /\/\d{5,}$/;

/** The address of a page without the section. */
const pageOf = (url: string): string => url.replace(/#.*$/, '');

const sources = [...sourcesById.values()];

describe('sources', () => {
  test.each(sources)('$id is a document that anyone can open, with honest dates', source => {
    const url = new URL(source.url);
    expect(url.protocol).toBe('https:');
    expect(hosts).toContain(url.host);
    expect(source.url).not.toMatch(/\.md$|\s/);
    expect(source.title).not.toBe('');
    if (source.documentDate !== null) expect(source.documentDate).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(source.checkedOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect((source.documentDate ?? '') <= source.checkedOn).toBe(true);
  });

  test.each(sources)('$id is no root, no index and no page that was removed', ({ url, title }) => {
    const { host, pathname } = new URL(url);
    if (host === 'github.com') expect(pathname).toMatch(onGitHub);
    else if (host === 'azure.microsoft.com') expect(url).toMatch(own);
    else if (host === 'techcommunity.microsoft.com') expect(pathname).toMatch(post);
    else expect(pathname.split('/').filter(part => part !== '').length).toBeGreaterThan(2);
    expect(pathname).not.toMatch(/\/$|\/(?:category|tag|tags)\//);
    expect(title).not.toMatch(/removed/i);
  });

  test('each page or section of a page is listed once, and not as a whole beside its sections', () => {
    const urls = sources.map(({ url }) => url.toLowerCase());
    const whole = new Set(urls.filter(url => !url.includes('#')));
    const twice = urls.filter((url, at) => urls.indexOf(url) < at || (url.includes('#') && whole.has(pageOf(url))));
    expect(twice).toEqual([]);
  });

  test.each(sources)('$id was read within a year of the rules that rest on it, and not in the future', source => {
    expect(daysBefore(source.checkedOn, rulesDay(ruleVersion))).toBeLessThan(freshFor);
    expect(daysBefore(source.checkedOn, Date.now())).toBeGreaterThan(-1);
  });

  test('rules of a later version ask for what was read to be read again', () => {
    const stale = (version: string): boolean =>
      sources.some(({ checkedOn }) => daysBefore(checkedOn, rulesDay(version)) >= freshFor);
    expect([stale(ruleVersion), stale('2027.12.1')]).toEqual([false, true]);
  });

  test('each of them shows a claim', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const claims = files.filter(path => path.endsWith('.ts') && !/explain\/sources\.[\w.-]+$/.test(path));
    const text = claims.map(path => readFileSync(join('src', path), 'utf8')).join('\n');
    expect(sources.filter(({ id }) => !text.includes(`'${id}'`)).map(({ id }) => id)).toEqual([]);
  });

  test(
    'are documentation and announcements of Microsoft but for a checklist, threads, its blog and the recorded ' +
      'prices',
    () => {
      const elsewhere = sources.filter(({ url }) => !own.test(url));
      const kinds = new Set(elsewhere.map(({ id }) => id.replace(/-.*$/, '')));
      expect([...kinds]).toEqual(['RC', 'HB', 'NW', 'IC', 'AZCN']);
    },
  );

  test('come once each, in order of first mention, and unknown ones not at all', () => {
    expect(sourcesOf(['MPEER', 'PE', 'MPEER', 'nothing']).map(({ id }) => id)).toEqual(['MPEER', 'PE']);
  });
});
