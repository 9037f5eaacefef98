import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { languages } from '../../src/content/languages.ts';
import { entries } from '../../src/knowledge/entries.ts';
import { pitfallRows } from '../../src/knowledge/pitfalls/index.ts';
import { wordingOf } from '../../src/knowledge/wording/index.ts';

const sources = new URL('../../src/', import.meta.url);

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(new URL(folder, sources), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith(ending));

/** Everything that a file of data hands out. */
async function handedOut(path: string): Promise<readonly unknown[]> {
  const file: unknown = await import(new URL(path, sources).href);
  return typeof file === 'object' && file !== null ? Object.values(file) : [];
}

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** The rows and the rows alone: a file of data may hand out a list and what is derived from it. */
const rowsOf = (values: readonly unknown[]): readonly unknown[] =>
  values.flatMap(value => (Array.isArray(value) ? value : []));

describe('the rooms of a language', () => {
  it('stand in a folder for each language that is registered, and for no other', () => {
    const folders = readdirSync(new URL('content/', sources), { withFileTypes: true }).filter(one => one.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...languages.keys()].sort());
  });

  it.each([...languages])('are all in its index: %s', async (tag, words) => {
    const rooms = filesIn(`content/${tag}/`, '.ts').filter(name => !name.endsWith('index.ts'));
    const ids = await Promise.all(rooms.map(async name => (await handedOut(`content/${tag}/${name}`)).flatMap(keysOf)));
    expect(rooms.filter((_, at) => ids[at]?.some(id => !Object.hasOwn(words, id)))).toEqual([]);
  });

  it('say no text in two files', async () => {
    const rooms = filesIn('content/en/', '.ts').filter(name => !name.endsWith('index.ts'));
    const ids = (await Promise.all(rooms.map(name => handedOut(`content/en/${name}`)))).flat().flatMap(keysOf);
    const seen = new Set<string>();
    expect(ids.filter(id => seen.size === seen.add(id).size)).toEqual([]);
    expect(seen.size).toBe(Object.keys(en).length);
  });
});

describe('the files of what is known', () => {
  const known: ReadonlySet<unknown> = new Set([...entries, ...pitfallRows]);

  it.each([
    ...filesIn('knowledge/topics/', '.data.ts').map(name => `knowledge/topics/${name}`),
    ...filesIn('knowledge/pitfalls/', '.data.ts').map(name => `knowledge/pitfalls/${name}`),
  ])('are in its list: %s', async path => {
    const rows = rowsOf(await handedOut(path));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(row => !known.has(row))).toEqual([]);
  });

  it.each(filesIn('knowledge/wording/', '.data.ts'))('are in the list of wordings: %s', async name => {
    const ids = (await handedOut(`knowledge/wording/${name}`)).flatMap(keysOf);
    expect(ids.filter(id => wordingOf(id).length === 0)).toEqual([]);
  });
});
