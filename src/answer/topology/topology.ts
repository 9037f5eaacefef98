import type { RegionName } from '../../azure/regions.ts';
import type { ResourceTypeId } from '../../azure/resource-types.ts';
import type { OptionId } from '../../options/options.ts';

/** What stands inside a network. */
export type Component =
  | 'caller'
  | 'resource'
  | 'private-endpoint'
  | 'integration-subnet'
  | 'private-link-service'
  | 'internal-load-balancer'
  | 'public-load-balancer'
  | 'application-gateway'
  | 'vpn-gateway'
  | 'expressroute-gateway'
  | 'firewall'
  | 'route-server'
  | 'bastion'
  | 'nat-gateway'
  | 'dns-resolver';

export type NetworkId = 'caller' | 'target' | 'hub' | 'remote-hub';

/** A virtual network, or a virtual hub of Azure Virtual WAN. */
export interface Network {
  readonly id: NetworkId;
  readonly kind: 'vnet' | 'virtual-hub';
  /** null where the region was not said. */
  readonly region: RegionName | null;
  readonly components: readonly Component[];
}

export type ActorId = 'internet' | 'user-devices' | 'branch-site' | 'datacenter' | 'many-branches' | 'other-cloud';

/** Something outside Azure that takes part. */
export interface Actor {
  readonly id: ActorId;
  /** What it joins by. */
  readonly by: OptionId;
}

/** A platform service: it has no address in a VNet of its own. */
export interface Service {
  readonly id: 'caller-service' | 'target-service';
  readonly resource: ResourceTypeId | null;
  readonly region: RegionName | null;
  /** True: not in Azure at all. */
  readonly outside: boolean;
}

export type PlaceId = NetworkId | ActorId | Service['id'] | 'global';

export interface Link {
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** What carries it: an option, Private Link, the public endpoint, or the backbone of Virtual WAN. */
  readonly by: OptionId | 'private-link' | 'public-endpoint' | 'virtual-wan-backbone' | 'hub-connection';
  readonly direction: 'both' | 'forward';
}

/** A private DNS zone and the networks it is linked to. */
export interface Zone {
  /** Names of the zones; empty: a zone of one's own, with a name of one's own. */
  readonly names: readonly string[];
  readonly linkedTo: readonly NetworkId[];
}

/** What is built for a case, where it stands and how it is joined: what the picture and the files are made from. */
export interface Topology {
  readonly actors: readonly Actor[];
  /** A front end of the whole world, before any region. */
  readonly global: OptionId | null;
  /** In the order in which traffic passes. */
  readonly networks: readonly Network[];
  readonly services: readonly Service[];
  readonly links: readonly Link[];
  readonly zone: Zone | null;
  /** Regions in which what stands behind the global front end stands again; null where there is one region alone. */
  readonly again: readonly RegionName[] | null;
}
