import type { Gateway, Link, Network } from '../../decision/topology/topology.ts';
import type { Item } from './model.ts';
import { circuitParameters, gatewayId, gatewayOf, leadingOut, runsBgp } from './plan-gateways.ts';
import { atNetwork, type Planning, regionOf, vnetId } from './planning.ts';

/** The two networks that a link joins; undefined where an end is none, or is not built here. */
export function ends(link: Link, planning: Planning): readonly [Network, Network] | undefined {
  const { networks } = planning.topology;
  const from = networks.find(network => network.id === link.from);
  const to = networks.find(network => network.id === link.to);
  return from === undefined || to === undefined ? undefined : [from, to];
}

/**
 * True where an appliance sends on what comes from a third network; a gateway does so without a setting of the peering.
 */
function hasAppliance({ has, facts }: Planning): boolean {
  return has('hub-spoke-firewall') || (has('route-server') && facts.goal === 'exchange-routes');
}

const peeringId = (near: Network, far: Network): string => `peer-${near.id}-to-${far.id}`;

function peeringPair(link: Link, from: Network, to: Network, planning: Planning): readonly Item[] {
  const atHub = [from, to].some(network => network.id === 'hub' || network.id === 'remote-hub');
  const gatewaysIn = (network: Network): readonly string[] =>
    leadingOut(planning).flatMap(gateway => (gateway.in === network.id ? [gatewayId(gateway)] : []));
  const one = (near: Network, far: Network): readonly Item[] => {
    const usesGateways = link.usesGateway ? gatewaysIn(far) : [];
    return atNetwork(near, planning, [
      {
        kind: 'peering',
        id: peeringId(near, far),
        from: vnetId(near.id),
        to: vnetId(far.id),
        forwarded: atHub && hasAppliance(planning),
        offersGateway: link.usesGateway && gatewaysIn(near).length > 0,
        usesGateways,
        offeredBy: usesGateways.length > 0 ? peeringId(far, near) : null,
      },
    ]);
  };
  return [...one(from, to), ...one(to, from)];
}

/** Both directions of each peering. They come last of the plan, because one that uses a gateway needs it to exist. */
export function peeringItems(planning: Planning): readonly Item[] {
  const peered = planning.topology.links.filter(
    ({ by, standing }) => standing === 'new' && (by === 'vnet-peering-regional' || by === 'vnet-peering-global'),
  );
  return peered.flatMap(link => {
    const pair = ends(link, planning);
    return pair === undefined ? [] : peeringPair(link, pair[0], pair[1], planning);
  });
}

/** True for a line from outside Azure that ends at this gateway. */
const endsAt = ({ by, from, to }: Link, { kind, in: where }: Gateway): boolean =>
  (from === where || to === where) && (kind === 'vpn-gateway' ? by === 's2s-vpn' : by === 'expressroute');

/** What a gateway is joined to outside its cloud: the other side of a tunnel, or a circuit. */
function connections(gateway: Gateway & { readonly network: Network }, planning: Planning): readonly Item[] {
  const region = regionOf(gateway.network, planning.topology);
  const id = gatewayId(gateway);
  const isJoined = planning.topology.links.some(line => line.standing === 'existing' && endsAt(line, gateway));
  if (gateway.kind === 'expressroute-gateway') {
    const joined = isJoined ? (planning.facts.expressRouteCircuits ?? 1) : 0;
    return circuitParameters(planning)
      .slice(joined)
      .map(([line, circuit]): Item => ({ kind: 'circuit-connection', id: line, region, gateway: id, circuit }));
  }
  if (isJoined) return [];
  if (!gateway.wantedBy.some(option => option === 's2s-vpn' || option === 'expressroute-vpn-failover')) return [];
  const bgp = runsBgp(planning);
  const toCloud = planning.topology.links.some(
    ({ by, from, to }) => by === 's2s-vpn' && from === gateway.in && (to === 'target' || to === 'remote-hub'),
  );
  const space = toCloud ? planning.parameters.targetSpace : planning.parameters.onPremisesSpace;
  return [
    { kind: 'local-gateway', id: 'site', region, space: bgp ? null : space },
    { kind: 'site-connection', id: 'to-site', region, gateway: id, local: 'site', bgp },
  ];
}

function vnetConnections(planning: Planning): readonly Item[] {
  return planning.topology.links
    .filter(({ by, standing }) => standing === 'new' && by === 'vnet-to-vnet-vpn')
    .flatMap(link => {
      const pair = ends(link, planning);
      if (pair === undefined) return [];
      const one = (near: Network, far: Network): readonly Item[] =>
        atNetwork(near, planning, [
          {
            kind: 'vnet-connection',
            id: `vpn-${near.id}-to-${far.id}`,
            region: regionOf(near, planning.topology),
            from: `vpngw-${near.id}`,
            to: `vpngw-${far.id}`,
          },
        ]);
      return [...one(pair[0], pair[1]), ...one(pair[1], pair[0])];
    });
}

/** Gateways of the VNets and what they are joined to. */
export function gatewayItems(planning: Planning): readonly Item[] {
  const gateways = leadingOut(planning);
  return [
    ...gateways.flatMap(gateway => gatewayOf(gateway, planning)),
    ...gateways.flatMap(gateway => atNetwork(gateway.network, planning, connections(gateway, planning))),
    ...vnetConnections(planning),
  ];
}
