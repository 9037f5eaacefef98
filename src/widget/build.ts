import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { assetsFolder } from './assets.ts';
import { slimCards } from './slim-cards.ts';
import { widgetWords } from './words.ts';

const source = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './browser/' : '../../../src/widget/browser/', import.meta.url),
);

const shared = {
  bundle: true,
  minify: true,
  write: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  outdir: assetsFolder,
  outbase: source,
  metafile: true,
} as const;

async function bundlePage(): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    entryPoints: [join(source, 'page/page.ts'), join(source, 'page/page.css'), join(source, 'page/icon.svg')],
    format: 'esm',
    splitting: true,
    entryNames: 'assets/[name]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    loader: { '.svg': 'copy' },
    define: { WIDGET_WORDS: JSON.stringify(widgetWords()) },
    plugins: [slimCards],
  });
  return metafile;
}

async function bundleLauncher(): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    entryPoints: [{ in: join(source, 'launcher/launcher.ts'), out: 'widget' }],
    format: 'iife',
    loader: { '.css': 'text' },
    define: { WIDGET_WORDS: JSON.stringify(widgetWords('launcher')) },
  });
  return metafile;
}

/** URL paths of the built files by the file they were made from, e.g. `page.css`. */
function urlsByEntry(metafile: Metafile): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(metafile.outputs).flatMap(([path, output]) => {
      const from = output.entryPoint ?? Object.keys(output.inputs)[0];
      return from === undefined ? [] : [[basename(from), `/assets/${basename(path)}`]];
    }),
  );
}

/** Puts the hashed names into the page, where it says `{{page.css}}`. */
function writePage(urls: ReadonlyMap<string, string>): string {
  const page = readFileSync(join(source, 'page/page.html'), 'utf8').replace(/\{\{([\w.-]+)\}\}/g, (_, name: string) => {
    const url = urls.get(name);
    if (url === undefined) throw new Error(`page.html names ${name}, which is not built`);
    return url;
  });
  const path = join(assetsFolder, 'index.html');
  writeFileSync(path, page);
  return path;
}

function compress(path: string): void {
  const body = readFileSync(path);
  const br = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
  if (br.length < body.length) writeFileSync(`${path}.br`, br);
  const gzip = gzipSync(body, { level: 9 });
  if (gzip.length < body.length) writeFileSync(`${path}.gz`, gzip);
}

rmSync(assetsFolder, { recursive: true, force: true });
mkdirSync(dirname(join(assetsFolder, 'assets/x')), { recursive: true });
const [page, launcher] = await Promise.all([bundlePage(), bundleLauncher()]);
const written = [...Object.keys(page.outputs), ...Object.keys(launcher.outputs), writePage(urlsByEntry(page))];
for (const path of written) compress(path);
