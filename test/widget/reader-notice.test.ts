import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Asset } from '../../src/widget/assets.ts';
import { tellReader } from '../../src/widget/reader-notice.ts';

const page: Asset = {
  body: Buffer.from(`<footer><p>${'A bot with fixed rules. '.repeat(20)}</p>\n</footer>`),
  type: 'text/html; charset=utf-8',
  etag: '"built"',
  immutable: false,
};
const other = { ...page, etag: '"other"' };
const files = new Map([
  ['/', page],
  ['/widget.js', other],
]);
const pageFor = (host: string): Asset => tellReader(files, host).get('/') ?? other;

it('the page says in its footer which host words go to, in words and as data for its script', () => {
  const text = pageFor('advisor.openai.azure.com').body.toString();
  expect(text).toContain(
    '<p id="reader" data-say="reader" data-host="advisor.openai.azure.com">A language model at ' +
      'advisor.openai.azure.com reads along; “without model” stops that.</p>\n</footer>',
  );
  expect(text.replace(/<p id="reader".*<\/p>\n/, '')).toBe(page.body.toString());
});

it('a host is text there, whatever signs it has', () => {
  const text = pageFor(`a"$&'b.example`).body.toString();
  expect(text).toContain('data-host="a&quot;$&amp;&#39;b.example"');
});

it('every form of the page is the same, and a browser that kept the page of before asks for the new one', () => {
  const { body, br, gzip, etag, type, immutable } = pageFor('one.example');
  expect(brotliDecompressSync(br ?? '')).toEqual(body);
  expect(gunzipSync(gzip ?? '')).toEqual(body);
  expect(new Set([page.etag, etag, pageFor('other.example').etag]).size).toBe(3);
  expect([type, immutable]).toEqual([page.type, page.immutable]);
});

it('without a model every file is the one that was built, and with one all but the page', () => {
  expect(tellReader(files, undefined)).toBe(files);
  expect(tellReader(files, 'one.example').get('/widget.js')).toBe(other);
});
