import { roundTrip } from '../../azure/latency.ts';
import { type Region, type RegionName, regionByName } from '../../azure/regions.ts';
import { defaults } from './defaults.data.ts';
import { derive } from './derive.ts';
import type { Facts, YesNo } from './facts.ts';
import type { Answers } from './in-schema-order.ts';
import { isInAzure } from './reach.ts';
import { sourceTypeOf } from './source-types.ts';
import { statedValue } from './stated-value.ts';

type Names = Pick<Facts, 'sourceRegion' | 'targetRegion'>;

const word = (value: boolean | null | undefined): YesNo | 'unknown' =>
  value === true ? 'yes' : value === false ? 'no' : 'unknown';

const regionOf = (name: RegionName | null): Region | undefined => (name === null ? undefined : regionByName(name));

/** In one region, the name of one side is the name of the other. */
const together = ({ sameRegion, sameVnet }: Pick<Answers, 'sameRegion' | 'sameVnet'>): boolean =>
  sameRegion === 'yes' || sameVnet === 'yes';

const bothInAzure = ({ sourceType, reach }: Pick<Facts, 'sourceType' | 'reach'>): boolean =>
  sourceTypeOf(sourceType).inAzure && isInAzure[reach];

const bothNamed = ({ sourceRegion, targetRegion }: Names): boolean => sourceRegion !== null && targetRegion !== null;

/** Whether a Standard ExpressRoute circuit serves all the regions named, one near a site outside Azure included. */
function oneGeopoliticalRegion(names: readonly (RegionName | null)[]): YesNo | 'unknown' {
  const found = names.map(name => regionOf(name)?.expressRouteGeopoliticalRegion ?? null).filter(area => area !== null);
  return found.length < 2 ? 'unknown' : word(new Set(found).size === 1);
}

/** At least the regions that are named; otherwise what was said, or two where source and target are apart. */
function countOf(
  { sourceRegion, targetRegion, otherRegions, sameRegion }: Names & Pick<Facts, 'otherRegions' | 'sameRegion'>,
  said: number | undefined,
): number {
  const names = new Set(otherRegions);
  if (sourceRegion !== null) names.add(sourceRegion);
  if (targetRegion !== null) names.add(targetRegion);
  const derived = Math.max(names.size, sameRegion === 'no' ? 2 : 1);
  return Math.max(said ?? derived, names.size, 1);
}

/** What follows from the regions. */
export const placeFacts = {
  sourceRegion: derive(
    { facts: ['sourceType', 'reach'], said: ['sourceRegion', 'targetRegion', 'sameRegion', 'sameVnet'] },
    (facts, said) => {
      if (!sourceTypeOf(facts.sourceType).inAzure) return defaults.sourceRegion;
      const other = isInAzure[facts.reach] && together(said) ? said.targetRegion : undefined;
      return statedValue(said.sourceRegion) ?? statedValue(other) ?? defaults.sourceRegion;
    },
  ),
  /** Callers on the internet are in no region: one that is named for them is one in which the target runs. */
  targetRegion: derive(
    { facts: ['sourceType', 'reach'], said: ['sourceRegion', 'targetRegion', 'sameRegion', 'sameVnet'] },
    (facts, said) => {
      if (!isInAzure[facts.reach]) return defaults.targetRegion;
      const isOfBoth = sourceTypeOf(facts.sourceType).inAzure ? together(said) : facts.sourceType === 'internet-client';
      const other = isOfBoth ? said.sourceRegion : undefined;
      return statedValue(said.targetRegion) ?? statedValue(other) ?? defaults.targetRegion;
    },
  ),
  otherRegions: derive(
    { facts: ['sourceType'], said: ['otherRegions', 'sourceRegion', 'targetRegion'] },
    ({ sourceType }, said) => {
      const others = statedValue(said.otherRegions) ?? defaults.otherRegions;
      const from = statedValue(said.sourceRegion);
      const to = statedValue(said.targetRegion);
      const isOneMore = sourceType === 'internet-client' && to !== undefined && from !== to;
      return isOneMore && from !== undefined ? [...others, from] : others;
    },
  ),
  sourceCloud: derive({ facts: ['sourceRegion'] }, ({ sourceRegion }) => regionOf(sourceRegion)?.cloud ?? null),
  cloud: derive(
    { facts: ['sourceRegion', 'targetRegion'] },
    ({ sourceRegion, targetRegion }) => regionOf(targetRegion ?? sourceRegion)?.cloud ?? null,
  ),
  /** Names decide where both are known; what was said decides otherwise. */
  sameCloud: derive(
    { facts: ['sourceType', 'reach', 'sourceRegion', 'targetRegion', 'sourceCloud', 'cloud'], said: ['sameCloud'] },
    (facts, said) => {
      if (!bothInAzure(facts)) return defaults.sameCloud;
      return bothNamed(facts)
        ? word(facts.sourceCloud === facts.cloud)
        : (statedValue(said.sameCloud) ?? defaults.sameCloud);
    },
  ),
  /** The same; two clouds are never one region. */
  sameRegion: derive(
    {
      facts: ['sourceType', 'reach', 'sourceRegion', 'targetRegion', 'sameCloud'],
      said: ['sameRegion', 'sameVnet'],
    },
    (facts, said) => {
      if (!bothInAzure(facts)) return defaults.sameRegion;
      if (facts.sameCloud === 'no') return 'no';
      if (bothNamed(facts)) return word(facts.sourceRegion === facts.targetRegion);
      return statedValue(said.sameRegion) ?? (said.sameVnet === 'yes' ? 'yes' : defaults.sameRegion);
    },
  ),
  regionCount: derive(
    { facts: ['sourceRegion', 'targetRegion', 'otherRegions', 'sameRegion'], said: ['regionCount'] },
    (facts, said) => countOf(facts, statedValue(said.regionCount)),
  ),
  latencyMs: derive({ facts: ['sourceRegion', 'targetRegion'] }, ({ sourceRegion, targetRegion }) =>
    sourceRegion === null || targetRegion === null
      ? null
      : (roundTrip(sourceRegion, targetRegion)?.milliseconds ?? null),
  ),
  latencyKnown: derive({ facts: ['sourceRegion', 'targetRegion', 'latencyMs'] }, facts =>
    bothNamed(facts) && facts.sourceRegion !== facts.targetRegion ? word(facts.latencyMs !== null) : 'unknown',
  ),
  targetHasZones: derive({ facts: ['targetRegion'] }, ({ targetRegion }) =>
    word(regionOf(targetRegion)?.availabilityZones),
  ),
  targetAccessRestricted: derive({ facts: ['targetRegion'] }, ({ targetRegion }) =>
    word(regionOf(targetRegion)?.accessRestricted),
  ),
  sourceAccessRestricted: derive({ facts: ['sourceRegion'] }, ({ sourceRegion }) =>
    word(regionOf(sourceRegion)?.accessRestricted),
  ),
  sameErGeopoliticalRegion: derive(
    { facts: ['targetRegion', 'otherRegions'], said: ['sourceRegion'] },
    ({ targetRegion, otherRegions }, { sourceRegion }) =>
      oneGeopoliticalRegion([statedValue(sourceRegion) ?? null, targetRegion, ...otherRegions]),
  ),
};
