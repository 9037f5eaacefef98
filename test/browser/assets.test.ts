import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Asset, loadAssets } from '../../src/widget/assets.ts';

const assets = loadAssets();
const page = assets.get('/')?.body.toString() ?? '';
const entries = [...assets];

/** Bytes of these files as a browser gets them. */
function weight(paths: readonly string[]): number {
  return paths.reduce(
    (sum, path) => sum + (assets.get(path)?.br?.length ?? assets.get(path)?.body.length ?? Infinity),
    0,
  );
}

function named(pattern: RegExp): string[] {
  return entries.map(([path]) => path).filter(path => pattern.test(path));
}

const linked = [...page.matchAll(/<(?:link|img|script)[^>]*(?:href|src)="(\/[^"]+)"/g)].flatMap(
  ([, path]) => path ?? [],
);
const first = ['/', ...new Set(linked)];

describe('the built files', () => {
  it('name nothing that is not there', () => {
    expect(linked.length).toBeGreaterThan(3);
    expect(linked.filter(path => !assets.has(path))).toEqual([]);
  });

  it('carry a hash in the name and may be kept for ever, but for those that keep their names', () => {
    const lasting = entries.filter(([, asset]) => !asset.immutable).map(([path]) => path);
    expect(lasting.sort()).toEqual(['/', '/answer.js', '/icon.svg', '/widget.js']);
    expect(named(/^\/assets\//).filter(path => !/-[A-Z0-9]{8}\.\w+$/.test(path))).toEqual([]);
  });

  it.each(entries)('unpack to the same bytes: %s', (_, { body, br, gzip }: Asset) => {
    if (br !== undefined) expect(brotliDecompressSync(br).equals(body)).toBe(true);
    if (gzip !== undefined) expect(gunzipSync(gzip).equals(body)).toBe(true);
  });

  it('have no script and no style inside the page, so that the strictest policy lets it run', () => {
    expect(page).not.toMatch(/<style|<script(?![^>]*src=)| on\w+=| style=/);
  });

  it('call nobody else: no address but those of links and name spaces', () => {
    const code = named(/(page|chunk|widget).*\.js$/).map(path => assets.get(path)?.body.toString() ?? '');
    const addresses = [...code.join('\n').matchAll(/https?:\/\/[\w.]+/g)].map(([address]) => address);
    expect(addresses.filter(address => !address.endsWith('www.w3.org'))).toEqual([]);
  });
});

describe('the weight over the wire, in brotli', () => {
  it('is at most 5 KB until the launcher shows', () => {
    expect(weight(['/widget.js'])).toBeLessThanOrEqual(5 * 1024);
  });

  it('is at most 30 KB until the first question shows', () => {
    expect(weight(first)).toBeLessThanOrEqual(30 * 1024);
  });

  it('is at most 110 KB with cards', () => {
    expect(weight([...first, ...named(/draw-/)])).toBeLessThanOrEqual(110 * 1024);
  });
});
