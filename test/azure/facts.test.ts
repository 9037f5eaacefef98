import { describe, expect, it } from 'vitest';
import { roundTrip } from '../../src/azure/latency.ts';
import { isRegionName, regionByName, regionNames, regions } from '../../src/azure/regions.ts';
import { isResourceTypeId, resourceTypeById, resourceTypeIds, resourceTypes } from '../../src/azure/resource-types.ts';

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

  it('gives two regions never the same exact alias', () => {
    const owner = new Map<string, string>();
    for (const region of regions) {
      for (const alias of region.aliases) {
        const key = alias.toLowerCase().replaceAll(/[\s.,-]/g, '');
        expect(owner.get(key) ?? region.name, alias).toBe(region.name);
        owner.set(key, region.name);
      }
    }
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

  it('reaches a type by private endpoint only where it supports one', () => {
    for (const type of resourceTypes) {
      if (type.defaultReach === 'private-endpoint') expect(type.supportsPrivateEndpoint, type.id).toBe(true);
    }
  });
});
