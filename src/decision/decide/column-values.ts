// How facts become the finite values that the tables look at.
import type { Facts } from '../case/facts.ts';
import { hybridNeedRows } from '../case/hybrid-needs.data.ts';
import { typeOf } from '../case/target.ts';
import type { Situation } from '../tables/columns.ts';
import { thresholds } from '../tables/thresholds.data.ts';

type Circuits = Pick<Facts, 'expressRouteCircuits' | 'existingFeatures' | 'hybrid' | 'proposed'>;

export const flag = (value: boolean): 'yes' | 'no' => (value ? 'yes' : 'no');

export function has<V>(set: readonly V[], part: V): boolean {
  return set.includes(part);
}

export const atLeast = (count: number | null, least: number): boolean => count !== null && count >= least;

export function placeOf(facts: Pick<Facts, 'sameCloud' | 'sameRegion'>): Situation['place'] {
  if (facts.sameCloud === 'no') return 'two-clouds';
  return facts.sameRegion === 'no' ? 'two-regions' : 'one-region';
}

export function spanOf(count: number): Situation['span'] {
  if (atLeast(count, thresholds.regionCount.several)) return 'three-or-more';
  return atLeast(count, thresholds.regionCount.two) ? 'two' : 'one';
}

/** Unless told that the other tenant is one's own, it is another company's: nothing is joined by mistake. */
export function tenantOf(facts: Pick<Facts, 'sameTenant' | 'otherTenantKind'>): Situation['tenant'] {
  if (facts.sameTenant !== 'no') return 'same';
  return facts.otherTenantKind === 'own-tenant' ? 'own-second' : 'another-company';
}

export function estateOf({ vnetCount, transitive }: Pick<Facts, 'vnetCount' | 'transitive'>): Situation['estate'] {
  const allWithAll = transitive === 'spoke-to-spoke' || transitive === 'any-to-any';
  if (allWithAll && atLeast(vnetCount, thresholds.vnetCount.meshed)) return 'meshed';
  return atLeast(vnetCount, thresholds.vnetCount.many) ? 'many' : 'few';
}

export function vnetsOf(count: number): Situation['vnets'] {
  if (atLeast(count, thresholds.vnetCount.several)) return 'several';
  return atLeast(count, thresholds.vnetCount.two) ? 'two' : 'one';
}

export function sitesOf(hybrid: Facts['hybrid']): Situation['sites'] {
  const datacenter = hybrid.some(part => hybridNeedRows[part].site === 'datacenter');
  const branch = hybrid.some(part => hybridNeedRows[part].site === 'branch');
  if (datacenter) return branch ? 'both' : 'datacenter';
  return branch ? 'branch' : 'none';
}

export const linkEncryption: Readonly<Record<Facts['encryption'], Situation['linkEncryption']>> = {
  'backbone-default': 'none',
  'tls-ok': 'none',
  'vm-to-vm-network': 'none',
  'ipsec-required': 'ipsec',
  'macsec-required': 'macsec',
};

export const bandwidth: Readonly<Record<Facts['bandwidth'], Situation['bandwidth']>> = {
  'lt-100m': 'lt-1g',
  'lt-1g': 'lt-1g',
  'lt-10g': 'lt-10g',
  'gte-10g': 'gte-10g',
};

/** Whether a service endpoint of this service works for these regions and tenants. */
export function serviceEndpointFits(
  facts: Pick<Facts, 'resourceType' | 'serviceEndpointExists' | 'sameRegion' | 'sameTenant'>,
): boolean {
  const scope = typeOf(facts.resourceType)?.serviceEndpointScope;
  if (facts.serviceEndpointExists !== 'yes' || scope === 'part') return false;
  if (scope === 'one-region' && facts.sameRegion === 'no') return false;
  return scope === 'any-tenant' || facts.sameTenant !== 'no';
}

/** Datacenters that meet over ExpressRoute have a circuit each, unless the number was said or one comes by VPN. */
export function bothOnCircuits({ expressRouteCircuits, existingFeatures, hybrid, proposed }: Circuits): boolean {
  if (expressRouteCircuits !== null) return atLeast(expressRouteCircuits, thresholds.expressRouteCircuits.two);
  if (has(proposed, 's2s-vpn') || has(existingFeatures, 'vpn-gateway')) return false;
  return has(existingFeatures, 'expressroute-gateway') && sitesOf(hybrid) === 'datacenter';
}

const someLine = ['expressroute', 'expressroute-direct', 'expressroute-vpn-failover', 'expressroute-fastpath'] as const;

/**
 * A circuit is there, or planned: it was said of which kind it is, what takes over from it, or that one must be used.
 */
export function hasCircuit(
  facts: Pick<Facts, 'existingFeatures' | 'expressRouteCircuits' | 'linkFailover' | 'expressRouteType' | 'mustUse'>,
): boolean {
  if (facts.expressRouteType !== 'unknown' || someLine.some(option => has(facts.mustUse, option))) return true;
  if (
    has(facts.existingFeatures, 'expressroute-gateway') ||
    atLeast(facts.expressRouteCircuits, thresholds.expressRouteCircuits.one)
  )
    return true;
  return facts.linkFailover === 'vpn' || facts.linkFailover === 'second-circuit';
}

/** Which gateways to sites stand already. */
export function standingGateways(features: Facts['existingFeatures']): Situation['standingGateways'] {
  if (has(features, 'expressroute-gateway')) return has(features, 'vpn-gateway') ? 'both' : 'expressroute';
  return has(features, 'vpn-gateway') ? 'vpn' : 'none';
}

/**
 * People who only administer machines came for administration, whatever they called it; the way out is a connection.
 */
export function goalColumn({
  goal,
  sourceType,
  userNeed,
  reach,
}: Pick<Facts, 'goal' | 'sourceType' | 'userNeed' | 'reach'>): Situation['goal'] {
  if (goal === 'outbound-internet') return 'connect';
  const administer = sourceType === 'user-device' && userNeed === 'admin-rdp-ssh' && reach === 'nic';
  return goal === 'connect' && administer ? 'admin-access' : goal;
}
