import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/how-to-add.md', root), 'utf8');
const [manual = '', ...parts] = page.split(/^## /m);
const places = [...page.matchAll(/`((?:src|dialogs|test|docs)\/[^`\s]+)`/g)].map(([, place = '']) => place);
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));

test('every file and folder that the page names is there', () => {
  expect(places.length).toBeGreaterThan(50);
  expect(places.filter(place => !existsSync(new URL(place, root)))).toEqual([]);
});

test('every command is one of the package, or is made by one', () => {
  const commands = [...page.matchAll(/npm run ([a-z:]+)/g)].map(([, command = '']) => command);
  expect(commands.filter(command => !Object.hasOwn(scripts, command))).toEqual([]);
  const made = [...manual.matchAll(/node dist\/proof\/([a-z]+)\.command\.js/g)].map(([, name = '']) => name);
  expect(made.length).toBeGreaterThan(0);
  expect(made.filter(name => !scripts['proof:build']?.includes(`test/proof/${name}.command.ts`))).toEqual([]);
});

test('what every release may add has its part', () => {
  expect(parts.map(part => part.split('\n')[0])).toEqual([
    ...['A pitfall', 'A source', 'A price', 'A region', 'A resource type', 'A source type'],
    ...['A kind of standing thing', 'A point that people ask about', 'A part or a setting'],
    ...['An option', 'A question', 'An event of the conversation', 'A language'],
  ]);
});

test('a part is three to eight lines long', () => {
  const lines = parts.map(part => part.trim().split('\n').length - 1);
  expect(lines.filter(count => count < 3 || count > 8)).toEqual([]);
});
