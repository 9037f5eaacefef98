import type { OptionId } from '../../options/options.ts';
import { virtualWans as wan } from '../../options/virtual-wans.ts';
import type { Design } from './design.ts';
import type { Places } from './places.ts';
import type { Gateway, NetworkId } from './topology.ts';

/** A gateway before it is said whether it stands already. */
export type WantedGateway = Omit<Gateway, 'standing'>;

type Where = NetworkId | null | undefined;

const lines = [
  'expressroute',
  'expressroute-direct',
  'expressroute-vpn-failover',
  'expressroute-encrypted',
  'expressroute-fastpath',
] as const;
const tunnels = ['s2s-vpn', 'expressroute-vpn-failover'] as const;

function gateway(kind: Gateway['kind'], where: Where, wantedBy: readonly OptionId[]): readonly WantedGateway[] {
  return where === null || where === undefined || wantedBy.length === 0 ? [] : [{ kind, in: where, wantedBy }];
}

/** Where the two ends of a tunnel or line between two VNets are: in their hubs, where they have some. */
export function linkEnds(places: Places): readonly [NetworkId, NetworkId] {
  const near = places.hubKind === null ? 'caller' : 'hub';
  return [near, places.targetAtRemoteHub ? 'remote-hub' : 'target'];
}

/** What the design joins its two VNets by where that takes a gateway on each side. */
export function gatewayLink(design: Design, { twoClouds }: Places): OptionId | undefined {
  if (design.has('vnet-to-vnet-vpn')) return 'vnet-to-vnet-vpn';
  return twoClouds ? design.chosenBy('vnet-link', 's2s-vpn', 'expressroute')[0] : undefined;
}

function betweenVnets(design: Design, places: Places): readonly WantedGateway[] {
  const by = gatewayLink(design, places);
  if (by === undefined) return [];
  const kind = by === 'expressroute' ? 'expressroute-gateway' : 'vpn-gateway';
  return linkEnds(places).flatMap(end => gateway(kind, end, [by]));
}

/** What sites, other clouds and people come in by. In a virtual hub the kind of site tells which gateway it takes. */
function fromOutside(design: Design, { gatewayIn, hubKind }: Places): readonly WantedGateway[] {
  const { value, wanting, chosenBy, facts } = design;
  const managed = hubKind === 'virtual-hub' ? wanting(...wan) : [];
  const sites = value('siteLink') === 'virtual-wan' || value('otherCloudLink') === 'virtual-wan';
  const byLine = sites && value('expressRoute') === 'yes' && facts.hybrid.includes('datacenter');
  const byTunnel = sites && (!byLine || facts.hybrid.some(party => party !== 'datacenter'));
  const tunnelled = [...chosenBy('site-link', ...tunnels), ...chosenBy('other-cloud-link', ...tunnels)];
  const lined = [...chosenBy('site-link', ...lines), ...chosenBy('other-cloud-link', ...lines)];
  const toHub = lined.length > 0 ? wanting('expressroute-encrypted', 'expressroute-fastpath') : [];
  return [
    ...gateway('vpn-gateway', gatewayIn, [...tunnelled, ...wanting('p2s-vpn'), ...(byTunnel ? managed : [])]),
    ...gateway('expressroute-gateway', gatewayIn, [...lined, ...toHub, ...(byLine ? managed : [])]),
  ];
}

/** One of a kind in a network, wanted by all that want it there. */
function merged(gateways: readonly WantedGateway[]): readonly WantedGateway[] {
  const found = new Map<string, WantedGateway>();
  for (const one of gateways) {
    const key = `${one.kind} ${one.in}`;
    const wantedBy = new Set([...(found.get(key)?.wantedBy ?? []), ...one.wantedBy]);
    found.set(key, { ...one, wantedBy: [...wantedBy] });
  }
  return [...found.values()];
}

/** Everything that traffic or names pass through, once for each network that it stands in. */
export function gatewaysOf(design: Design, places: Places): readonly WantedGateway[] {
  const { wanting, has } = design;
  const { networks, hubKind, callerIn, targetIn, entryIn, gatewayIn } = places;
  const ownHub = hubKind === 'vnet' ? 'hub' : undefined;
  const inspecting = wanting('hub-spoke-firewall', 'vwan-secured-hub');
  const workload = callerIn ?? targetIn ?? (networks.has('target') ? 'target' : gatewayIn);
  const behindFirewall = has('hub-spoke-firewall') ? 'hub' : workload;
  const published = wanting('private-link-service');
  return merged([
    ...gateway('application-gateway', entryIn, wanting('app-gateway-waf')),
    ...gateway('application-gateway', targetIn, wanting('internal-app-gateway')),
    ...gateway('public-load-balancer', entryIn, wanting('public-load-balancer', 'global-load-balancer')),
    ...gateway('internal-load-balancer', 'target', published),
    ...gateway('internal-load-balancer', targetIn, wanting('internal-load-balancer')),
    ...gateway('firewall', hubKind === null ? null : 'hub', inspecting),
    ...gateway('firewall', networks.has('remote-hub') ? 'remote-hub' : null, inspecting),
    ...gateway('nat-gateway', behindFirewall, wanting('nat-gateway')),
    ...fromOutside(design, places),
    ...betweenVnets(design, places),
    ...gateway('route-server', 'hub', wanting('route-server')),
    ...gateway('bastion', ownHub ?? targetIn ?? workload, wanting('bastion')),
    ...gateway('dns-resolver', places.twoClouds ? 'target' : (ownHub ?? workload), wanting('dns-private-resolver')),
  ]);
}
