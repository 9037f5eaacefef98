import { runInNewContext } from 'node:vm';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Asset } from '../../src/widget/assets.ts';
import { tellOrigins } from '../../src/widget/launcher-origins.ts';

const script: Asset = {
  body: Buffer.from(`known = WIDGET_ORIGINS; // ${'a launcher '.repeat(50)}\n`),
  type: 'text/javascript',
  etag: '"built"',
  immutable: false,
};
const other = { ...script, etag: '"other"' };
const files = new Map([
  ['/widget.js', script],
  ['/', other],
]);
const launcherFor = (...origins: string[]): Asset => tellOrigins(files, origins).get('/widget.js') ?? other;

it.each([[[]], [['https://portal.example.com', 'http://localhost:8080']]])('the launcher knows %j', origins => {
  const page: { known?: unknown } = {};
  runInNewContext(launcherFor(...origins).body.toString(), page);
  expect(page.known).toEqual(origins);
});

it('it leaves no name of its own on the page', () => {
  const page = { known: undefined };
  runInNewContext(launcherFor('https://portal.example.com').body.toString(), page);
  expect(Object.keys(page)).toEqual(['known']);
});

it('every form of it is the same, and a browser that kept another list asks for the new one', () => {
  const { body, br, gzip, etag } = launcherFor('https://portal.example.com');
  expect(brotliDecompressSync(br ?? '')).toEqual(body);
  expect(gunzipSync(gzip ?? '')).toEqual(body);
  expect(etag).not.toBe(launcherFor().etag);
});

it('the other files stay as they were built', () => {
  expect(tellOrigins(files, []).get('/')).toBe(other);
});
