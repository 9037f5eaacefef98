import { endpointNetwork, hasCallerNetwork, hasTargetNetwork, virtualWan } from './networks.ts';
import type { Situation } from './situation.ts';
import type { Actor, Link, Network, PlaceId, Service } from './topology.ts';

type By = Link['by'];

const link = (from: PlaceId, to: PlaceId, by: By, direction: Link['direction'] = 'both'): Link => ({
  from,
  to,
  by,
  direction,
});

const peering = (one: Network, other: Network): By =>
  one.region !== null && other.region !== null && one.region !== other.region
    ? 'vnet-peering-global'
    : 'vnet-peering-regional';

function byId(networks: readonly Network[], id: Network['id']): Network | undefined {
  return networks.find(network => network.id === id);
}

function hubLinks(situation: Situation, networks: readonly Network[]): readonly Link[] {
  const hub = byId(networks, 'hub');
  if (hub === undefined) return [];
  const remote = byId(networks, 'remote-hub');
  const caller = byId(networks, 'caller');
  const target = byId(networks, 'target');
  const wan = virtualWan(situation);
  const spoke = (network: Network, of: Network): By => (wan ? 'hub-connection' : peering(of, network));
  return [
    ...(caller === undefined ? [] : [link('caller', 'hub', spoke(caller, hub))]),
    ...(remote === undefined ? [] : [link('hub', 'remote-hub', wan ? 'virtual-wan-backbone' : 'vnet-peering-global')]),
    ...(target === undefined ? [] : [link((remote ?? hub).id, 'target', spoke(target, remote ?? hub))]),
  ];
}

function networkLinks(situation: Situation, networks: readonly Network[]): readonly Link[] {
  const viaHub = hubLinks(situation, networks);
  if (viaHub.length > 0) return viaHub;
  const both = hasCallerNetwork(situation) && hasTargetNetwork(situation);
  return both &&
    situation.vnetLink !== null &&
    situation.vnetLink !== 'same-vnet' &&
    situation.vnetLink !== 'redesign-addresses'
    ? [link('caller', 'target', situation.vnetLink)]
    : [];
}

function serviceLinks(situation: Situation, services: readonly Service[]): readonly Link[] {
  const caller = services.some(service => service.id === 'caller-service');
  const target = services.some(service => service.id === 'target-service');
  const links: Link[] = [];
  if (caller && hasCallerNetwork(situation))
    links.push(link('caller-service', 'caller', 'vnet-integration', 'forward'));
  const endpoint = endpointNetwork(situation);
  const gatewayBefore = situation.has('app-gateway-waf') && hasTargetNetwork(situation) && endpoint !== 'target';
  const direct: PlaceId | undefined = hasCallerNetwork(situation) ? 'caller' : caller ? 'caller-service' : undefined;
  if (situation.has('private-link-service') && direct !== undefined)
    links.push(link(direct, 'target', 'private-link', 'forward'));
  if (!target && endpoint === 'caller' && hasTargetNetwork(situation) && !situation.has('private-link-service')) {
    links.push(link('caller', 'target', 'private-link', 'forward'));
  }
  if (!target) return links;
  if (gatewayBefore && endpoint !== null) links.push(link('target', 'target-service', 'public-endpoint', 'forward'));
  if (endpoint !== null) return [...links, link(endpoint, 'target-service', 'private-link', 'forward')];
  const fromTarget = hasTargetNetwork(situation) ? 'target' : undefined;
  const from = direct ?? fromTarget;
  if (from === undefined) return links;
  if (from === 'caller-service' && situation.has('private-endpoint'))
    return [...links, link(from, 'target-service', 'private-link', 'forward')];
  const by = situation.has('service-endpoint') ? 'service-endpoint' : 'public-endpoint';
  return [...links, link(from, 'target-service', by, 'forward')];
}

/** The first place of Azure that somebody from outside comes to. */
function landing(situation: Situation, actor: Actor, networks: readonly Network[]): PlaceId {
  if (actor.id === 'internet' && hasTargetNetwork(situation)) return 'target';
  if (actor.by === 'service-firewall') return 'target-service';
  if (actor.by === 'bastion') return networks.find(network => network.components.includes('bastion'))?.id ?? 'target';
  const gateway = networks.find(network =>
    network.components.some(part => part === 'vpn-gateway' || part === 'expressroute-gateway'),
  );
  return byId(networks, 'hub')?.id ?? gateway?.id ?? networks[0]?.id ?? 'target-service';
}

/** Everything that is joined, and what joins it. */
export function linksOf(
  situation: Situation,
  parts: {
    readonly actors: readonly Actor[];
    readonly global: Link['by'] | null;
    readonly networks: readonly Network[];
    readonly services: readonly Service[];
  },
): readonly Link[] {
  const { actors, global, networks, services } = parts;
  const inward = (id: PlaceId): Link['direction'] => (id === 'internet' || id === 'user-devices' ? 'forward' : 'both');
  const fromActors = actors.map(actor =>
    global !== null && actor.id === 'internet'
      ? link(actor.id, 'global', global, 'forward')
      : link(actor.id, landing(situation, actor, networks), actor.by, inward(actor.id)),
  );
  const behindGlobal = hasTargetNetwork(situation) ? 'target' : 'target-service';
  const withPrivateOrigin = situation.has('private-endpoint', 'private-link-service')
    ? 'private-link'
    : 'public-endpoint';
  const fromGlobal = global === null ? [] : [link('global', behindGlobal, withPrivateOrigin, 'forward')];
  return [...fromActors, ...fromGlobal, ...networkLinks(situation, networks), ...serviceLinks(situation, services)];
}
