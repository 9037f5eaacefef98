import { roundTrip } from '../../azure/latency.ts';
import { type Region, type RegionName, regionByName } from '../../azure/regions.ts';
import { defaults } from './defaults.data.ts';
import type { Facts, YesNo } from './facts.ts';
import type { Requirements } from './requirements.ts';
import { statedValue } from './stated-value.ts';

type PlaceFact =
  | 'sourceRegion'
  | 'targetRegion'
  | 'otherRegions'
  | 'sameRegion'
  | 'sameCloud'
  | 'sourceCloud'
  | 'cloud'
  | 'regionCount'
  | 'latencyMs'
  | 'latencyKnown'
  | 'targetHasZones'
  | 'targetAccessRestricted'
  | 'sourceAccessRestricted'
  | 'sameErGeopoliticalRegion';

const word = (value: boolean | null | undefined): YesNo | 'unknown' =>
  value === true ? 'yes' : value === false ? 'no' : 'unknown';

function compared(from: string | undefined, to: string | undefined): boolean | undefined {
  return from === undefined || to === undefined ? undefined : from === to;
}

function regionOf(name: RegionName | undefined): Region | undefined {
  return name === undefined ? undefined : regionByName(name);
}

/** Names decide where both are known; what was said decides otherwise; two clouds are never one region. */
function together(
  requirements: Requirements,
  from: Region | undefined,
  to: Region | undefined,
): Pick<Facts, 'sameRegion' | 'sameCloud'> {
  const byName = compared(from?.name, to?.name);
  const cloudByName = compared(from?.cloud, to?.cloud);
  const sameCloud =
    cloudByName === undefined ? (statedValue(requirements.sameCloud) ?? defaults.sameCloud) : word(cloudByName);
  const sameRegion =
    byName === undefined ? (statedValue(requirements.sameRegion) ?? defaults.sameRegion) : word(byName);
  if (sameCloud === 'no') return { sameCloud, sameRegion: 'no' };
  if (sameRegion === 'unknown' && requirements.sameVnet === 'yes') return { sameCloud, sameRegion: 'yes' };
  return { sameCloud, sameRegion };
}

/** Whether a Standard ExpressRoute circuit serves all the regions named, one near a site outside Azure included. */
function oneGeopoliticalRegion(names: readonly (RegionName | undefined)[]): YesNo | 'unknown' {
  const found = names.map(name => regionOf(name)?.expressRouteGeopoliticalRegion ?? null).filter(area => area !== null);
  return found.length < 2 ? 'unknown' : word(new Set(found).size === 1);
}

/** At least the regions that are named; otherwise what was said, or two where source and target are apart. */
function countOf(requirements: Requirements, names: ReadonlySet<RegionName>, sameRegion: Facts['sameRegion']): number {
  const derived = Math.max(names.size, sameRegion === 'no' ? 2 : 1);
  return Math.max(statedValue(requirements.regionCount) ?? derived, names.size, 1);
}

/** The names of the two regions: in one region, the name of one side is the name of the other. */
function namesOf(requirements: Requirements, inAzure: { readonly source: boolean; readonly target: boolean }) {
  const from = inAzure.source ? statedValue(requirements.sourceRegion) : undefined;
  const to = inAzure.target ? statedValue(requirements.targetRegion) : undefined;
  const together = requirements.sameRegion === 'yes' || requirements.sameVnet === 'yes';
  if (!together || !inAzure.source || !inAzure.target) return { sourceRegion: from, targetRegion: to };
  return { sourceRegion: from ?? to, targetRegion: to ?? from };
}

/** What follows from the regions: `inAzure` says which side of the design lies in one. */
export function placeFacts(
  requirements: Requirements,
  inAzure: { readonly source: boolean; readonly target: boolean },
): Pick<Facts, PlaceFact> {
  const { sourceRegion, targetRegion } = namesOf(requirements, inAzure);
  const otherRegions = statedValue(requirements.otherRegions) ?? defaults.otherRegions;
  const from = regionOf(sourceRegion);
  const to = regionOf(targetRegion);
  const bothInAzure = inAzure.source && inAzure.target;
  const { sameRegion, sameCloud } = bothInAzure ? together(requirements, from, to) : defaults;
  const names = new Set<RegionName>(otherRegions);
  if (sourceRegion !== undefined) names.add(sourceRegion);
  if (targetRegion !== undefined) names.add(targetRegion);
  const trip = from !== undefined && to !== undefined ? roundTrip(from.name, to.name) : undefined;
  return {
    sourceRegion: sourceRegion ?? defaults.sourceRegion,
    targetRegion: targetRegion ?? defaults.targetRegion,
    otherRegions,
    sameRegion,
    sameCloud,
    sourceCloud: from?.cloud ?? null,
    cloud: to?.cloud ?? from?.cloud ?? null,
    regionCount: countOf(requirements, names, sameRegion),
    latencyMs: trip?.milliseconds ?? null,
    latencyKnown: from === undefined || to === undefined || from === to ? 'unknown' : word(trip !== undefined),
    targetHasZones: word(to?.availabilityZones),
    targetAccessRestricted: word(to?.accessRestricted),
    sourceAccessRestricted: word(from?.accessRestricted),
    sameErGeopoliticalRegion: oneGeopoliticalRegion([
      statedValue(requirements.sourceRegion),
      targetRegion,
      ...otherRegions,
    ]),
  };
}
