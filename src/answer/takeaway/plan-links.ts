import type { Requirements } from '../../decision/case/requirements.ts';
import type { Link, Network } from '../topology/topology.ts';
import { carve, parseRange, rangeText } from './cidr.ts';
import type { Item } from './model.ts';
import { gatewaysOf, isEntry, runsBgp } from './plan-gateways.ts';
import { type Planning, regionOf, spaceName, vnetId } from './plan-networks.ts';

const gatewayIds = ({ id, components }: Network): readonly string[] => [
  ...(components.includes('vpn-gateway') ? [`vpngw-${id}`] : []),
  ...(components.includes('expressroute-gateway') ? [`ergw-${id}`] : []),
];

const hasGateway = (network: Network): boolean => gatewayIds(network).length > 0;

function ends(link: Link, planning: Planning): readonly [Network, Network] | undefined {
  const { networks } = planning.topology;
  const from = networks.find(network => network.id === link.from);
  const to = networks.find(network => network.id === link.to);
  return from === undefined || to === undefined ? undefined : [from, to];
}

function peeringPair(from: Network, to: Network, planning: Planning): readonly Item[] {
  const transit = planning.has('gateway-transit') || from.id === 'hub' || to.id === 'hub';
  const spokes = from.id !== 'remote-hub' && to.id !== 'remote-hub';
  const hubs = [from, to].some(network => network.id === 'hub' || network.id === 'remote-hub');
  const one = (near: Network, far: Network): Item => ({
    kind: 'peering',
    id: `peer-${near.id}-to-${far.id}`,
    from: vnetId(near.id),
    to: vnetId(far.id),
    forwarded: hubs || transit,
    offersGateway: transit && spokes && hasGateway(near) && !hasGateway(far),
    usesGateways: transit && spokes && !hasGateway(near) ? gatewayIds(far) : [],
  });
  return [one(from, to), one(to, from)];
}

/** Both directions of each peering. They come last of the plan, because one that uses a gateway needs it to exist. */
export function peeringItems(planning: Planning): readonly Item[] {
  const peered = planning.topology.links.filter(
    link => link.by === 'vnet-peering-regional' || link.by === 'vnet-peering-global',
  );
  return peered.flatMap(link => {
    const pair = ends(link, planning);
    return pair === undefined ? [] : peeringPair(pair[0], pair[1], planning);
  });
}

function connections(network: Network, planning: Planning): readonly Item[] {
  const region = regionOf(network, planning.topology);
  const { components } = network;
  const site = planning.has('s2s-vpn') || planning.has('expressroute-vpn-failover');
  const gateway = `vpngw-${network.id}`;
  const bgp = runsBgp(planning);
  const space = planning.topology.links.some(
    link => link.by === 's2s-vpn' && link.from === 'caller' && link.to === 'target',
  )
    ? planning.parameters.targetSpace
    : planning.parameters.onPremisesSpace;
  const toSite: readonly Item[] = [
    { kind: 'local-gateway', id: 'site', region, space: bgp ? null : space },
    { kind: 'site-connection', id: 'to-site', region, gateway, local: 'site', bgp },
  ];
  return [
    ...(site && components.includes('vpn-gateway') ? toSite : []),
    ...(components.includes('expressroute-gateway')
      ? [{ kind: 'circuit-connection', id: 'to-circuit', region, gateway: `ergw-${network.id}` } as const]
      : []),
  ];
}

function vnetConnections(planning: Planning): readonly Item[] {
  return planning.topology.links
    .filter(link => link.by === 'vnet-to-vnet-vpn')
    .flatMap(link => {
      const pair = ends(link, planning);
      if (pair === undefined) return [];
      const one = (near: Network, far: Network): Item => ({
        kind: 'vnet-connection',
        id: `vpn-${near.id}-to-${far.id}`,
        region: regionOf(near, planning.topology),
        from: `vpngw-${near.id}`,
        to: `vpngw-${far.id}`,
      });
      return [one(pair[0], pair[1]), one(pair[1], pair[0])];
    });
}

/** Gateways of the VNets and what they are joined to. */
export function gatewayItems(planning: Planning, requirements: Requirements): readonly Item[] {
  const vnets = planning.topology.networks.filter(network => network.kind === 'vnet');
  return [
    ...vnets.flatMap(network => gatewaysOf(network, planning, requirements)),
    ...vnets.filter(network => isEntry(network, planning)).flatMap(network => connections(network, planning)),
    ...vnetConnections(planning),
  ];
}

/** Azure Virtual WAN: the WAN, its hubs, their gateways and the VNets that are connected to them. */
export function wanItems(planning: Planning): readonly Item[] {
  const { topology, parameters } = planning;
  const hubs = topology.networks.filter(network => network.kind === 'virtual-hub');
  const [first] = hubs;
  if (first === undefined) return [];
  const hubRange = (network: Network): string => {
    const space = parseRange(parameters[spaceName(network.id)]);
    const [range] = (space === undefined ? undefined : carve(space, [23])) ?? [];
    return range === undefined ? parameters[spaceName(network.id)] : rangeText(range);
  };
  const connected = topology.links
    .filter(link => link.by === 'hub-connection')
    .flatMap((link): readonly Item[] => {
      const pair = ends(link, planning);
      if (pair === undefined) return [];
      const [hub, spoke] = pair[0].kind === 'virtual-hub' ? pair : [pair[1], pair[0]];
      return [{ kind: 'hub-connection', id: `connect-${spoke.id}`, hub: `vhub-${hub.id}`, vnet: vnetId(spoke.id) }];
    });
  return [
    { kind: 'wan', id: 'wan', region: regionOf(first, topology) },
    ...hubs.map((hub): Item => {
      return { kind: 'hub', id: `vhub-${hub.id}`, region: regionOf(hub, topology), wan: 'wan', space: hubRange(hub) };
    }),
    ...connected,
    ...hubs.flatMap((hub): readonly Item[] => {
      const at = { region: regionOf(hub, topology), hub: `vhub-${hub.id}` };
      return [
        ...(hub.components.includes('vpn-gateway')
          ? [{ kind: 'hub-vpn-gateway', id: `vpngw-${hub.id}`, ...at } as const]
          : []),
        ...(hub.components.includes('expressroute-gateway')
          ? [{ kind: 'hub-circuit-gateway', id: `ergw-${hub.id}`, ...at } as const]
          : []),
      ];
    }),
  ];
}
