import { regions } from '../../azure/regions.ts';
import { resourceTypes } from '../../azure/resource-types.ts';
import { likelyNames, resourceNames } from '../languages/names.ts';
import { vagueResources } from './general-resources.ts';
import { factNames } from './lexicon.ts';
import { severalRegions } from './places.ts';
import { namesOfRegion, spokenNamesOf } from './region-phrases.ts';

/**
 * What people call every region and every resource type beside its title, by its id: codes, cities, older names, its
 * name in other languages, and general words that it is one reading of. For lists that are searched by typing, so that
 * they find what is understood.
 */
export function namesById(): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, names: readonly string[]): void => {
    const known = found.get(id) ?? new Set();
    for (const name of names) known.add(name.toLowerCase());
    found.set(id, known);
  };
  for (const region of regions) add(region.name, [...namesOfRegion(region), ...spokenNamesOf(region)]);
  for (const place of severalRegions) for (const id of place.regions) add(id, place.names);
  for (const type of resourceTypes) add(type.id, [type.id, ...factNames(type), ...(resourceNames[type.id] ?? [])]);
  for (const { names, candidates } of vagueResources) for (const id of candidates) add(id, names);
  for (const [id, names] of Object.entries(likelyNames)) add(id, names);
  return Object.fromEntries([...found].map(([id, names]) => [id, [...names]]));
}
