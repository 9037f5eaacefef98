import { ambiguousPlaces, regionRows, regionSources, regionsRetrieved } from './regions.data.ts';

export type Cloud = 'public' | 'usgov' | 'china';

export interface RegionRow {
  readonly name: string;
  readonly displayName: string;
  readonly geography: string;
  readonly cloud: Cloud;
  /** null where Microsoft lists none. */
  readonly pairedRegion: string | null;
  /** null where the sources do not say. */
  readonly availabilityZones: boolean | null;
  readonly physicalLocation: string | null;
  /** null where the sources do not say. */
  readonly accessRestricted: boolean | null;
  readonly expressRouteGeopoliticalRegion: string | null;
  readonly inLatencyDataset: boolean;
  readonly aliases: readonly string[];
  readonly pairIsBidirectional: boolean | null;
  /** false: a NAT gateway of the SKU StandardV2 is not offered; not said: it is, in the public cloud. */
  readonly hasStandardV2Nat?: boolean;
  readonly note?: string;
}

export interface RegionSource {
  readonly column: string;
  readonly document: string;
}

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

export { ambiguousPlaces, regionSources, regionsRetrieved };
