import { describe, expect, it } from 'vitest';
import { latencyRegions } from '../../src/azure/latency.data.ts';
import { roundTrip } from '../../src/azure/latency.ts';
import { isRegionName, regionByName, regionNames, regions, regionsMeantBy } from '../../src/azure/regions.ts';
import {
  isResourceTypeId,
  resourceTypeById,
  resourceTypeIds,
  resourceTypes,
  typesMeantBy,
} from '../../src/azure/resource-types.ts';

describe('regions', () => {
  it('has every region of the three clouds, once', () => {
    expect(regions.length).toBeGreaterThanOrEqual(70);
    expect(new Set(regionNames).size).toBe(regions.length);
    expect(new Set(regions.map(region => region.cloud))).toEqual(new Set(['public', 'usgov', 'china']));
  });

  it('pairs a region only with a known region of its own cloud', () => {
    for (const region of regions) {
      if (region.pairedRegion === null) continue;
      expect(regionByName(region.pairedRegion)?.cloud, region.name).toBe(region.cloud);
    }
  });

  it('gives two regions never the same alias, place or code', () => {
    const owner = new Map<string, string>();
    for (const region of regions) {
      for (const alias of [...region.aliases, ...region.places, ...region.codes]) {
        const key = alias.toLowerCase().replaceAll(/[\s.,-]/g, '');
        expect(owner.get(key) ?? region.name, alias).toBe(region.name);
        owner.set(key, region.name);
      }
    }
  });

  it('names each alias, place and code once in a row', () => {
    for (const { name, displayName, aliases, places, codes } of regions) {
      const names = [name, displayName, ...aliases, ...places, ...codes].map(each => each.toLowerCase());
      expect([...new Set(names)], name).toEqual(names);
    }
  });

  it('offers one region at each position of a place with several, from the first on', () => {
    const places = new Map<string, number[]>();
    for (const { meantBy } of regions)
      for (const [place, position] of Object.entries(meantBy))
        places.set(place, [...(places.get(place) ?? []), position]);
    expect(places.size).toBe(18);
    for (const [place, positions] of places)
      expect(
        positions.sort((one, other) => one - other),
        place,
      ).toEqual(positions.map((_, index) => index + 1));
    expect(regionsMeantBy('us-west-coast')).toEqual(['westus', 'westus2', 'westus3']);
    expect(regionsMeantBy('east').slice(0, 3)).toEqual(['eastus', 'eastus2', 'japaneast']);
  });

  it('knows its names and no other', () => {
    expect(isRegionName('japaneast')).toBe(true);
    expect(isRegionName('__proto__')).toBe(false);
    expect(regionByName('atlantis')).toBeUndefined();
  });
});

describe('round-trip time', () => {
  it('gives the published median for East US to Japan East, with its edition', () => {
    expect(roundTrip('eastus', 'japaneast')).toEqual({ milliseconds: 162, taken: '2026-07-30' });
  });

  it('falls back to the edition of 2025 for West India and says so', () => {
    expect(roundTrip('eastus', 'westindia')?.taken).toBe('2025-06-30');
  });

  it.each([
    ['chilecentral', 'eastus'],
    ['usgovvirginia', 'usgovtexas'],
    ['eastus', 'eastus'],
  ])('never invents a figure for %s to %s', (from, to) => {
    expect(roundTrip(from, to)).toBeUndefined();
  });

  it('has a figure for every pair of regions that the dataset covers', () => {
    const covered = regions.filter(region => region.inLatencyDataset).map(region => region.name);
    const missing = covered.flatMap(from => covered.filter(to => to !== from && roundTrip(from, to) === undefined));
    expect(missing).toEqual([]);
  });

  it('covers no region of which the row does not say so', () => {
    expect(latencyRegions.filter(name => regionByName(name)?.inLatencyDataset !== true)).toEqual([]);
  });
});

describe('resource types', () => {
  it('has each id once and knows no other', () => {
    expect(new Set(resourceTypeIds).size).toBe(resourceTypes.length);
    expect(resourceTypes.length).toBeGreaterThanOrEqual(90);
    expect(isResourceTypeId('sql-database')).toBe(true);
    expect(isResourceTypeId('toString')).toBe(false);
    expect(resourceTypeById('nothing')).toBeUndefined();
  });

  it('names a private endpoint group wherever it says that a private endpoint exists', () => {
    const without = resourceTypes.filter(
      type => type.supportsPrivateEndpoint && type.privateEndpointGroupIds.length === 0,
    );
    expect(without.map(type => type.id)).toEqual(
      without.map(type => type.id).filter(id => id === 'private-link-service'),
    );
  });

  it('offers one type at each position of a word with several readings, from the first on', () => {
    const words = new Map<string, number[]>();
    for (const { readingOf } of resourceTypes)
      for (const [word, position] of Object.entries(readingOf)) words.set(word, [...(words.get(word) ?? []), position]);
    expect([...words.keys()].sort()).toEqual(['app', 'database', 'function', 'sql-server']);
    for (const [word, positions] of words)
      expect(
        positions.sort((one, other) => one - other),
        word,
      ).toEqual(positions.map((_, index) => index + 1));
    expect(typesMeantBy('sql-server')).toEqual(['sql-database', 'sql-managed-instance', 'sql-on-vm', 'onprem-server']);
  });

  it('names each type once in what people call it', () => {
    for (const { id, aliases, saidAs } of resourceTypes) {
      const names = [...aliases, ...saidAs].map(each => each.toLowerCase());
      expect([...new Set(names)], id).toEqual(names);
    }
  });

  it('reaches a type by private endpoint only where it supports one', () => {
    for (const type of resourceTypes) {
      if (type.defaultReach === 'private-endpoint') expect(type.supportsPrivateEndpoint, type.id).toBe(true);
    }
  });
});
