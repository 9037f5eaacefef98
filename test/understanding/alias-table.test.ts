import { describe, expect, it } from 'vitest';
import { isRegionName } from '../../src/azure/regions.ts';
import { phraseTokens } from '../../src/understanding/1-text/tokens.ts';
import { namesById } from '../../src/understanding/2-entities/alias-table.ts';
import { vagueResources } from '../../src/understanding/2-entities/general-resources.ts';
import { lexicon, type Meaning } from '../../src/understanding/2-entities/lexicon.ts';
import { compassAlone, severalRegions } from '../../src/understanding/2-entities/places.ts';
import { understand } from '../../src/understanding/index.ts';
import { pluralOf } from '../../src/understanding/languages/plurals.ts';

const table = Object.entries(namesById());

/** True where these words, as an answer or by themselves, are read as this region or type, or as several with it. */
function isReadAs(said: string, id: string): boolean {
  const field = isRegionName(id) ? 'targetRegion' : 'resourceType';
  return [understand(said, { asked: field }), understand(said)].some(({ requirements, ambiguous }) => {
    const doubts = ambiguous.filter(one => one.field === field).flatMap(({ candidates }) => candidates);
    return requirements[field] === id || doubts.some(({ value }) => value === id);
  });
}

describe('the names that lists are searched by', () => {
  it.each(table)('are understood, as written or in capitals: %s', (id, names) => {
    expect(names.filter(name => ![name, name.toUpperCase()].some(said => isReadAs(said, id)))).toEqual([]);
  });
});

/** The regions or resource types that a name stands for; none for participants, options and word classes. */
function idsOf({ kind, value }: Meaning): readonly string[] {
  switch (kind) {
    case 'region':
      return [value];
    case 'several':
      return severalRegions.filter(({ id }) => id === value).flatMap(place => place.regions);
    case 'compass':
      return compassAlone.get(value) ?? [];
    case 'resource':
      return [value.replace(/^likely:/, '')];
    case 'vague':
      return vagueResources.filter(({ id }) => id === value).flatMap(({ candidates }) => candidates);
    default:
      return [];
  }
}

const together = (words: readonly string[]): string => words.join('');

/** How many regions and types bear each name. */
const bearers = new Map<string, number>();
for (const [, names] of table) for (const name of names) bearers.set(name, (bearers.get(name) ?? 0) + 1);

/** What the table holds for one region or type. */
const held = new Map(
  table.map(([id, names]) => {
    const tokens = names.map(phraseTokens);
    const own = names.filter(name => bearers.get(name) === 1).map(phraseTokens);
    return [id, { whole: new Set(tokens.flatMap(words => [words, pluralOf(words) ?? words]).map(together)), own }];
  }),
);

/** True where the table has the name, its singular, or, for a region, the words that tell it from every other. */
function isHeld(words: readonly string[], kind: Meaning['kind'], id: string): boolean {
  const names = held.get(id);
  const said = together(words);
  if (names === undefined) return false;
  if (kind === 'region') return names.whole.has(said) || names.own.some(own => own.every(word => said.includes(word)));
  if (kind === 'compass') return names.own.some(own => own.some(word => word.includes(said)));
  return names.whole.has(said);
}

describe('every name that is understood for a region or a resource type', () => {
  it.each(['region', 'several', 'compass', 'resource', 'vague'] as const)('is one that lists know: %s', kind => {
    const meant = lexicon
      .phrases()
      .flatMap(({ words, values }) => values.filter(value => value.kind === kind).map(value => ({ words, value })));
    expect(meant.length).toBeGreaterThan(0);
    const lost = meant.flatMap(({ words, value }) =>
      idsOf(value).flatMap(id => (isHeld(words, kind, id) ? [] : `${words.join(' ')}: ${id}`)),
    );
    expect(lost).toEqual([]);
    expect(meant.filter(({ value }) => idsOf(value).length === 0)).toEqual([]);
  });
});
