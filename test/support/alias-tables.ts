import { regions } from '../../src/azure/regions.ts';
import { resourceTypes } from '../../src/azure/resource-types.ts';
import { vagueResources } from '../../src/understanding/2-entities/general-resources.ts';
import {
  compassNames,
  groupNames,
  likelyNames,
  regionPlaces,
  resourceNames,
} from '../../src/understanding/languages/names.ts';

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Every entry of the tables of region names: codes, titles, aliases, cities, and places with several regions. */
export const regionWords: readonly string[] = unique([
  ...regions.flatMap(({ name, displayName, aliases, codes, places }) => [
    ...[name, displayName],
    ...[...aliases, ...codes, ...places],
  ]),
  ...Object.values(regionPlaces).flat(),
  ...Object.values(groupNames).flat(),
  ...Object.values(compassNames).flat(),
]);

/** Every entry of the tables of resource names: ids, titles, aliases, general words. */
export const resourceWords: readonly string[] = unique([
  ...resourceTypes.flatMap(({ id, displayName, aliases }) => [id, displayName, ...aliases]),
  ...Object.values(resourceNames).flat(),
  ...vagueResources.flatMap(({ names }) => names),
  ...Object.values(likelyNames).flat(),
]);
