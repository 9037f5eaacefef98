import { describe, expect, it } from 'vitest';
import { regions as allRegions } from '../../../src/azure/regions.ts';
import { resourceTypes } from '../../../src/azure/resource-types.ts';
import { namesById } from '../../../src/understanding/2-entities/alias-table.ts';
import { understand } from '../../../src/understanding/index.ts';
import type { Option } from '../../../src/widget/browser/fields/field.ts';
import { heldIn } from '../../../src/widget/browser/fields/held.ts';
import { matching, namesFrom } from '../../../src/widget/browser/fields/match.ts';
import { regionWords, resourceWords } from '../../support/alias-tables.ts';

const regions = ['East US', 'East US 2', 'Japan East', 'Japan West', 'Southeast Asia', 'México Central'].map(title => ({
  title,
  value: title.toLowerCase().replaceAll(' ', ''),
}));
const names = namesFrom(Object.entries(namesById()));
const titles = (typed: string) => matching(regions, typed).map(({ title }) => title);

describe('the list that narrows while one types', () => {
  it.each([
    { typed: '', shows: regions.map(({ title }) => title) },
    { typed: '  ', shows: regions.map(({ title }) => title) },
    { typed: 'jap', shows: ['Japan East', 'Japan West'] },
    { typed: 'EAST', shows: ['East US', 'East US 2', 'Japan East', 'Southeast Asia'] },
    { typed: 'e', shows: ['East US', 'East US 2', 'Japan East'] },
    { typed: 'w', shows: ['Japan West'] },
    { typed: 'xic', shows: ['México Central'] },
    { typed: 'us east', shows: ['East US', 'East US 2'] },
    { typed: 'east-us', shows: ['East US', 'East US 2'] },
    { typed: 'mexico', shows: ['México Central'] },
    { typed: 'atlantis', shows: [] },
    { typed: '?!', shows: [] },
  ])('shows $shows for "$typed"', ({ typed, shows }) => expect(titles(typed)).toEqual(shows));
});

const everyRegion: readonly Option[] = allRegions.map(({ name, displayName }) => ({ value: name, title: displayName }));
const everyType: readonly Option[] = resourceTypes.map(({ id, displayName }) => ({ value: id, title: displayName }));

describe('other names', () => {
  it('come after titles that begin so, and a letter or two inside a word count for nothing', () => {
    const shown = matching(everyRegion, 'e', names).map(({ title }) => title);
    const begun = shown.filter(title => / E/.test(` ${title}`));
    expect(shown.slice(0, begun.length)).toEqual(begun);
    expect(shown[0]).toMatch(/^E/);
    expect(shown).not.toContain('Brazil South');
  });

  it.each([
    { typed: 'tokyo', first: 'Japan East' },
    { typed: 'eastus', first: 'East US' },
    { typed: 'westeu', first: 'West Europe' },
    { typed: 'frankf', first: 'Germany West Central' },
    { typed: 'virginia', first: 'East US' },
    { typed: 'texas', first: 'South Central US' },
  ])('lead "$typed" to $first, before whatever else has these letters', ({ typed, first }) => {
    expect(matching(everyRegion, typed, names)[0]?.title).toBe(first);
  });

  it.each([
    { typed: 'Azure SQL', first: 'Azure SQL Database' },
    { typed: 'kv', first: 'Key Vault' },
    { typed: 'adls', first: 'Storage - Data Lake Gen2' },
  ])('lead "$typed" to $first', ({ typed, first }) => {
    expect(matching(everyType, typed, names)[0]?.title).toBe(first);
  });

  /** Names of the facts that the understanding does not know as a whole: it reads a part of them. */
  const readInPart = ['Canberra 2', 'Virginia 2', 'private AKS', 'private Azure SQL instance'];

  it('of every region and every resource type find what the chat field reads in them', () => {
    const lost = (list: readonly Option[], typed: string, read: readonly (string | undefined)[]): boolean => {
      const shown = matching(list, typed, names).map(({ value }) => value);
      return read.some(value => value !== undefined && value !== 'unknown' && !shown.includes(value));
    };
    const lostRegions = regionWords.filter(typed => {
      const { requirements } = understand(typed, { asked: 'targetRegion' });
      return lost(everyRegion, typed, [requirements.targetRegion]);
    });
    const lostTypes = resourceWords.filter(typed => {
      const { requirements } = understand(typed, { asked: 'resourceType' });
      return lost(everyType, typed, [requirements.resourceType]);
    });
    expect([...lostRegions, ...lostTypes]).toEqual(readInPart);
  });
});

describe('what a list holds', () => {
  it('is the words as they were typed, whatever name of a region or a type they are: never a value', () => {
    for (const typed of [...regionWords, ...resourceWords])
      expect(heldIn(` ${typed}`, undefined)).toEqual({ value: '', shown: typed.trim(), typed: typed.trim() });
  });

  it('is the option that was picked while its title stands there, and words again once it is touched', () => {
    const picked = { title: 'Japan East', value: 'japaneast' };
    expect(heldIn('Japan East', picked)).toEqual({ value: 'japaneast', shown: 'Japan East' });
    expect(heldIn('Japan Eas', picked)).toEqual({ value: '', shown: 'Japan Eas', typed: 'Japan Eas' });
    expect(heldIn('', picked)).toEqual({ value: '', shown: '' });
  });
});
