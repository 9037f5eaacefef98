import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedPages } from '../support/pages.ts';

const { lasting } = sharedPages();
let page: Page;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../src/widget/browser/markdown.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'markdown',
    define: { WIDGET_WORDS: '{"en":{"new-tab":"new tab"}}' },
  });
  page = await lasting();
  await page.evaluate(`${outputFiles[0]?.text ?? ''}; window.markdown = markdown;`);
});

/** The markup that the page would show for this text. */
function shown(text: string): Promise<string> {
  return page.evaluate(
    given =>
      Reflect.get(window, 'markdown')
        .markdownNodes(given)
        .map((node: Element) => node.outerHTML)
        .join(''),
    text,
  );
}

const link = (url: string, title: string): string =>
  `<a href="${url}" target="_blank" rel="noopener noreferrer nofollow">${title}<span class="unseen"> (new tab)</span></a>`;

describe('what the bot writes', () => {
  it.each([
    { text: 'one\ntwo\n\nthree', as: '<p>one<br>two</p><p>three</p>' },
    {
      text: '**bold** and *slanted* and _so_',
      as: '<p><strong>bold</strong> and <em>slanted</em> and <em>so</em></p>',
    },
    { text: 'use `az login`', as: '<p>use <code>az login</code></p>' },
    { text: '- a\n- **b**', as: '<ul><li>a</li><li><strong>b</strong></li></ul>' },
    { text: '1. a\n2. b', as: '<ol><li>a</li><li>b</li></ol>' },
    { text: '3. c', as: '<ol start="3"><li>c</li></ol>' },
    { text: '# Why', as: '<p><strong>Why</strong></p>' },
    { text: '```bash\na *b*\n```', as: '<pre tabindex="0"><code>a *b*</code></pre>' },
    { text: '[Learn](https://learn.microsoft.com/a)', as: `<p>${link('https://learn.microsoft.com/a', 'Learn')}</p>` },
    { text: 'see https://a.example/b.', as: `<p>see ${link('https://a.example/b', 'https://a.example/b')}.</p>` },
    { text: 'not \\*slanted\\*', as: '<p>not *slanted*</p>' },
  ])('$text', async ({ text, as }) => expect(await shown(text)).toBe(as));
});

describe('what is no mark stays the text it is', () => {
  it.each([
    'VpnGw2AZ_x and snake_case_name',
    '2 * 3 * 4',
    '<b>bold</b>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '[click](http://plain.example)',
    'http://plain.example/a',
    '[click](https://)',
    '[click](//elsewhere.example)',
    '[x](data:text/html,1)',
    '**',
    '****',
    '[[[](',
  ])('%s', async text => {
    const markup = await shown(text);
    expect(markup).not.toMatch(/<(?!\/?p>)/);
    expect(
      await page.evaluate(given => {
        const box = document.createElement('div');
        box.innerHTML = given;
        return box.textContent;
      }, markup),
    ).toBe(text);
  });
});

describe('a text made to take long', () => {
  it.each(['[', '*', '**', '_a', '`', '- ', '```\n'])('is read to its end: %s, ten thousand times', async piece => {
    const markup = await shown(`${piece.repeat(10_000)}\n\nthe end`);
    expect(markup).toContain('the end');
  });
});
