import type { OptionId } from '../../options/options.ts';
import { virtualWans } from '../../options/virtual-wans.ts';
import { isCallerSaid } from '../case/caller-said.ts';
import { withOlderFields } from '../case/estate.ts';
import { inOrder } from '../case/in-schema-order.ts';
import type { Requirements } from '../case/requirements.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import type { Evaluated } from '../decide/evaluate.ts';
import { type Design, designOf } from './design.ts';
import { endpointsOf } from './endpoints.ts';
import { gatewaysOf } from './gateways.ts';
import { guardsOf } from './guards.ts';
import { linksOf } from './links.ts';
import { outsidersOf } from './outsiders.ts';
import { type Places, placesOf, regionOf } from './places.ts';
import { servicesOf } from './services.ts';
import { type Standings, standingsOf } from './standing.ts';
import type { Guard, Link, Network, NetworkId, PlaceId, Topology, Zone } from './topology.ts';
import { zonesOf } from './zones.ts';

const inOrderOfTraffic: readonly NetworkId[] = ['managed', 'caller', 'hub', 'remote-hub', 'target'];

const hubOptions = [
  ...(['hub-spoke-firewall', 'avnm-hub-spoke', 'route-server', 'gateway-transit'] as const),
  ...virtualWans,
] as const;

const peerings = ['vnet-peering-regional', 'vnet-peering-global'] as const;

const globalFronts = ['front-door', 'traffic-manager', 'global-load-balancer'] as const;

function frontOf({ wanting }: Design): Topology['front'] {
  const [option] = wanting(...globalFronts);
  return option === undefined ? null : { option, wantedBy: [option] };
}

interface Parts {
  readonly gateways: Topology['gateways'];
  readonly endpoints: Topology['endpoints'];
  readonly links: readonly Pick<Link, 'from' | 'to' | 'wantedBy'>[];
  readonly guards: readonly Guard[];
  readonly zones: readonly Zone[];
}

/** What wants a place: all that stands in it, leads to it or guards it; else the zone that is linked to it. */
function wanting(id: PlaceId, parts: Parts, own: readonly OptionId[] = []): readonly OptionId[] {
  const found = new Set<OptionId>(own);
  const add = (wantedBy: readonly OptionId[]): void => {
    for (const option of wantedBy) found.add(option);
  };
  for (const part of [...parts.gateways, ...parts.endpoints]) if (part.in === id) add(part.wantedBy);
  for (const link of parts.links) if (link.from === id || link.to === id) add(link.wantedBy);
  for (const guard of parts.guards) if (guard.on === id) add(guard.wantedBy);
  if (found.size > 0) return [...found];
  return parts.zones.filter(({ linkedTo }) => linkedTo.some(linked => linked === id)).flatMap(zone => zone.wantedBy);
}

function networksOf(design: Design, places: Places, parts: Parts, standings: Standings) {
  return inOrderOfTraffic
    .filter(id => places.networks.has(id))
    .map((id): Network => {
      const isHub = id === 'hub' || id === 'remote-hub';
      const holdsCaller = id === 'managed' || (id === places.callerIn && isAddressed(design));
      const own = id === places.callerIn ? design.wanting('same-vnet') : [];
      const ofHub =
        id === 'hub' ? [...design.wanting(...hubOptions), ...design.chosenBy('hub-peering', ...peerings)] : [];
      return {
        id,
        kind: id === 'managed' ? 'managed' : isHub && places.hubKind === 'virtual-hub' ? 'virtual-hub' : 'vnet',
        region: regionOf(id, design, places),
        holds: [
          ...(holdsCaller ? (['caller'] as const) : []),
          ...(id === places.targetIn ? (['resource'] as const) : []),
        ],
        standing: standings.network(id),
        ...standings.named(id),
        wantedBy: wanting(id, parts, [...own, ...ofHub]),
      };
    })
    .filter(({ wantedBy }) => wantedBy.length > 0);
}

/** True where the caller has an address in its VNet, rather than a subnet that it reaches into. */
const isAddressed = ({ has, facts }: Design): boolean =>
  sourceTypeOf(facts.sourceType).network === 'vnet' || !has('vnet-integration');

/** The other regions behind a global front end, as far as they were named. */
function againIn(front: Topology['front'], { facts }: Design): Topology['again'] {
  return front !== null && (facts.otherRegions.length > 0 || facts.regionCount > 1) ? facts.otherRegions : null;
}

/**
 * What stands where in a decided case, and how it is joined. Same case, same topology; null where there is no design.
 */
export function topologyOf(
  requirements: Requirements,
  { facts, decision, given }: Pick<Evaluated, 'facts' | 'decision' | 'given'>,
): Topology | null {
  if (decision.from.table.leg === undefined) return null;
  const design = designOf(facts, decision);
  const places = placesOf(design);
  const standalone = servicesOf(design, places);
  const outsiders = outsidersOf(design);
  const front = frontOf(design);
  const wantedGateways = gatewaysOf(design, places);
  const services = standalone.map(service => ({ ...service, wantedBy: [] }));
  const joined = { outsiders, front, services, gateways: wantedGateways };
  const links = linksOf(design, places, joined);
  const wanted = { gateways: wantedGateways, endpoints: endpointsOf(design, places), links };
  const standings = standingsOf(withOlderFields(inOrder(requirements)), given.stands, design, places, wanted);
  const guards = guardsOf(design, places, standalone, outsiders);
  const zones = zonesOf(design, places, given.stands);
  const parts: Parts = { ...standings, guards, zones };
  return {
    isCallerSaid: isCallerSaid(requirements),
    outsiders,
    front,
    networks: networksOf(design, places, parts, standings),
    gateways: standings.gateways,
    endpoints: standings.endpoints,
    services: standalone
      .map(service => ({ ...service, wantedBy: wanting(service.id, parts) }))
      .filter(({ wantedBy }) => wantedBy.length > 0),
    links: standings.links,
    zones,
    guards,
    again: againIn(front, design),
  };
}
