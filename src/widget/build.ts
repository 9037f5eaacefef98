import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { packageFolder } from '../package-folder.ts';
import { assetsFolder } from './assets.ts';
import { compressed } from './compressed.ts';
import { listNames } from './list-names.ts';
import { lookCss } from './look-css.ts';
import { pageFile } from './page-file.ts';
import { slimCards } from './slim-cards.ts';
import { widgetWords } from './words.ts';

const source = join(packageFolder, 'src/widget/browser/');

/**
 * Where this run writes; it takes its final name when everything is there, so that a reader never meets half a build.
 */
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
    plugins: [slimCards, listNames, lookCss],
  });
  return metafile;
}

/** What the pages of an answer load by a name of their own, which no build writes into them. */
async function bundleAnswerPage(): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    entryPoints: [
      { in: join(source, 'answer/answer.ts'), out: 'answer' },
      { in: join(source, 'page/icon.svg'), out: 'icon' },
    ],
    format: 'iife',
    loader: { '.svg': 'copy' },
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
  const { br, gzip } = compressed(readFileSync(path));
  if (br !== undefined) writeFileSync(`${path}.br`, br);
  if (gzip !== undefined) writeFileSync(`${path}.gz`, gzip);
}

mkdirSync(folder, { recursive: true });
const [page, first, answer, launcher] = await Promise.all([
  bundlePage(),
  bundleFirst(),
  bundleAnswerPage(),
  bundleLauncher(),
]);
const outputs = { ...page.outputs, ...first.outputs };
const index = join(folder, 'index.html');
writeFileSync(index, pageFile(readFileSync(join(source, 'page/page.html'), 'utf8'), { ...page, outputs }));
const built = [{ outputs }, answer, launcher].flatMap(made => Object.keys(made.outputs));
for (const path of [...built, index]) compress(path);
rmSync(assetsFolder, { recursive: true, force: true });
renameSync(folder, assetsFolder);
