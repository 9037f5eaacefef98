import { roundTrip } from '../../azure/latency.ts';
import { type Region, type RegionName, regionByName, regionsRetrieved } from '../../azure/regions.ts';
import { type Sentence, sentence } from '../../content/sentence.ts';
import type { Facts } from '../case/facts.ts';
import type { Figure } from '../recommendation.ts';

const notPublished = sentence('figure.not-published');

function regionOf(name: RegionName | null): Region | undefined {
  return name === null ? undefined : regionByName(name);
}

/** Median backbone round trip between the two regions, never estimated. */
function roundTripFigure(from: Region, to: Region): Figure {
  const found = roundTrip(from.name, to.name);
  return {
    id: 'round-trip',
    label: sentence('figure.round-trip', { from: from.displayName, to: to.displayName }),
    value:
      found === undefined ? notPublished : sentence('figure.round-trip.value', { milliseconds: found.milliseconds }),
    note: sentence(found === undefined ? 'figure.round-trip.not-published' : 'figure.round-trip.note'),
    sources: ['LAT'],
    date: found?.taken ?? null,
  };
}

const zones = new Map<boolean | null, Sentence>([
  [true, sentence('figure.zones.yes')],
  [false, sentence('figure.zones.no')],
]);

function zonesFigure({ displayName, availabilityZones }: Region): Figure {
  return {
    id: 'availability-zones',
    label: sentence('figure.zones', { region: displayName }),
    value: zones.get(availabilityZones) ?? notPublished,
    note: null,
    sources: ['REG'],
    date: regionsRetrieved,
  };
}

/** Features differ by region, and no list of all of them is published in one place. */
const serviceAvailability: Figure = {
  id: 'service-availability',
  label: sentence('figure.services'),
  value: sentence('figure.services.value'),
  note: sentence('figure.services.note'),
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
