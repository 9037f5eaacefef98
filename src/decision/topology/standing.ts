import type { Requirements } from '../case/requirements.ts';
import { statedValue } from '../case/stated-value.ts';
import type { Design } from './design.ts';
import type { WantedEndpoint } from './endpoints.ts';
import { existingFeatureRows } from './existing-features.data.ts';
import type { WantedGateway } from './gateways.ts';
import type { Places } from './places.ts';
import type { Endpoint, Gateway, Link, NetworkId, Standing } from './topology.ts';
import type { WantedLink } from './wanted-link.ts';

/** Parts with what is said of their standing. */
export interface Standings {
  readonly gateways: readonly Gateway[];
  readonly endpoints: readonly Endpoint[];
  readonly links: readonly Link[];
  readonly network: (id: NetworkId) => Standing;
}

const kept = (exists: boolean): Standing => (exists ? 'existing' : 'new');

/** True where it was said that the private endpoint of the target stands. */
function endpointIsSaid({ existingPrivateEndpoint }: Requirements, { facts }: Design): boolean {
  return facts.sameVnet === 'yes' || (statedValue(existingPrivateEndpoint) ?? 'none') !== 'none';
}

/** The one of a kind that a person means who says that it stands: at the hub, or else the first. */
function isMeant(one: WantedGateway, all: readonly WantedGateway[], { gatewayIn }: Places): boolean {
  const alike = all.filter(({ kind }) => kind === one.kind);
  return one === (alike.find(other => other.in === gatewayIn) ?? alike[0]);
}

/** The link that a person means who says that one stands: the one between the two VNets, or else the only spoke's. */
function isMeantLink(one: WantedLink, all: readonly WantedLink[]): boolean {
  if (one.by === 'hub-connection') return one === all.find(({ by }) => by === one.by);
  const peered = all.filter(({ by }) => by === 'vnet-peering-regional' || by === 'vnet-peering-global');
  const direct = peered.find(({ from, to }) => from === 'caller' && to === 'target');
  return direct === undefined ? peered.length === 1 : one === direct;
}

/** Says of every part whether it is built, stands already or is run by the platform. Only what was said to stand does. */
export function standingsOf(
  requirements: Requirements,
  design: Design,
  places: Places,
  parts: {
    readonly gateways: readonly WantedGateway[];
    readonly endpoints: readonly WantedEndpoint[];
    readonly links: readonly WantedLink[];
  },
): Standings {
  const { facts, value } = design;
  const rows = facts.existingFeatures.map(feature => existingFeatureRows[feature]);
  const hubStands = rows.some(row => row.hub === true);
  const tunnelStands = facts.existingVpnBetweenVnets === 'yes';
  const tunnelEnds = parts.links.flatMap(({ by, from, to }) => (by === 'vnet-to-vnet-vpn' ? [from, to] : []));
  const gateways = parts.gateways.map((one): Gateway => {
    const isNewHub = places.hubKind === 'virtual-hub' && one.in === 'hub' && !hubStands;
    const said =
      !isNewHub && rows.some(row => row.gateways?.includes(one.kind)) && isMeant(one, parts.gateways, places);
    const tunnel = tunnelStands && one.kind === 'vpn-gateway' && tunnelEnds.includes(one.in);
    return { ...one, standing: kept(said || tunnel) };
  });
  const atEndpoint = endpointIsSaid(requirements, design);
  const endpoints = parts.endpoints.map((one): Endpoint => {
    if (one.in === 'managed') return { ...one, standing: 'managed' };
    const said = rows.some(row => row.endpoints?.includes(one.kind));
    const reached = one.kind === 'private-endpoint' && atEndpoint && value('access') !== 'private-link';
    return { ...one, standing: kept(said || (reached && isSaidPlace(one, facts, places))) };
  });
  const links = parts.links.map((one): Link => {
    const said = rows.some(row => row.links?.includes(one.by)) && isMeantLink(one, parts.links);
    const tunnel = tunnelStands && one.by === 'vnet-to-vnet-vpn';
    const ofEndpoint = endpoints.find(({ kind, in: where }) => kind === 'private-endpoint' && where === one.from);
    if (one.by === 'private-link' && ofEndpoint !== undefined) return { ...one, standing: ofEndpoint.standing };
    return { ...one, standing: kept(said || tunnel) };
  });
  const inside = [...gateways, ...endpoints].filter(({ standing }) => standing === 'existing').map(one => one.in);
  const joined = links
    .filter(({ by, standing }) => standing === 'existing' && by !== 'private-link')
    .flatMap(({ from, to }) => [from, to]);
  const stands = new Set<string>([
    ...inside,
    ...joined,
    ...(hubStands ? ['hub'] : []),
    ...(facts.sameVnet === 'yes' ? ['caller'] : []),
  ]);
  const network = (id: NetworkId): Standing => (id === 'managed' ? 'managed' : kept(stands.has(id)));
  return { gateways, endpoints, links, network };
}

/** True where an endpoint stands where the person says that one does. */
function isSaidPlace(one: WantedEndpoint, facts: Design['facts'], { callerIn }: Places): boolean {
  if (callerIn === null || callerIn === 'target') return true;
  return one.in === (facts.existingPrivateEndpoint === 'in-other-vnet' ? 'target' : callerIn);
}
