import { keysOf } from '../languages/merge-names.ts';
import { groupNames, type PlaceGroup } from '../languages/names.ts';
import { type Covered, coveredBy } from './places.data.ts';

/** A place with several regions, with what people call it. */
export interface SeveralRegions extends Covered {
  readonly id: PlaceGroup;
  readonly names: readonly string[];
}

/** Places with several regions: always asked. Candidates are the public regions of the geography, or those named. */
export const severalRegions: readonly SeveralRegions[] = keysOf(coveredBy).map(id => ({
  id,
  names: groupNames[id],
  ...coveredBy[id],
}));
