import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { packageFolder } from './package-folder.ts';

const packageSchema = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  engines: z.object({ node: z.string().regex(/^>=\d+\.\d+$/) }),
});

/** The version of the product, and the oldest version of Node it runs on, as package.json has them. */
export async function packageVersions(
  root = packageFolder,
): Promise<{ readonly product: string; readonly node: string }> {
  const { version, engines } = packageSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  return { product: version, node: engines.node.slice('>='.length) };
}
