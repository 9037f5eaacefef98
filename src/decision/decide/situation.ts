import type { Facts, FactValue } from '../case/facts.ts';
import { factColumns } from '../tables/columns.data.ts';
import type { Situation } from '../tables/columns.ts';

const loadBalanced: readonly FactValue[] = ['internal-load-balancer', 'vmss', 'aks'];
const withEndpoint: readonly FactValue[] = ['sql-managed-instance', 'container-apps'];
const machines: readonly FactValue[] = [null, 'vm', 'vmss', 'sql-on-vm'];
const apps: readonly FactValue[] = ['app-service', 'functions', 'logic-apps-standard'];

const flag = (value: boolean): 'yes' | 'no' => (value ? 'yes' : 'no');

function oneOf<V extends string>(legal: readonly V[], value: FactValue, otherwise: V): V {
  for (const candidate of legal) if (candidate === value) return candidate;
  return otherwise;
}

const has = (set: FactValue, part: string): boolean => Array.isArray(set) && set.includes(part);
const atLeast = (value: FactValue, least: number): boolean => typeof value === 'number' && value >= least;

function placeOf(facts: Facts): Situation['place'] {
  if (facts.sameCloud === 'no') return 'two-clouds';
  return facts.sameRegion === 'no' ? 'two-regions' : 'one-region';
}

function spanOf(count: FactValue): Situation['span'] {
  if (atLeast(count, 3)) return 'three-or-more';
  return atLeast(count, 2) ? 'two' : 'one';
}

function targetOf(type: FactValue): Situation['target'] {
  if (loadBalanced.includes(type)) return 'load-balanced';
  return withEndpoint.includes(type) ? 'with-endpoint' : 'machine';
}

/** Unless told that the other tenant is one's own, it is another company's: nothing is joined by mistake. */
function tenantOf(facts: Facts): Situation['tenant'] {
  if (facts.sameTenant !== 'no') return 'same';
  return facts.otherTenantKind === 'own-tenant' ? 'own-second' : 'another-company';
}

function estateOf({ vnetCount, transitive }: Facts): Situation['estate'] {
  const allWithAll = transitive === 'spoke-to-spoke' || transitive === 'any-to-any';
  if (allWithAll && atLeast(vnetCount, 6)) return 'meshed';
  return atLeast(vnetCount, 11) ? 'many' : 'few';
}

function vnetsOf(count: FactValue): Situation['vnets'] {
  if (atLeast(count, 3)) return 'several';
  return atLeast(count, 2) ? 'two' : 'one';
}

function sitesOf(hybrid: FactValue): Situation['sites'] {
  const datacenter = has(hybrid, 'datacenter');
  const branch = has(hybrid, 'branch-site') || has(hybrid, 'many-branches');
  if (datacenter) return branch ? 'both' : 'datacenter';
  return branch ? 'branch' : 'none';
}

function encryptionOf(encryption: FactValue): Situation['linkEncryption'] {
  if (encryption === 'macsec-required') return 'macsec';
  return encryption === 'ipsec-required' ? 'ipsec' : 'none';
}

/** Regions and tenants in which a service endpoint of this service works. Source: Azure Virtual Network FAQ. */
function serviceEndpointFits({ resourceType, serviceEndpointExists, sameRegion, sameTenant }: Facts): boolean {
  if (serviceEndpointExists !== 'yes' || resourceType === 'synapse') return false;
  if (resourceType === 'sql-database' && sameRegion === 'no') return false;
  return sameTenant !== 'no' || resourceType === 'key-vault' || String(resourceType).startsWith('storage');
}

function outsideSource(facts: Facts): boolean {
  return facts.sourceType === 'onprem-site' || facts.sourceType === 'other-cloud' || facts.reach === 'hybrid';
}

function bothOutside(facts: Facts): boolean {
  return facts.reach === 'hybrid' && (facts.sourceType === 'onprem-site' || facts.sourceType === 'other-cloud');
}

/** Datacenters that meet over ExpressRoute have a circuit each, unless the number was said or one comes by VPN. */
function bothOnCircuits({ expressRouteCircuits, existingFeatures, hybrid, proposed }: Facts): boolean {
  if (expressRouteCircuits !== null) return atLeast(expressRouteCircuits, 2);
  if (has(proposed, 's2s-vpn') || has(existingFeatures, 'vpn-gateway')) return false;
  return has(existingFeatures, 'expressroute-gateway') && sitesOf(hybrid) === 'datacenter';
}

function hasCircuit(facts: Facts): boolean {
  if (has(facts.existingFeatures, 'expressroute-gateway') || atLeast(facts.expressRouteCircuits, 1)) return true;
  return facts.linkFailover === 'vpn' || facts.linkFailover === 'second-circuit';
}

/** Requirements that are facts already, as the finite vector that the tables look at. */
export function situationOf(facts: Facts): Situation {
  const { hybrid, existingFeatures, ruledOut } = facts;
  const overlap = facts.addressOverlap === 'yes';
  return {
    goal: oneOf(factColumns.goal.values, goalColumn(facts), 'connect'),
    source: oneOf(factColumns.source.values, facts.sourceType, 'azure-vm'),
    reach: oneOf(factColumns.reach.values, facts.reach, 'nic'),
    target: facts.reach === 'private-endpoint' ? 'with-endpoint' : targetOf(facts.resourceType),
    internalLoadBalancer: flag(facts.resourceType === 'internal-load-balancer'),
    targetIsApp: flag(apps.includes(facts.resourceType)),
    machineTarget: flag(machines.includes(facts.resourceType) && facts.reach === 'nic'),
    place: placeOf(facts),
    span: spanOf(facts.regionCount),
    sameVnet: flag(facts.sameVnet === 'yes'),
    exposure: oneOf(factColumns.exposure.values, facts.exposure, 'none'),
    entryKind: oneOf(factColumns.entryKind.values, facts.publicEntryKind, 'none'),
    protocol: oneOf(factColumns.protocol.values, facts.targetProtocol, 'http'),
    globalUsers: flag(facts.globalUsers === 'yes'),
    privateOrigin: flag(facts.originPrivate === 'yes'),
    perimeter: flag(facts.securityPerimeter === 'ga'),
    endpoint: oneOf(factColumns.endpoint.values, facts.existingPrivateEndpoint, 'none'),
    otherTargets: flag(facts.alsoInVnetTargets === 'yes'),
    opens: facts.initiator === 'source' ? 'caller' : 'both-ways',
    tenant: tenantOf(facts),
    overlap: flag(overlap),
    overlapOutside: flag(overlap && outsideSource(facts)),
    inspection: flag(facts.inspection === 'central-firewall'),
    ipsec: flag(facts.encryption === 'ipsec-required'),
    linkEncryption: encryptionOf(facts.encryption),
    machineEncryption: flag(facts.encryption === 'vm-to-vm-network'),
    transit: oneOf(factColumns.transit.values, facts.transitive, 'none'),
    estate: estateOf(facts),
    vnets: vnetsOf(facts.vnetCount),
    branches: flag(has(hybrid, 'many-branches') || atLeast(facts.siteCount, 31)),
    sdWan: flag(facts.sdWan === 'yes'),
    severalSites: flag(atLeast(facts.siteCount, 2)),
    vwanRefused: flag(has(ruledOut, 'vwan-standard')),
    vwanStands: flag(has(existingFeatures, 'vwan-hub-connection')),
    sites: sitesOf(hybrid),
    outsiders: flag(Array.isArray(hybrid) && hybrid.length > 0),
    users: flag(has(hybrid, 'user-devices')),
    administratorsOnly: flag(facts.userNeed === 'admin-rdp-ssh' && facts.reach === 'nic'),
    circuit: flag(hasCircuit(facts)),
    twoCircuits: flag(bothOutside(facts) && bothOnCircuits(facts)),
    expressRouteRefused: flag(has(ruledOut, 'expressroute')),
    internet: internetOf(facts.internetTransitAllowed),
    bandwidth: bandwidthOf(facts.bandwidth),
    latency: oneOf(factColumns.latency.values, facts.latency, 'tolerant'),
    criticality: oneOf(factColumns.criticality.values, facts.criticality, 'production'),
    failover: oneOf(factColumns.failover.values, facts.linkFailover, 'by-importance'),
    cost: oneOf(factColumns.cost.values, facts.costSensitivity, 'normal'),
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

/** People who only administer machines came for administration, whatever they called it. */
function goalColumn({ goal, sourceType, userNeed, reach }: Facts): FactValue {
  const administer = sourceType === 'user-device' && userNeed === 'admin-rdp-ssh' && reach === 'nic';
  return goal === 'connect' && administer ? 'admin-access' : goal;
}

function internetOf(allowed: FactValue): Situation['internet'] {
  if (allowed === 'no') return 'forbidden';
  return allowed === 'backup-only' ? 'backup-only' : 'allowed';
}

function bandwidthOf(bandwidth: FactValue): Situation['bandwidth'] {
  if (bandwidth === 'gte-10g') return 'gte-10g';
  return bandwidth === 'lt-10g' ? 'lt-10g' : 'lt-1g';
}
