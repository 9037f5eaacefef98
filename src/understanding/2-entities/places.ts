import { type CompassPart, type RegionName, regions, regionsMeantBy, type WidePlace } from '../../azure/regions.ts';
import { keysOf } from '../languages/merge-names.ts';
import { compassNames, groupNames, type PlaceGroup } from '../languages/names.ts';
import { geographies, type WholeGeography } from './places.data.ts';

/** A place with several regions, with what people call it. */
export interface SeveralRegions {
  readonly id: PlaceGroup;
  readonly names: readonly string[];
  readonly regions: readonly RegionName[];
}

const isWhole = (place: WholeGeography | WidePlace): place is WholeGeography => Object.hasOwn(geographies, place);

/** All regions of the geography, or those whose rows name the place. */
function regionsOf(place: WholeGeography | WidePlace): readonly RegionName[] {
  if (!isWhole(place)) return regionsMeantBy(place);
  return regions.filter(({ geography }) => geography === geographies[place]).map(({ name }) => name);
}

/** Places with several regions: always asked. */
export const severalRegions: readonly SeveralRegions[] = keysOf<PlaceGroup>(groupNames).map(id => ({
  id,
  names: groupNames[id],
  regions: regionsOf(id),
}));

/** A part of the compass alone: asked, with the regions most often meant. */
export const compassAlone: ReadonlyMap<string, readonly RegionName[]> = new Map(
  keysOf<CompassPart>(compassNames).map(part => [part, regionsMeantBy(part)]),
);
