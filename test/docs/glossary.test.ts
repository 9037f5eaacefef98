import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url);
const rows = [
  ...readFileSync(new URL('docs/glossary.md', root), 'utf8').matchAll(/^\| \*\*([^*]+)\*\* \| .* \| `([^`]+)` \|$/gm),
].map(([, term = '', file = '']) => ({ term, file }));

test('the glossary is in the order of the alphabet and names no term twice', () => {
  const terms = rows.map(({ term }) => term);
  expect(terms.length).toBeGreaterThan(50);
  expect(terms).toEqual([...new Set(terms)].toSorted((one, other) => one.localeCompare(other, 'en')));
});

test('every file that the glossary names is there', () => {
  expect(rows.filter(({ file }) => !existsSync(new URL(file, root)))).toEqual([]);
});
