// What the packs of the languages hold, whatever the shape of the pack.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../src/understanding/languages');

/** A file of a pack and what it exports. */
export interface PackFile {
  readonly path: string;
  readonly holds: unknown;
}

/** The languages that have a pack. */
const languages: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);

/** Every file of every pack. */
export async function packFiles(): Promise<readonly PackFile[]> {
  const paths = languages.flatMap(language =>
    readdirSync(join(folder, language))
      .filter(name => name.endsWith('.data.ts'))
      .map(name => `${language}/${name}`),
  );
  return Promise.all(paths.map(async (path): Promise<PackFile> => ({ path, holds: await import(join(folder, path)) })));
}

/** Something in a pack and where it stands. */
export interface Placed<Value> {
  readonly place: string;
  readonly value: Value;
}

/** Everything inside, lists and expressions as well as what is in them. */
export function* within(holds: unknown, place: string): Generator<Placed<unknown>> {
  yield { place, value: holds };
  if (typeof holds !== 'object' || holds === null || holds instanceof RegExp) return;
  for (const [key, value] of Object.entries(holds)) yield* within(value, `${place} ${key}`);
}

/** Lists that hold nothing but strings. */
export function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(member => typeof member === 'string');
}
