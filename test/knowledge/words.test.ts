import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../src/content/en/knowledge/index.ts';
import { learnerQuestions } from '../../src/knowledge/comparison/learner-questions.data.ts';
import { entries } from '../../src/knowledge/entries.ts';
import { checkIds, checkOf, observationIds, observationOf } from '../../src/knowledge/observations/index.ts';
import { pitfallRows } from '../../src/knowledge/pitfalls/index.ts';

const longest = 120;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${folder}/${name}`);

const rows: readonly object[] = [
  ...entries,
  ...pitfallRows,
  ...learnerQuestions,
  ...observationIds.map(observationOf),
  ...checkIds.map(checkOf),
];

/** Parts of a row that are no words of ours: what people say, what they type, and what tools print. */
const said: ReadonlySet<string> = new Set(['asked', 'as', 'command', 'codes', 'shown']);

/** Every text in a row of data, but what people say. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (said.has(key) ? [] : textsIn(inner)));
}

const texts: ReadonlySet<string> = new Set(rows.flatMap(textsIn));

describe('the words of what is known', () => {
  test('are each said by a row, or put into what a row says', () => {
    const unused = Object.keys(knowledge).filter(id => !texts.has(id));
    expect(unused).toEqual(['pitfall.far-round-trip.priced']);
  });

  test('do not stand in the rows', () => {
    expect([...texts].filter(text => /\s/u.test(text))).toEqual([]);
  });

  test.each([
    ...filesIn('src/content/en/knowledge'),
    ...filesIn('src/knowledge/comparison'),
    ...filesIn('src/knowledge/pitfalls'),
    ...filesIn('src/knowledge/topics'),
    ...filesIn('src/knowledge/wording'),
  ])('%s has no line that is too long to read', file => {
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines.filter(line => line.length > longest)).toEqual([]);
  });
});
