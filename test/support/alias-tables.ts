import { regions } from '../../src/azure/regions.ts';
import { resourceTypes } from '../../src/azure/resource-types.ts';
import {
  compassAlone,
  regionCodes,
  regionPlaces,
  severalRegions,
} from '../../src/understanding/languages/region-aliases.data.ts';
import { likelyResources, resourceNames, vagueResources } from '../../src/understanding/languages/resource-names.data.ts';

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Every entry of the tables of region names: codes, titles, aliases, cities, and places with several regions. */
export const regionWords: readonly string[] = unique([
  ...regions.flatMap(({ name, displayName, aliases }) => [name, displayName, ...aliases]),
  ...Object.values(regionCodes).flat(),
  ...Object.values(regionPlaces).flat(),
  ...severalRegions.flatMap(({ names }) => names),
  ...Object.keys(compassAlone),
]);

/** Every entry of the tables of resource names: ids, titles, aliases, general words. */
export const resourceWords: readonly string[] = unique([
  ...resourceTypes.flatMap(({ id, displayName, aliases }) => [id, displayName, ...aliases]),
  ...Object.values(resourceNames).flat(),
  ...vagueResources.flatMap(({ names }) => names),
  ...Object.keys(likelyResources),
]);
