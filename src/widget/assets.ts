import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { packageFolder } from '../package-folder.ts';

/** One file that the browser asks for, ready to send. */
export interface Asset {
  readonly body: Buffer;
  /** Value of Content-Type. */
  readonly type: string;
  /** Strong entity tag of the uncompressed body, with its quotes. */
  readonly etag: string;
  /** The body in brotli; missing where compression gains nothing. */
  readonly br?: Buffer;
  /** The body in gzip; missing where compression gains nothing. */
  readonly gzip?: Buffer;
  /** True: the name holds a hash of the content, so it may be cached for ever. */
  readonly immutable: boolean;
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

/** Where the build puts the files. */
export const assetsFolder: string = join(packageFolder, 'dist/widget/');

/** A strong entity tag for these bytes, with its quotes. */
export function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

function readIfThere(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

function readAsset(path: string, immutable: boolean): Asset {
  const body = readFileSync(path);
  const br = readIfThere(`${path}.br`);
  const gzip = readIfThere(`${path}.gz`);
  return {
    body,
    type: types.get(extname(path)) ?? 'application/octet-stream',
    etag: etagOf(body),
    ...(br === undefined ? {} : { br }),
    ...(gzip === undefined ? {} : { gzip }),
    immutable,
  };
}

function urlOf(file: string): string {
  return file === 'index.html' ? '/' : `/${file.split(sep).join('/')}`;
}

/**
 * Every file of the chat page and the widget by URL path (`/`, `/widget.js`, `/assets/…`), read once into memory.
 * @throws when the build has not run.
 */
export function loadAssets(folder: string = assetsFolder): ReadonlyMap<string, Asset> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && types.has(extname(entry.name)))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(files.map(file => [urlOf(file), readAsset(join(folder, file), file.startsWith(`assets${sep}`))]));
}
