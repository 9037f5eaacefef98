import type { Network } from '../../decision/topology/topology.ts';
import { carve, parseRange, rangeText } from './cidr.ts';
import type { Item } from './model.ts';
import { ends } from './plan-links.ts';
import { givenOf, newIn, type Planning, regionOf, spaceName, vnetId } from './planning.ts';

/** Prefix of the range that a virtual hub gets. */
const hubPrefix = 23;

const hubId = ({ id }: Network): string => `vhub-${id}`;

function rangeOf({ id }: Network, { parameters }: Planning): string {
  const given = parameters[spaceName(id)];
  const space = parseRange(given);
  const [range] = (space === undefined ? undefined : carve(space, [hubPrefix])) ?? [];
  return range === undefined ? given : rangeText(range);
}

/** The hubs with their WAN; of those that stand a reference, and the WAN only where a new hub joins it. */
function hubItems(hubs: readonly Network[], planning: Planning): readonly Item[] {
  const [first] = hubs;
  if (first === undefined) return [];
  const standing = hubs.filter(hub => hub.standing === 'existing');
  const wan: Item =
    standing.length > 0
      ? { kind: 'existing', id: 'wan', of: 'wan', name: 'wanName' }
      : { kind: 'wan', id: 'wan', region: regionOf(first, planning.topology) };
  const each = hubs.map((hub): Item => {
    if (hub.standing === 'existing')
      return { kind: 'existing', id: hubId(hub), of: 'virtual-hub', name: givenOf(hub, 'Name'), known: hub.name };
    const region = regionOf(hub, planning.topology);
    return { kind: 'hub', id: hubId(hub), region, wan: 'wan', space: rangeOf(hub, planning) };
  });
  return [...(standing.length < hubs.length ? [wan] : []), ...each];
}

/** Azure Virtual WAN: the WAN, its hubs, their gateways and the VNets that are connected to them. */
export function wanItems(planning: Planning): readonly Item[] {
  const { topology, sizes } = planning;
  const units = sizes.hub;
  const hubs = topology.networks.filter(network => network.kind === 'virtual-hub');
  const connected = topology.links
    .filter(({ by, standing }) => by === 'hub-connection' && standing === 'new')
    .flatMap((link): readonly Item[] => {
      const [hub, spoke] = ends(link, planning) ?? [];
      if (hub === undefined || spoke === undefined) return [];
      return [{ kind: 'hub-connection', id: `connect-${spoke.id}`, hub: hubId(hub), vnet: vnetId(spoke.id) }];
    });
  const gateways = hubs.flatMap((hub): readonly Item[] => {
    const at = { region: regionOf(hub, topology), hub: hubId(hub) };
    const components = newIn(hub, topology);
    return [
      ...(components.has('vpn-gateway')
        ? [{ kind: 'hub-vpn-gateway', id: `vpngw-${hub.id}`, units: units.sites, ...at } as const]
        : []),
      ...(components.has('expressroute-gateway')
        ? [{ kind: 'hub-circuit-gateway', id: `ergw-${hub.id}`, units: units.circuits, ...at } as const]
        : []),
    ];
  });
  return [...hubItems(hubs, planning), ...connected, ...gateways];
}
