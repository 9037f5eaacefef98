import { virtualWans as wan } from '../../options/virtual-wans.ts';
import type { Design } from './design.ts';
import { gatewayLink, linkEnds, type WantedGateway } from './gateways.ts';
import { outsideLinks } from './outside-links.ts';
import { type Places, regionOf } from './places.ts';
import type { NetworkId, PlaceId } from './topology.ts';
import { type Joined, link, type WantedLink } from './wanted-link.ts';

const peerings = ['vnet-peering-regional', 'vnet-peering-global'] as const;
const privately = ['private-endpoint', 'private-endpoint-from-onprem', 'private-link-service'] as const;

/** Between regions that nobody named, a spoke is far from the hub of another VNet's region and near to its own. */
function peeringOf(one: NetworkId, other: NetworkId, design: Design, places: Places): (typeof peerings)[number] {
  const [near, far] = [regionOf(one, design, places), regionOf(other, design, places)];
  const unnamed = near === null || far === null;
  const atOtherHub = one === 'hub' && other === 'target' && places.networks.has('caller');
  const apart = unnamed ? atOtherHub && design.facts.sameRegion === 'no' : near !== far;
  return apart ? 'vnet-peering-global' : 'vnet-peering-regional';
}

/** How a VNet hangs on a hub. */
function spoke(
  network: NetworkId,
  hub: NetworkId,
  design: Design,
  places: Places,
  gateways: Joined['gateways'],
): WantedLink {
  const { has, wanting, chosenBy } = design;
  if (places.hubKind === 'virtual-hub') return link(hub, network, 'hub-connection', wanting(...wan));
  const usesGateway = has('gateway-transit') && gateways.some(({ kind, in: where }) => where === hub && isShared(kind));
  const by = has('avnm-hub-spoke') ? 'avnm-hub-spoke' : peeringOf(hub, network, design, places);
  const why = [
    ...wanting('hub-spoke-firewall', 'avnm-hub-spoke', 'route-server'),
    ...chosenBy('hub-peering', ...peerings),
  ];
  return link(hub, network, by, [...why, ...(usesGateway ? wanting('gateway-transit') : [])], { usesGateway });
}

const isShared = (kind: WantedGateway['kind']): boolean => kind === 'vpn-gateway' || kind === 'expressroute-gateway';

function hubLinks(design: Design, places: Places, gateways: Joined['gateways']): readonly WantedLink[] {
  const { networks, hubKind, twoClouds, targetAtRemoteHub } = places;
  if (hubKind === null) return [];
  const { wanting } = design;
  const by = gatewayLink(design, places);
  // A VNet with a gateway of its own cannot use that of a hub as well: its tunnel is the way to the hub.
  const ownGateway = by !== undefined && !targetAtRemoteHub;
  const between =
    hubKind === 'virtual-hub'
      ? link('hub', 'remote-hub', 'virtual-wan-backbone', wanting(...wan))
      : link('hub', 'remote-hub', 'vnet-peering-global', wanting('hub-spoke-firewall', 'vnet-peering-global'));
  const target = networks.has('target') && (!twoClouds || targetAtRemoteHub) && !ownGateway && !isSeparate(design);
  return [
    ...(networks.has('caller') ? [spoke('caller', 'hub', design, places, gateways)] : []),
    ...(networks.has('remote-hub') && (by === undefined || !targetAtRemoteHub) ? [between] : []),
    ...(target ? [spoke('target', targetAtRemoteHub ? 'remote-hub' : 'hub', design, places, gateways)] : []),
  ];
}

/**
 * True where the network of the target is joined to nothing of yours: it is published, or its addresses are in the way.
 */
function isSeparate({ value }: Design): boolean {
  return value('joint') === 'publish' || value('joint') === 'readdress';
}

/** The link that joins the two VNets themselves. */
function directLink(design: Design, places: Places): readonly WantedLink[] {
  const by = gatewayLink(design, places);
  if (by !== undefined) return [link(...linkEnds(places), by, [by])];
  if (!places.networks.has('caller') || !places.networks.has('target')) return [];
  const [direct] = design.chosenBy('vnet-link', ...peerings, 'subnet-peering', 'avnm-mesh');
  return direct === undefined ? [] : [link('caller', 'target', direct, [direct])];
}

/** Private Link from where an endpoint stands to what it is an endpoint of. */
function endpointLinks(design: Design, places: Places, { services }: Joined): readonly WantedLink[] {
  const { wanting, has } = design;
  const { endpointIn, outsideEndpointIn } = places;
  const forward = { direction: 'forward' } as const;
  const target: PlaceId = services.some(({ id }) => id === 'target-service') ? 'target-service' : 'target';
  // A published network stands beside a service that has an endpoint of its own.
  const behind: readonly PlaceId[] = has('private-link-service') ? [...new Set<PlaceId>(['target', target])] : [target];
  const second = outsideEndpointIn !== null && outsideEndpointIn !== endpointIn ? outsideEndpointIn : null;
  return [
    ...(endpointIn === null
      ? []
      : behind.map(to => link(endpointIn, to, 'private-link', wanting(...privately), forward))),
    ...(second === null
      ? []
      : [link(second, target, 'private-link', wanting('private-endpoint-from-onprem'), forward)]),
  ].filter(({ from, to }) => from !== to);
}

function serviceLinks(design: Design, places: Places, joined: Joined): readonly WantedLink[] {
  const { wanting, has, headline, facts, value } = design;
  const { callerIn, endpointIn, entryIn, targetCallsFrom } = places;
  const forward = { direction: 'forward' } as const;
  const caller = joined.services.some(({ id }) => id === 'caller-service');
  const target = joined.services.some(({ id }) => id === 'target-service');
  const from: PlaceId | null = callerIn ?? (caller ? 'caller-service' : null);
  const found: WantedLink[] = [];
  if (caller && callerIn !== null)
    found.push(link('caller-service', callerIn, 'vnet-integration', wanting('vnet-integration'), forward));
  if (target && targetCallsFrom !== null)
    found.push(link('target-service', targetCallsFrom, 'vnet-integration', wanting('vnet-integration'), forward));
  if (target && entryIn !== null && entryIn !== (endpointIn ?? places.outsideEndpointIn))
    found.push(
      link(
        entryIn,
        'target-service',
        facts.originPrivate === 'yes' ? 'private-link' : 'public-endpoint',
        wanting('app-gateway-waf', 'public-load-balancer', 'global-load-balancer'),
        forward,
      ),
    );
  const nat = joined.gateways.find(
    ({ kind, in: where }) => kind === 'nat-gateway' && callerIn === null && where === 'target',
  );
  if (target && nat !== undefined) found.push(link(nat.in, 'target-service', 'public-endpoint', nat.wantedBy, forward));
  const inspecting = places.networks.has('hub') ? wanting('hub-spoke-firewall', 'vwan-secured-hub') : [];
  if (target && value('question') === 'egress' && inspecting.length > 0)
    return [...found, link('hub', 'target-service', 'public-endpoint', inspecting, forward)];
  if (!target || from === null || endpointIn !== null) return found;
  const by = has('service-endpoint') ? 'service-endpoint' : 'public-endpoint';
  const allowed = wanting('service-endpoint', 'service-firewall', 'nat-gateway');
  return [...found, link(from, 'target-service', by, allowed.length === 0 ? [headline] : allowed, forward)];
}

/** From a front end to what stands behind it, and between servers outside Azure through the network of Azure. */
function onward({ facts }: Design, places: Places, { front, services, outsiders }: Joined): readonly WantedLink[] {
  const forward = { direction: 'forward' } as const;
  const service = services.find(({ id }) => id === 'target-service');
  const behind: PlaceId | null = places.entryIn ?? (service === undefined ? places.targetIn : 'target-service');
  const origin = facts.originPrivate === 'yes' ? 'private-link' : 'public-endpoint';
  const site = outsiders.find(({ id }) => id !== 'internet' && id !== 'user-devices');
  const outside =
    site?.by !== 'expressroute-global-reach' &&
    service?.outside === true &&
    facts.reach === 'hybrid' &&
    places.gatewayIn !== null;
  return [
    ...(front === null || behind === null ? [] : [link('front', behind, origin, front.wantedBy, forward)]),
    ...(outside && site !== undefined ? [link(places.gatewayIn, 'target-service', site.by, site.wantedBy)] : []),
  ];
}

/** Everything that is joined, and what joins it. */
export function linksOf(design: Design, places: Places, joined: Joined): readonly WantedLink[] {
  return [
    ...outsideLinks(places, joined),
    ...onward(design, places, joined),
    ...hubLinks(design, places, joined.gateways),
    ...directLink(design, places),
    ...serviceLinks(design, places, joined),
    ...endpointLinks(design, places, joined),
  ];
}
