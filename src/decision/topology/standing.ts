import type { Requirements } from '../case/requirements.ts';
import type { Standing as StandingThing } from '../case/stands.ts';
import { statedValue } from '../case/stated-value.ts';
import type { Design } from './design.ts';
import type { WantedEndpoint } from './endpoints.ts';
import type { WantedGateway } from './gateways.ts';
import type { Places } from './places.ts';
import { isIn, saidGateway, saidHub, saidNetwork } from './said-names.ts';
import { inPlaces, saidSubnets } from './said-places.ts';
import { atHub, countOf, isHub, linkStands } from './standing-links.ts';
import { standingParts } from './standing-parts.data.ts';
import type { Endpoint, Gateway, Link, Network, NetworkId, Standing } from './topology.ts';
import type { WantedLink } from './wanted-link.ts';

/** Parts with what is said of their standing. */
export interface Standings {
  readonly gateways: readonly Gateway[];
  readonly endpoints: readonly Endpoint[];
  readonly links: readonly Link[];
  readonly network: (id: NetworkId) => Standing;
  /** What was said of a network that stands: what it is called, where it is, its range and its subnets. */
  readonly named: (id: NetworkId) => Pick<Network, 'name' | 'group' | 'subscription' | 'range' | 'subnets' | 'wan'>;
}

const kept = (exists: boolean): Standing => (exists ? 'existing' : 'new');

/** True where it was said that the private endpoint of the target stands. */
function endpointIsSaid({ existingPrivateEndpoint }: Requirements, { facts }: Design): boolean {
  return facts.sameVnet === 'yes' || (statedValue(existingPrivateEndpoint) ?? 'none') !== 'none';
}

/**
 * The ones of a kind that a person means who says what stands: all, where they say, else at the hub, or else the first.
 */
function isMeant(
  one: WantedGateway,
  all: readonly WantedGateway[],
  { gatewayIn }: Places,
  there: readonly StandingThing[],
): boolean {
  const alike = all.filter(({ kind }) => kind === one.kind);
  const said = there.filter(thing => standingParts[thing.kind].gateways?.includes(one.kind) === true);
  if (countOf(said) >= alike.length) return true;
  const placed = said.filter(thing => alike.some(other => isIn(thing, other.in)));
  if (placed.length > 0) return placed.some(thing => isIn(thing, one.in));
  const [first] = alike.toSorted((left, right) => Number(right.in === gatewayIn) - Number(left.in === gatewayIn));
  return one === first;
}

/**
 * Says of every part whether it is built, stands already or is run by the platform. Only what was said to stand does.
 */
export function standingsOf(
  requirements: Requirements,
  stands: readonly StandingThing[],
  design: Design,
  places: Places,
  parts: {
    readonly gateways: readonly WantedGateway[];
    readonly endpoints: readonly WantedEndpoint[];
    readonly links: readonly WantedLink[];
  },
): Standings {
  const { facts, value } = design;
  const there = inPlaces(
    stands.filter(({ planned }) => planned !== true),
    places,
  );
  const rows = there.map(({ kind }) => standingParts[kind]);
  const hubs = new Set(there.filter(isHub).map(atHub));
  // A VNet at the hub is no virtual hub.
  const isVirtual = (id: NetworkId): boolean =>
    places.hubKind === 'virtual-hub' && (id === 'hub' || id === 'remote-hub');
  // Who asks about a network works in it: its VNets stand, also those in which nothing was said to be.
  const allStand = requirements.ask !== undefined && rows.some(({ vnet }) => vnet === true);
  const tunnelStands = facts.existingVpnBetweenVnets === 'yes';
  const tunnelEnds = parts.links.flatMap(({ by, from, to }) => (by === 'vnet-to-vnet-vpn' ? [from, to] : []));
  const gateways = parts.gateways.map((one): Gateway => {
    const isNewHub = isVirtual(one.in) && !hubs.has(one.in);
    const said =
      !isNewHub && rows.some(row => row.gateways?.includes(one.kind)) && isMeant(one, parts.gateways, places, there);
    const tunnel = tunnelStands && one.kind === 'vpn-gateway' && tunnelEnds.includes(one.in);
    return { ...one, standing: kept(said || tunnel), ...(said ? saidGateway(there, one.kind, one.in) : {}) };
  });
  const atEndpoint = endpointIsSaid(requirements, design);
  const endpoints = parts.endpoints.map((one): Endpoint => {
    if (one.in === 'managed') return { ...one, standing: 'managed' };
    const said = rows.some(row => row.endpoints?.includes(one.kind));
    const reached = one.kind === 'private-endpoint' && atEndpoint && value('access') !== 'private-link';
    return { ...one, standing: kept(said || (reached && isSaidPlace(one, facts, places))) };
  });
  const about = requirements.ask?.about;
  const links = parts.links.map((one): Link => {
    const said = linkStands(one, { links: parts.links, gateways, there, about });
    const tunnel = tunnelStands && one.by === 'vnet-to-vnet-vpn';
    const ofEndpoint = endpoints.find(({ kind, in: where }) => kind === 'private-endpoint' && where === one.from);
    if (one.by === 'private-link' && ofEndpoint !== undefined) return { ...one, standing: ofEndpoint.standing };
    return { ...one, standing: kept(said || tunnel) };
  });
  const inside = [...gateways, ...endpoints].filter(({ standing }) => standing === 'existing').map(one => one.in);
  const joined = links
    .filter(({ by, standing }) => standing === 'existing' && by !== 'private-link')
    .flatMap(({ from, to }) => [from, to]);
  const saidOf = (id: NetworkId): ReturnType<typeof saidNetwork> =>
    isVirtual(id) ? undefined : saidNetwork(there, id);
  const networks = new Set<string>([
    ...inside,
    ...joined,
    ...(places.hubKind === 'virtual-hub' ? hubs : []),
    ...(facts.sameVnet === 'yes' ? ['caller'] : []),
    ...(['hub', 'remote-hub', 'caller', 'target'] as const).filter(id => saidOf(id) !== undefined),
  ]);
  const network = (id: NetworkId): Standing =>
    id === 'managed' ? 'managed' : kept(networks.has(id) || (allStand && !isVirtual(id)));
  const named = (id: NetworkId): ReturnType<Standings['named']> => {
    if (isVirtual(id)) return network(id) === 'existing' ? saidHub(there, id) : {};
    const subnets = saidSubnets(there, id);
    return { ...saidOf(id), ...(subnets.length === 0 ? {} : { subnets }) };
  };
  return { gateways, endpoints, links, network, named };
}

/** True where an endpoint stands where the person says that one does. */
function isSaidPlace(one: WantedEndpoint, facts: Design['facts'], { callerIn }: Places): boolean {
  if (callerIn === null || callerIn === 'target') return true;
  return one.in === (facts.existingPrivateEndpoint === 'in-other-vnet' ? 'target' : callerIn);
}
