import type { Network } from '../../decision/topology/topology.ts';
import { carve, parseRange, rangeText } from './cidr.ts';
import type { Item } from './model.ts';
import { circuitParameters } from './plan-gateways.ts';
import { ends } from './plan-links.ts';
import { atNetwork, nameOf, newIn, type Planning, regionOf, spaceName, vnetId } from './planning.ts';
import { signInOf } from './vpn-sign-in.ts';

/** Prefix of the range that a virtual hub gets. */
const hubPrefix = 23;

const hubId = ({ id }: Network): string => `vhub-${id}`;

function rangeOf({ id }: Network, { parameters }: Planning): string {
  const given = parameters[spaceName(id)];
  const space = parseRange(given);
  const [range] = (space === undefined ? undefined : carve(space, [hubPrefix])) ?? [];
  return range === undefined ? given : rangeText(range);
}

/** A WAN that stands, as it was said: it is in the group of its hub where nothing else was said. */
function wanItem(hubs: readonly Network[], { scopes }: Planning): Item {
  const said = hubs.map(({ wan }) => wan).find(wan => wan !== undefined);
  const { group, subscription } = said ?? hubs[0] ?? {};
  const scope = scopes.of({ name: said?.name, group, subscription }, 'wanName');
  return { kind: 'existing', id: 'wan', of: 'wan', name: 'wanName', known: said?.name, scope };
}

/** The hubs with their WAN; of those that stand a reference, and the WAN only where something new joins it. */
function hubItems(hubs: readonly Network[], withSites: boolean, planning: Planning): readonly Item[] {
  const [first] = hubs;
  if (first === undefined) return [];
  const standing = hubs.filter(hub => hub.standing === 'existing');
  const wan: Item =
    standing.length > 0
      ? wanItem(standing, planning)
      : { kind: 'wan', id: 'wan', region: regionOf(first, planning.topology) };
  const each = hubs.flatMap((hub): readonly Item[] => {
    const id = hubId(hub);
    if (hub.standing === 'existing')
      return atNetwork(hub, planning, [
        { kind: 'existing', id, of: 'virtual-hub', name: nameOf(hub), known: hub.name },
      ]);
    const region = regionOf(hub, planning.topology);
    return [{ kind: 'hub', id, region, wan: 'wan', space: rangeOf(hub, planning) }];
  });
  return [...(standing.length < hubs.length || withSites ? [wan] : []), ...each];
}

const isPeople = (id: string): boolean => id === 'user-devices';

/** Who comes to a virtual hub over a tunnel: people by a gateway of their own, sites by another. */
function comers({ topology }: Planning): { readonly people: boolean; readonly sites: boolean } {
  const byHub = topology.outsiders.filter(({ by }) => by.startsWith('vwan-'));
  return { people: byHub.some(({ id }) => isPeople(id)), sites: byHub.some(({ id }) => !isPeople(id)) };
}

/** The gateway for people, which signs them in. */
function peopleGateway(hub: Network, at: { region: string; hub: string }, planning: Planning): readonly Item[] {
  const { cloud, parameters, sizes } = planning;
  const server = `people-server-${hub.id}`;
  return [
    { kind: 'vpn-server', id: server, region: at.region, signIn: signInOf(cloud) },
    {
      kind: 'hub-people-gateway',
      id: `people-${hub.id}`,
      server,
      clients: parameters.clientSpace,
      units: sizes.hub.people,
      ...at,
    },
  ];
}

/** The gateways of a hub and what they are joined to. */
function gatewaysOf(hub: Network, planning: Planning): readonly Item[] {
  const { topology, sizes, parameters } = planning;
  const at = { region: regionOf(hub, topology), hub: hubId(hub) };
  const components = newIn(hub, topology);
  const { people, sites } = comers(planning);
  const [vpn, site, line] = [`vpngw-${hub.id}`, 'site', `ergw-${hub.id}`];
  const toSites: readonly Item[] = [
    { kind: 'hub-vpn-gateway', id: vpn, units: sizes.hub.sites, ...at },
    {
      kind: 'vpn-site',
      id: site,
      region: at.region,
      wan: 'wan',
      space: parameters.onPremisesSpace,
      speed: sizes.circuit,
    },
    { kind: 'hub-site-connection', id: 'to-site', gateway: vpn, site },
  ];
  const toCircuits: readonly Item[] = [
    { kind: 'hub-circuit-gateway', id: line, units: sizes.hub.circuits, ...at },
    ...circuitParameters(planning).map(
      ([id, circuit]): Item => ({ kind: 'hub-circuit-connection', id, gateway: line, circuit }),
    ),
  ];
  const tunnels = components.has('vpn-gateway');
  return atNetwork(hub, planning, [
    ...(tunnels && (sites || !people) ? toSites : []),
    ...(tunnels && people ? peopleGateway(hub, at, planning) : []),
    ...(components.has('expressroute-gateway') ? toCircuits : []),
  ]);
}

function firewallOf(hub: Network, planning: Planning): readonly Item[] {
  if (!newIn(hub, planning.topology).has('firewall')) return [];
  const region = regionOf(hub, planning.topology);
  const tier = planning.sizes.firewall;
  const policy = `fwpolicy-${hub.id}`;
  return atNetwork(hub, planning, [
    { kind: 'firewall-policy', id: policy, region, tier },
    { kind: 'hub-firewall', id: `fw-${hub.id}`, region, hub: hubId(hub), policy, tier },
  ]);
}

/**
 * Azure Virtual WAN: the WAN, its hubs, their gateways with sites and circuits, their firewalls, and the VNets that
 * join.
 */
export function wanItems(planning: Planning): readonly Item[] {
  const { topology } = planning;
  const hubs = topology.networks.filter(network => network.kind === 'virtual-hub');
  const secured = (hub: Network): boolean => newIn(hub, topology).has('firewall');
  const gateways = hubs.flatMap(hub => gatewaysOf(hub, planning));
  const connected = topology.links
    .filter(({ by, standing }) => by === 'hub-connection' && standing === 'new')
    .flatMap((link): readonly Item[] => {
      const [hub, spoke] = ends(link, planning) ?? [];
      if (hub === undefined || spoke === undefined) return [];
      return atNetwork(hub, planning, [
        {
          kind: 'hub-connection',
          id: `connect-${spoke.id}`,
          hub: hubId(hub),
          vnet: vnetId(spoke.id),
          secured: secured(hub),
        },
      ]);
    });
  const withSites = gateways.some(({ kind }) => kind === 'vpn-site');
  const intents = hubs
    .filter(secured)
    .flatMap(hub =>
      atNetwork(hub, planning, [
        { kind: 'routing-intent', id: `intent-${hub.id}`, hub: hubId(hub), firewall: `fw-${hub.id}` },
      ]),
    );
  return [
    ...hubItems(hubs, withSites, planning),
    ...gateways,
    ...hubs.flatMap(hub => firewallOf(hub, planning)),
    ...connected,
    ...intents,
  ];
}
