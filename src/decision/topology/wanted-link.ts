import type { OptionId } from '../../options/options.ts';
import type { WantedGateway } from './gateways.ts';
import type { Link, Outsider, PlaceId, Service, Topology } from './topology.ts';

/** A link before it is said whether it stands already. */
export type WantedLink = Omit<Link, 'standing'>;

/** What the links join. */
export interface Joined {
  readonly outsiders: readonly Outsider[];
  readonly front: Topology['front'];
  readonly services: readonly Service[];
  readonly gateways: readonly WantedGateway[];
}

/** A link of both directions, unless said otherwise. */
export function link(
  from: PlaceId,
  to: PlaceId,
  by: Link['by'],
  wantedBy: readonly OptionId[],
  more: Partial<WantedLink> = {},
): WantedLink {
  return { from, to, by, wantedBy, direction: 'both', usesGateway: false, ...more };
}
