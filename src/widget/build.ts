import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { assetsFolder } from './assets.ts';
import { listNames } from './list-names.ts';
import { packageFolder } from './package-folder.ts';
import { pageFile } from './page-file.ts';
import { slimCards } from './slim-cards.ts';
import { widgetWords } from './words.ts';

const source = join(packageFolder, 'src/widget/browser/');

/** Where this run writes; it takes its final name when everything is there, so that a reader never meets half a build. */
const folder = `${assetsFolder.replace(/\/$/, '')}.${process.pid}`;

const shared = {
  bundle: true,
  minify: true,
  write: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  outdir: folder,
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
    plugins: [slimCards, listNames],
  });
  return metafile;
}

/** What runs before the page is painted: a classic script, because the browser waits for no other. */
async function bundleFirst(): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    entryPoints: [join(source, 'page/first-theme.ts')],
    format: 'iife',
    entryNames: 'assets/[name]-[hash]',
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

function compress(path: string): void {
  const body = readFileSync(path);
  const br = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
  if (br.length < body.length) writeFileSync(`${path}.br`, br);
  const gzip = gzipSync(body, { level: 9 });
  if (gzip.length < body.length) writeFileSync(`${path}.gz`, gzip);
}

mkdirSync(folder, { recursive: true });
const [page, first, launcher] = await Promise.all([bundlePage(), bundleFirst(), bundleLauncher()]);
const outputs = { ...page.outputs, ...first.outputs };
const index = join(folder, 'index.html');
writeFileSync(index, pageFile(readFileSync(join(source, 'page/page.html'), 'utf8'), { ...page, outputs }));
for (const path of [...Object.keys(outputs), ...Object.keys(launcher.outputs), index]) compress(path);
rmSync(assetsFolder, { recursive: true, force: true });
renameSync(folder, assetsFolder);
