import { type ResourceType, resourceTypeById } from '../../azure/resource-types.ts';
import type { Facts } from '../case/facts.ts';
import { hybridNeedRows } from '../case/hybrid-needs.data.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import type { Situation } from '../tables/columns.ts';
import { thresholds } from '../tables/thresholds.data.ts';

const flag = (value: boolean): 'yes' | 'no' => (value ? 'yes' : 'no');

function has<V>(set: readonly V[], part: V): boolean {
  return set.includes(part);
}

const atLeast = (count: number | null, least: number): boolean => count !== null && count >= least;

function placeOf(facts: Facts): Situation['place'] {
  if (facts.sameCloud === 'no') return 'two-clouds';
  return facts.sameRegion === 'no' ? 'two-regions' : 'one-region';
}

function spanOf(count: number): Situation['span'] {
  if (atLeast(count, thresholds.regionCount.several)) return 'three-or-more';
  return atLeast(count, thresholds.regionCount.two) ? 'two' : 'one';
}

/** Unless told that the other tenant is one's own, it is another company's: nothing is joined by mistake. */
function tenantOf(facts: Facts): Situation['tenant'] {
  if (facts.sameTenant !== 'no') return 'same';
  return facts.otherTenantKind === 'own-tenant' ? 'own-second' : 'another-company';
}

function estateOf({ vnetCount, transitive }: Facts): Situation['estate'] {
  const allWithAll = transitive === 'spoke-to-spoke' || transitive === 'any-to-any';
  if (allWithAll && atLeast(vnetCount, thresholds.vnetCount.meshed)) return 'meshed';
  return atLeast(vnetCount, thresholds.vnetCount.many) ? 'many' : 'few';
}

function vnetsOf(count: number): Situation['vnets'] {
  if (atLeast(count, thresholds.vnetCount.several)) return 'several';
  return atLeast(count, thresholds.vnetCount.two) ? 'two' : 'one';
}

function sitesOf(hybrid: Facts['hybrid']): Situation['sites'] {
  const datacenter = hybrid.some(part => hybridNeedRows[part].site === 'datacenter');
  const branch = hybrid.some(part => hybridNeedRows[part].site === 'branch');
  if (datacenter) return branch ? 'both' : 'datacenter';
  return branch ? 'branch' : 'none';
}

const linkEncryption: Readonly<Record<Facts['encryption'], Situation['linkEncryption']>> = {
  'backbone-default': 'none',
  'tls-ok': 'none',
  'vm-to-vm-network': 'none',
  'ipsec-required': 'ipsec',
  'macsec-required': 'macsec',
};

const internet: Readonly<Record<Facts['internetTransitAllowed'], Situation['internet']>> = {
  yes: 'allowed',
  'backup-only': 'backup-only',
  no: 'forbidden',
};

const bandwidth: Readonly<Record<Facts['bandwidth'], Situation['bandwidth']>> = {
  'lt-100m': 'lt-1g',
  'lt-1g': 'lt-1g',
  'lt-10g': 'lt-10g',
  'gte-10g': 'gte-10g',
};

const typeOf = ({ resourceType }: Facts): ResourceType | undefined =>
  resourceType === null ? undefined : resourceTypeById(resourceType);

/** Whether a service endpoint of this service works for these regions and tenants. */
function serviceEndpointFits(facts: Facts): boolean {
  const scope = typeOf(facts)?.serviceEndpointScope;
  if (facts.serviceEndpointExists !== 'yes' || scope === 'part') return false;
  if (scope === 'one-region' && facts.sameRegion === 'no') return false;
  return scope === 'any-tenant' || facts.sameTenant !== 'no';
}

function outsideSource(facts: Facts): boolean {
  return sourceTypeOf(facts.sourceType).isSite || facts.reach === 'hybrid';
}

function bothOutside(facts: Facts): boolean {
  return sourceTypeOf(facts.sourceType).isSite && facts.reach === 'hybrid';
}

/** Datacenters that meet over ExpressRoute have a circuit each, unless the number was said or one comes by VPN. */
function bothOnCircuits({ expressRouteCircuits, existingFeatures, hybrid, proposed }: Facts): boolean {
  if (expressRouteCircuits !== null) return atLeast(expressRouteCircuits, thresholds.expressRouteCircuits.two);
  if (has(proposed, 's2s-vpn') || has(existingFeatures, 'vpn-gateway')) return false;
  return has(existingFeatures, 'expressroute-gateway') && sitesOf(hybrid) === 'datacenter';
}

function hasCircuit(facts: Facts): boolean {
  if (
    has(facts.existingFeatures, 'expressroute-gateway') ||
    atLeast(facts.expressRouteCircuits, thresholds.expressRouteCircuits.one)
  )
    return true;
  return facts.linkFailover === 'vpn' || facts.linkFailover === 'second-circuit';
}

/** People who only administer machines came for administration, whatever they called it; the way out is a connection. */
function goalColumn({ goal, sourceType, userNeed, reach }: Facts): Situation['goal'] {
  if (goal === 'outbound-internet') return 'connect';
  const administer = sourceType === 'user-device' && userNeed === 'admin-rdp-ssh' && reach === 'nic';
  return goal === 'connect' && administer ? 'admin-access' : goal;
}

/** Requirements that are facts already, as the finite vector that the tables look at. */
export function situationOf(facts: Facts): Situation {
  const { hybrid, existingFeatures, ruledOut } = facts;
  const type = typeOf(facts);
  const overlap = facts.addressOverlap === 'yes';
  return {
    goal: goalColumn(facts),
    source: facts.sourceType,
    reach: facts.reach,
    target: facts.reach === 'private-endpoint' ? 'with-endpoint' : (type?.atAddress ?? 'machine'),
    internalLoadBalancer: flag(facts.resourceType === 'internal-load-balancer'),
    targetIsApp: flag(type?.isApp === true),
    machineTarget: flag((type === undefined || type.isMachine) && facts.reach === 'nic'),
    place: placeOf(facts),
    span: spanOf(facts.regionCount),
    sameVnet: flag(facts.sameVnet === 'yes'),
    exposure: facts.exposure,
    entryKind: facts.publicEntryKind,
    protocol: facts.targetProtocol,
    globalUsers: flag(facts.globalUsers === 'yes'),
    privateOrigin: flag(facts.originPrivate === 'yes'),
    perimeter: flag(facts.securityPerimeter === 'ga'),
    endpoint: facts.existingPrivateEndpoint,
    otherTargets: flag(facts.alsoInVnetTargets === 'yes'),
    opens: facts.initiator === 'source' ? 'caller' : 'both-ways',
    tenant: tenantOf(facts),
    overlap: flag(overlap),
    overlapOutside: flag(overlap && outsideSource(facts)),
    inspection: flag(facts.inspection === 'central-firewall'),
    ipsec: flag(facts.encryption === 'ipsec-required'),
    linkEncryption: linkEncryption[facts.encryption],
    machineEncryption: flag(facts.encryption === 'vm-to-vm-network'),
    transit: facts.transitive,
    estate: estateOf(facts),
    vnets: vnetsOf(facts.vnetCount),
    branches: flag(has(hybrid, 'many-branches') || atLeast(facts.siteCount, thresholds.siteCount.branches)),
    sdWan: flag(facts.sdWan === 'yes'),
    severalSites: flag(atLeast(facts.siteCount, thresholds.siteCount.several)),
    vwanRefused: flag(has(ruledOut, 'vwan-standard')),
    vwanStands: flag(has(existingFeatures, 'vwan-hub-connection')),
    sites: sitesOf(hybrid),
    outsiders: flag(hybrid.length > 0),
    users: flag(has(hybrid, 'user-devices')),
    administratorsOnly: flag(facts.userNeed === 'admin-rdp-ssh' && facts.reach === 'nic'),
    circuit: flag(hasCircuit(facts)),
    twoCircuits: flag(bothOutside(facts) && bothOnCircuits(facts)),
    expressRouteRefused: flag(has(ruledOut, 'expressroute')),
    internet: internet[facts.internetTransitAllowed],
    bandwidth: bandwidth[facts.bandwidth],
    latency: facts.latency,
    criticality: facts.criticality,
    failover: facts.linkFailover === 'unknown' ? 'by-importance' : facts.linkFailover,
    cost: facts.costSensitivity,
    serviceEndpointFits: flag(serviceEndpointFits(facts)),
    endpointRefused: flag(has(ruledOut, 'private-endpoint')),
    adminAccess: flag(facts.adminAccess === 'yes'),
    outbound: flag(facts.outboundInternet === 'needed'),
    forcedTunnel: flag(facts.forcedTunnel === 'yes'),
    onpremDns: flag(facts.dnsControl === 'onprem-dns'),
    gatewayStands: flag(has(existingFeatures, 'vpn-gateway') || has(existingFeatures, 'expressroute-gateway')),
    peeringStands: flag(has(existingFeatures, 'vnet-peering')),
  };
}
