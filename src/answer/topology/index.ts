import { isRegionName } from '../../azure/regions.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import type { Recommendation } from '../../decision/recommendation.ts';
import type { OptionId } from '../../options/options.ts';
import { actorsOf } from './actors.ts';
import { linksOf } from './links.ts';
import { endpointNetwork, networksOf } from './networks.ts';
import { type Situation, situationOf, zoneNames } from './situation.ts';
import type { Network, PlaceId, Service, Topology, Zone } from './topology.ts';

const globalEntries: readonly OptionId[] = ['front-door', 'traffic-manager', 'global-load-balancer'];

function servicesOf(situation: Situation, requirements: Requirements): readonly Service[] {
  const { source, target } = situation;
  const { sourceResourceType } = requirements;
  const caller: Service = {
    id: 'caller-service',
    resource: sourceResourceType === undefined || sourceResourceType === 'unknown' ? null : sourceResourceType,
    region: situation.sourceRegion,
    outside: false,
  };
  const behind: Service = {
    id: 'target-service',
    resource: target?.id ?? null,
    region: situation.targetRegion,
    outside: situation.targetOutside,
  };
  return [
    ...(source === 'app' || source === 'service' ? [caller] : []),
    ...(situation.targetInVnet || (situation.targetOutside && target?.defaultReach === 'hybrid') ? [] : [behind]),
  ];
}

function zoneOf(situation: Situation, networks: readonly Network[]): Zone | null {
  if (!situation.has('private-dns-zone')) return null;
  const linkedTo = networks.filter(network => network.kind === 'vnet').map(network => network.id);
  if (linkedTo.length === 0) return null;
  return { names: endpointNetwork(situation) === null ? [] : zoneNames(situation), linkedTo };
}

/** The other regions behind a global front end, as far as they were named. */
function againIn(global: OptionId | null, { regionCount, otherRegions }: Requirements): Topology['again'] {
  const named = (otherRegions === undefined || otherRegions === 'unknown' ? [] : otherRegions).filter(isRegionName);
  const several = named.length > 0 || (typeof regionCount === 'number' && regionCount > 1);
  return global !== null && several ? named : null;
}

/** What is built for this case: the networks, what stands in them, and how they are joined. Same case, same topology. */
export function topologyOf(recommendation: Recommendation, requirements: Requirements): Topology {
  const situation = situationOf(recommendation, requirements);
  const actors = actorsOf(situation);
  const global = globalEntries.find(option => situation.has(option)) ?? null;
  const networks = networksOf(situation);
  const services = servicesOf(situation, requirements);
  const known = new Set<PlaceId>(['global', ...[...actors, ...networks, ...services].map(place => place.id)]);
  const links = linksOf(situation, { actors, global, networks, services });
  return {
    actors,
    global,
    networks,
    services,
    links: links.filter(link => known.has(link.from) && known.has(link.to)),
    zone: zoneOf(situation, networks),
    again: againIn(global, requirements),
  };
}
