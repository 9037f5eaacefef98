import { type CompassPart, type RegionRow, regionRows, type WidePlace } from './regions/index.ts';

/** Programmatic name of an Azure region, as in `az account list-locations`. */
export type RegionName = (typeof regionRows)[number]['name'];

export interface Region extends RegionRow {
  readonly name: RegionName;
}

export const regions: readonly Region[] = regionRows;

export const regionNames: readonly RegionName[] = regions.map(region => region.name);

const byName: ReadonlyMap<string, Region> = new Map(regions.map(region => [region.name, region]));

/** The region with this programmatic name; undefined for any other text. */
export function regionByName(name: string): Region | undefined {
  return byName.get(name);
}

/** True for the programmatic name of a known region. */
export function isRegionName(name: string): name is RegionName {
  return byName.has(name);
}

/**
 * The regions that a place with several of them, or a part of the compass alone, is offered as, the most meant first.
 */
export function regionsMeantBy(place: WidePlace | CompassPart): readonly RegionName[] {
  return regions
    .flatMap(({ name, meantBy: { [place]: position } }) => (position === undefined ? [] : [{ name, position }]))
    .sort((one, other) => one.position - other.position)
    .map(({ name }) => name);
}

export { type BillingZone, type Cloud, regionSources, regionsRetrieved } from './regions/index.ts';
export type { CompassPart, WidePlace };
