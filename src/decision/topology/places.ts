import type { RegionName } from '../../azure/regions.ts';
import { virtualWans } from '../../options/virtual-wans.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import type { Design } from './design.ts';
import type { NetworkId } from './topology.ts';

/** Which networks a design has, and where in them its two ends and its endpoints stand. Nothing else works this out. */
export interface Places {
  /** Where the caller has its address or its integration subnet; null: in no VNet. */
  readonly callerIn: 'caller' | 'target' | null;
  /** Where what is reached has an address of its own; null: it is no part of a VNet. */
  readonly targetIn: 'caller' | 'target' | null;
  /** Where the private endpoint of the caller stands. */
  readonly endpointIn: NetworkId | null;
  /** Where the private endpoint for those outside Azure stands: the same one, unless that is in a managed network. */
  readonly outsideEndpointIn: NetworkId | null;
  /** Where the target's own way out joins a VNet. */
  readonly targetCallsFrom: NetworkId | null;
  /** Where what lets the internet in stands, if that is a VNet. */
  readonly entryIn: NetworkId | null;
  /** Where gateways to what is outside Azure stand. */
  readonly gatewayIn: NetworkId | null;
  readonly networks: ReadonlySet<NetworkId>;
  readonly hubKind: 'vnet' | 'virtual-hub' | null;
  /** True: the VNet of the target hangs on the hub of its own region. */
  readonly targetAtRemoteHub: boolean;
  /** True: the two VNets are in different clouds of Azure, so that no hub joins them. */
  readonly twoClouds: boolean;
}

function callerIn({ facts, value, has }: Design): Places['callerIn'] {
  const { network } = sourceTypeOf(facts.sourceType);
  // Those whom a load balancer serves stand around it: nobody said that they come from another VNet.
  if (network === 'vnet' && value('question') === 'balance') return facts.sameRegion === 'no' ? null : 'target';
  // Who administers machines calls from wherever they are.
  if (network === 'vnet') return value('question') === 'admin' ? null : 'caller';
  if (network !== 'integration' || !has('vnet-integration')) return null;
  return value('joint') === 'integration' ? 'target' : 'caller';
}

function targetIn({ facts }: Design, caller: Places['callerIn']): Places['targetIn'] {
  if (facts.reach !== 'nic') return null;
  return facts.sameVnet === 'yes' && caller === 'caller' ? 'caller' : 'target';
}

/** True where the way of the caller leads into the VNet that holds the endpoint already. */
function leadsToEndpoint({ facts, value }: Design): boolean {
  if (value('joint') === 'two-clouds') return true;
  const led = value('path') === 'vnet' || value('path') === 'integration';
  return facts.existingPrivateEndpoint === 'in-other-vnet' && led && value('joint') !== 'own-endpoint';
}

function endpointIn(design: Design, caller: Places['callerIn']): NetworkId | null {
  const managed = sourceTypeOf(design.facts.sourceType).network === 'managed';
  if (managed && design.has('private-endpoint', 'private-link-service')) return 'managed';
  if (!design.has('private-endpoint')) return null;
  if (caller === null || (!design.has('private-link-service') && leadsToEndpoint(design))) return 'target';
  return caller;
}

function outsideEndpointIn({ has }: Design, endpoint: NetworkId | null): NetworkId | null {
  if (!has('private-endpoint-from-onprem')) return null;
  return endpoint === null || endpoint === 'managed' ? 'target' : endpoint;
}

function hubKind({ has }: Design): Places['hubKind'] {
  if (has(...virtualWans)) return 'virtual-hub';
  return has('hub-spoke-firewall', 'avnm-hub-spoke', 'route-server', 'gateway-transit') ? 'vnet' : null;
}

const joined = new Set(['two-clouds', 'publish', 'readdress', 'joinable-near', 'joinable-far']);

/** Options with a gateway that must stand in some VNet. */
const withGateway = ['s2s-vpn', 'p2s-vpn', 'expressroute', 'expressroute-vpn-failover'] as const;

/** Options that speak of a VNet beside the hub. */
const withSpoke = ['gateway-transit', 'avnm-hub-spoke', 'vnet-peering-regional', 'vnet-peering-global'] as const;

/** Options that a virtual hub has no room for. */
const inVnet = ['nat-gateway', 'bastion', 'dns-private-resolver', 'private-dns-zone'] as const;

/** Reads from a decided case which networks there are and what stands where. */
export function placesOf(design: Design): Places {
  const { facts, has, value } = design;
  const caller = callerIn(design);
  const target = targetIn(design, caller);
  const endpoint = endpointIn(design, caller);
  const outsideEndpoint = outsideEndpointIn(design, endpoint);
  const own = endpoint === 'managed' ? outsideEndpoint : (endpoint ?? outsideEndpoint);
  const enters = has('app-gateway-waf', 'public-load-balancer', 'global-load-balancer');
  const entry = enters ? (target ?? own ?? 'target') : null;
  const targetCalls = has('vnet-integration') && sourceTypeOf(facts.sourceType).network !== 'integration';
  const targetCallsFrom = targetCalls ? (own ?? 'target') : null;
  const networks = new Set<NetworkId>();
  if (endpoint === 'managed') networks.add('managed');
  for (const place of [caller, target, own, entry, targetCallsFrom]) if (place !== null) networks.add(place);
  if (joined.has(value('joint')) || has('private-link-service')) networks.add('target');
  const kind = hubKind(design);
  const twoClouds = value('joint') === 'two-clouds';
  const alone = !networks.has('caller') && !networks.has('target');
  const needsHome = has(...inVnet) || (kind === null && has(...withGateway));
  if (kind !== null) networks.add('hub');
  if (alone && (kind === 'vnet' ? has(...withSpoke) : needsHome)) networks.add('target');
  const inspected = has('hub-spoke-firewall', 'vwan-secured-hub');
  const tunnelled = has('hub-spoke-firewall') && has('vnet-to-vnet-vpn');
  const between = networks.has('caller') && networks.has('target');
  const manyHubs = kind === 'virtual-hub' || inspected;
  const apart = between && (facts.sameRegion === 'no' || tunnelled);
  // A virtual WAN stays in one cloud; a firewall stands in a hub of each.
  const acrossClouds = !twoClouds || has('hub-spoke-firewall');
  if (manyHubs && acrossClouds && (apart || facts.regionCount > 1)) networks.add('remote-hub');
  const first: NetworkId | null = networks.has('caller') ? 'caller' : networks.has('target') ? 'target' : null;
  return {
    callerIn: caller,
    targetIn: target,
    endpointIn: endpoint,
    outsideEndpointIn: outsideEndpoint,
    targetCallsFrom,
    entryIn: entry,
    gatewayIn: kind === null ? first : 'hub',
    networks,
    hubKind: kind,
    targetAtRemoteHub: apart && networks.has('remote-hub'),
    twoClouds,
  };
}

/** The region of a network; null where it was not said. */
export function regionOf(id: NetworkId, { facts }: Design, places: Places): RegionName | null {
  const { sourceRegion, targetRegion, otherRegions } = facts;
  if (id === 'caller' || id === 'managed') return sourceRegion;
  if (id === 'target' || (id === 'remote-hub' && places.targetAtRemoteHub)) return targetRegion;
  const home = places.networks.has('caller') ? sourceRegion : targetRegion;
  if (id === 'hub') return home;
  return [targetRegion, ...otherRegions].find(region => region !== null && region !== home) ?? null;
}
