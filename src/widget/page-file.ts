import { basename } from 'node:path';
import type { Metafile } from 'esbuild';
import { isWordId, say } from '../content/index.ts';

/** URL paths of the built files by the file they were made from, e.g. `page.css`. */
function urlsByEntry({ outputs }: Metafile): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(outputs).flatMap(([path, output]) => {
      const from = output.entryPoint ?? Object.keys(output.inputs)[0];
      return from === undefined ? [] : [[basename(from), `/assets/${basename(path)}`] as const];
    }),
  );
}

/** Links that ask for what the page's script imports together with the script itself, not after it. */
function preloads({ outputs }: Metafile): string {
  return Object.values(outputs)
    .filter(({ entryPoint }) => entryPoint?.endsWith('/page.ts'))
    .flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'import-statement'))
    .map(({ path }) => `<link rel="modulepreload" href="/assets/${basename(path)}">`)
    .join('\n');
}

/**
 * The chat page from its template: hashed names stand where it says `{{page.css}}`, words where it says
 * `{{widget.send}}`.
 * @throws when the template names something that there is not.
 */
export function pageFile(template: string, metafile: Metafile): string {
  const parts = new Map([...urlsByEntry(metafile), ['preloads', preloads(metafile)] as const]);
  return template.replace(/\{\{([\w.-]+)\}\}/g, (_, name: string) => {
    const part = isWordId(name) ? say('en', name) : parts.get(name);
    if (part === undefined) throw new Error(`page.html names ${name}, which is neither built nor a text`);
    return part;
  });
}
