import type { ResourceId } from '../../azure/resource-id.ts';
import { provider } from './standing-id.ts';
import { type StandingKind, standingKindIds, standingKindOf } from './stands.ts';

const kindsByType: ReadonlyMap<string, StandingKind> = new Map(
  standingKindIds
    .flatMap(kind =>
      (standingKindOf(kind).armTypes ?? []).map(type => [`${provider}/${type}`.toLowerCase(), kind] as const),
    )
    .toReversed(),
);

/** The first kind of which things have the type of this id; undefined for anything else. */
export const kindOfResource = ({ type }: ResourceId): StandingKind | undefined => kindsByType.get(type.toLowerCase());
