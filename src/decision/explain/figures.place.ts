import { roundTrip } from '../../azure/latency.ts';
import { type Region, type RegionName, regionByName, regionsRetrieved } from '../../azure/regions.ts';
import type { Facts } from '../case/facts.ts';
import type { Figure } from '../recommendation.ts';

const notPublished = 'not published';

function regionOf(name: RegionName | null): Region | undefined {
  return name === null ? undefined : regionByName(name);
}

/** Median backbone round trip between the two regions, never estimated. */
function roundTripFigure(from: Region, to: Region): Figure {
  const found = roundTrip(from.name, to.name);
  return {
    id: 'round-trip',
    label: `Round trip between ${from.displayName} and ${to.displayName}`,
    value: found === undefined ? notPublished : `${found.milliseconds} ms`,
    note:
      found === undefined
        ? 'Microsoft publishes no figure for this pair. Measure with two test VMs.'
        : 'Median (P50) over 30 days on the backbone. It comes from the distance, so no option shortens it; measure your own path.',
    sources: ['LAT'],
    date: found?.taken ?? null,
  };
}

const zones = new Map<boolean | null, string>([
  [true, 'yes'],
  [false, 'no'],
]);

function zonesFigure({ displayName, availabilityZones }: Region): Figure {
  return {
    id: 'availability-zones',
    label: `Availability zones in ${displayName}`,
    value: zones.get(availabilityZones) ?? notPublished,
    note: null,
    sources: ['REG'],
    date: regionsRetrieved,
  };
}

/** Features differ by region, and no list of all of them is published in one place. */
const serviceAvailability: Figure = {
  id: 'service-availability',
  label: 'Services and features by region',
  value: 'check each service for your regions',
  note: 'Examples: filtering of private endpoints, Private Link origins of Azure Front Door and StandardV2 of Azure NAT Gateway are missing in some regions.',
  sources: ['PE', 'PLAV', 'FDPL', 'NATSKU'],
  date: null,
};

/** What is published about the two regions of the case. */
export function placeFigures(facts: Facts): readonly Figure[] {
  const from = regionOf(facts.sourceRegion);
  const to = regionOf(facts.targetRegion);
  const figures: Figure[] = [];
  if (from !== undefined && to !== undefined && from !== to) figures.push(roundTripFigure(from, to));
  if (to !== undefined) figures.push(zonesFigure(to));
  if (from !== undefined || to !== undefined) figures.push(serviceAvailability);
  return figures;
}
