import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { toolList } from '../src/mcp/server.ts';
import type { PackageSources } from './app-package.ts';

const manifestShape = z.object({
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string().min(1) })) }),
});

/** Reads what the package is made of from a checkout of the project; `root` is the folder of package.json. */
export async function readSources(root: string): Promise<PackageSources> {
  const read = (name: string) => readFile(join(root, 'manifest', name), 'utf8');
  const template = await read('manifest.template.json');
  const { localizationInfo } = manifestShape.parse(JSON.parse(template));
  const names = localizationInfo.additionalLanguages.map(language => language.file);
  const texts = await Promise.all(names.map(async name => [name, await read(name)] as const));
  return {
    template,
    localizations: Object.fromEntries(texts),
    tools: JSON.stringify({ tools: toolList }),
    colorIcon: await read('icons/color.svg'),
    outlineIcon: await read('icons/outline.svg'),
  };
}
