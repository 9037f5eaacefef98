import { describe, expect, it } from 'vitest';
import { html } from '../../src/answer/html.ts';
import { answerDocument, canonicalAddress, encodeAnswers } from '../../src/answer/index.ts';
import { markedLocale, say } from '../../src/content/index.ts';
import { marked } from '../../src/content/marks.ts';

const query = encodeAnswers({
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
});
const pageOf = (asked: string, locale: string): string => String(answerDocument('/answer', asked, { locale }).body);
const marks = /[\ue000\ue001]/u;

describe('a text of another language on a page', () => {
  it('says so between tags, and is text alone where nothing else can stand', () => {
    const text = `Vor ${marked('<in> between')} nach`;
    expect(html`<p>${text}</p>`.markup).toBe('<p>Vor <span lang="en">&lt;in&gt; between</span> nach</p>');
    expect(html`<a title="${text}">`.markup).toBe('<a title="Vor &lt;in&gt; between nach">');
    expect(html`<option value="x">${[text]}</option>`.markup).toBe(
      '<option value="x">Vor &lt;in&gt; between nach</option>',
    );
  });

  it('is marked where a language has it not, and never in English', () => {
    expect(say(markedLocale('de'), 'cli.settle')).toBe(marked(say('en', 'cli.settle')));
    expect(say(markedLocale('de'), 'page.sources')).toBe('Quellen');
    expect(markedLocale('en-GB')).toBe('en-GB');
  });

  it.each(['/answer', '/compare', '/answer.svg', '/answer.md', '/answer.mmd', '/answer.bicep'] as const)(
    'leaves no mark in %s',
    path => {
      expect(String(answerDocument(path, query, { locale: 'de' }).body)).not.toMatch(marks);
    },
  );
});

describe('the language that an address asks for', () => {
  it('is kept from page to page, and in what is copied', () => {
    const page = pageOf(`${query}&lang=de`, 'de');
    const own = [...page.matchAll(/(?:href|data-copy)="(\/(?:answer|compare)?\?[^"]*)"/gu)].map(
      ([, address]) => address,
    );
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter(address => !/lang=(?:de|en)/u.test(address ?? ''))).toEqual([]);
    expect(page).toContain('<input type="hidden" name="lang" value="de"></form>');
  });

  it('is no part of links where nobody switched, but of the switch', () => {
    const page = pageOf(query, 'de');
    expect(page).toContain(`${query.replaceAll('&', '&amp;')}&amp;lang=en" hreflang="en" lang="en">English</a>`);
    expect(page.match(/lang=(?:de|en)"/gu)).toHaveLength(1);
  });

  it('stays in the one address of a page, where it has words', () => {
    expect(canonicalAddress('/answer', `${query}&lang=de`)).toBeNull();
    expect(canonicalAddress('/answer', `lang=de&${query}&exposure=`)?.location).toBe(`/answer?${query}&lang=de`);
    expect(canonicalAddress('/answer', `${query}&lang=xx`)?.location).toBe(`/answer?${query}`);
  });
});
