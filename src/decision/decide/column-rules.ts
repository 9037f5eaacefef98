import type { CaseFact } from '../case/derive.ts';
import type { Facts } from '../case/facts.ts';
import { type Field, fields } from '../case/requirements.ts';
import { restsOn } from '../case/rests-on.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import { typeOf } from '../case/target.ts';
import type { ColumnId, FactColumn, Situation } from '../tables/columns.ts';
import { thresholds } from '../tables/thresholds.data.ts';
import {
  atLeast,
  bandwidth,
  bothOnCircuits,
  estateOf,
  flag,
  goalColumn,
  has,
  hasCircuit,
  linkEncryption,
  placeOf,
  serviceEndpointFits,
  sitesOf,
  spanOf,
  standingGateways,
  tenantOf,
  vnetsOf,
} from './column-values.ts';
import {
  endpointColumn,
  inspectionOf,
  internetColumn,
  isVwanRefused,
  joinOf,
  lineRefused,
  vwanColumn,
  wantsFastPath,
  wantsPorts,
} from './limit-values.ts';

/** How a column follows from the facts: `of` can look at no others. */
interface Column<V extends string, F extends CaseFact> {
  readonly facts: readonly F[];
  readonly of: (facts: Pick<Facts, F>) => V;
  /** The answers that speak for it in a reason; its facts that are answers themselves where it names none. */
  readonly tells: readonly Field[];
}

function column<V extends string, const F extends CaseFact>(
  facts: readonly F[],
  of: (facts: Pick<Facts, F>) => V,
  tells: readonly Field[] = facts.flatMap(fact => fields.filter(field => field === fact)),
): Column<V, F> {
  return { facts, of, tells };
}

/** Every column that follows from the facts. */
export const columnRules = {
  goal: column(['goal', 'userNeed', 'sourceType', 'reach'], goalColumn),
  source: column(['sourceType'], f => f.sourceType),
  reach: column(['reach'], f => f.reach, ['resourceType', 'networkingMode', 'goal']),
  target: column(['resourceType', 'reach'], f =>
    f.reach === 'private-endpoint' ? 'with-endpoint' : (typeOf(f.resourceType)?.atAddress ?? 'machine'),
  ),
  internalLoadBalancer: column(['resourceType'], f => flag(f.resourceType === 'internal-load-balancer')),
  targetIsApp: column(['resourceType'], f => flag(typeOf(f.resourceType)?.isApp === true)),
  machineTarget: column(
    ['resourceType', 'reach'],
    f => flag(typeOf(f.resourceType)?.isMachine !== false && f.reach === 'nic'),
    ['resourceType', 'networkingMode'],
  ),
  publicName: column(['resourceType'], f => flag(typeOf(f.resourceType)?.nameInPublicDns === true)),
  place: column(['sameCloud', 'sameRegion'], placeOf, ['sourceRegion', 'targetRegion', 'sameRegion', 'sameCloud']),
  span: column(['regionCount'], f => spanOf(f.regionCount), [
    'regionCount',
    'sourceRegion',
    'targetRegion',
    'otherRegions',
  ]),
  sameVnet: column(['sameVnet'], f => flag(f.sameVnet === 'yes')),
  exposure: column(['exposure'], f => f.exposure),
  entryKind: column(['publicEntryKind'], f => f.publicEntryKind, ['resourceType']),
  protocol: column(['targetProtocol'], f => f.targetProtocol, ['targetProtocol', 'resourceType']),
  globalUsers: column(['globalUsers'], f => flag(f.globalUsers === 'yes')),
  dnsWanted: column(['mustUse'], f => flag(has(f.mustUse, 'traffic-manager'))),
  privateOrigin: column(['originPrivate'], f => flag(f.originPrivate === 'yes')),
  perimeter: column(['securityPerimeter'], f => flag(f.securityPerimeter === 'ga'), ['resourceType']),
  endpoint: column(['existingPrivateEndpoint'], f => f.existingPrivateEndpoint),
  otherTargets: column(['alsoInVnetTargets'], f => flag(f.alsoInVnetTargets === 'yes')),
  opens: column(['initiator'], f => (f.initiator === 'source' ? 'caller' : 'both-ways')),
  tenant: column(['sameTenant', 'otherTenantKind'], tenantOf),
  overlap: column(['addressOverlap'], f => flag(f.addressOverlap === 'yes')),
  renumber: column(['mayRenumber'], f => flag(f.mayRenumber !== 'no')),
  join: column(['ruledOut', 'mustUse', 'mayPeer', 'sameRegion'], joinOf, ['ruledOut', 'mustUse', 'mayPeer']),
  overlapOutside: column(
    ['addressOverlap', 'sourceType', 'reach'],
    f => flag(f.addressOverlap === 'yes' && (sourceTypeOf(f.sourceType).isSite || f.reach === 'hybrid')),
    ['addressOverlap'],
  ),
  inspection: column(['inspection', 'firewallStands', 'ruledOut'], inspectionOf, ['inspection', 'stands']),
  ipsec: column(['encryption'], f => flag(f.encryption === 'ipsec-required')),
  linkEncryption: column(['encryption'], f => linkEncryption[f.encryption]),
  machineEncryption: column(['encryption'], f => flag(f.encryption === 'vm-to-vm-network')),
  transit: column(['transitive'], f => f.transitive),
  estate: column(['vnetCount', 'transitive'], estateOf),
  vnets: column(['vnetCount'], f => vnetsOf(f.vnetCount)),
  branches: column(['siteCount'], f => flag(atLeast(f.siteCount, thresholds.siteCount.branches)), [
    'hybrid',
    'siteCount',
  ]),
  sdWan: column(['sdWan'], f => flag(f.sdWan === 'yes')),
  severalSites: column(['siteCount'], f => flag(atLeast(f.siteCount, thresholds.siteCount.several)), [
    'siteCount',
    'hybrid',
  ]),
  vwanRefused: column(['ruledOut', 'inspection'], f => flag(isVwanRefused(f))),
  vwanStands: column(['existingFeatures', 'mustUse', 'ruledOut', 'inspection', 'sourceType', 'reach'], vwanColumn, [
    'stands',
    'mustUse',
    'ruledOut',
    'inspection',
    'sourceType',
  ]),
  sites: column(['hybrid'], f => sitesOf(f.hybrid)),
  outsiders: column(['hybrid'], f => flag(f.hybrid.length > 0), ['hybrid', 'sourceType', 'resourceType']),
  users: column(['hybrid'], f => flag(has(f.hybrid, 'user-devices')), ['hybrid', 'sourceType']),
  administratorsOnly: column(['userNeed', 'reach'], f => flag(f.userNeed === 'admin-rdp-ssh' && f.reach === 'nic')),
  circuit: column(['expressRouteCircuits', 'existingFeatures', 'linkFailover', 'expressRouteType', 'mustUse'], f =>
    flag(hasCircuit(f)),
  ),
  twoCircuits: column(
    ['sourceType', 'reach', 'existingFeatures', 'expressRouteCircuits', 'proposed', 'hybrid'],
    f => flag(sourceTypeOf(f.sourceType).isSite && f.reach === 'hybrid' && bothOnCircuits(f)),
    ['existingFeatures', 'expressRouteCircuits', 'proposed'],
  ),
  expressRouteRefused: column(['ruledOut', 'mustUse'], lineRefused),
  internet: column(['internetTransitAllowed', 'ruledOut'], internetColumn, [
    'internetTransitAllowed',
    'linkFailover',
    'ruledOut',
  ]),
  directLine: column(['expressRouteType', 'encryption', 'mustUse'], f => flag(wantsPorts(f))),
  fastPath: column(['bandwidth', 'latency', 'encryption', 'mustUse'], f => flag(wantsFastPath(f))),
  bandwidth: column(['bandwidth'], f => bandwidth[f.bandwidth]),
  latency: column(['latency'], f => f.latency),
  criticality: column(['criticality'], f => f.criticality),
  failover: column(['linkFailover'], f => (f.linkFailover === 'unknown' ? 'by-importance' : f.linkFailover)),
  cost: column(['costSensitivity'], f => f.costSensitivity),
  serviceEndpointFits: column(
    ['resourceType', 'serviceEndpointExists', 'sameRegion', 'sameTenant'],
    f => flag(serviceEndpointFits(f)),
    ['resourceType', 'sourceRegion', 'targetRegion', 'sameTenant'],
  ),
  endpointRefused: column(['ruledOut', 'mustUse'], endpointColumn),
  adminAccess: column(['adminAccess'], f => flag(f.adminAccess === 'yes')),
  outbound: column(['outboundInternet'], f => flag(f.outboundInternet === 'needed')),
  forcedTunnel: column(['forcedTunnel'], f => flag(f.forcedTunnel === 'yes')),
  onpremDns: column(['dnsControl'], f => flag(f.dnsControl === 'onprem-dns'), ['dnsControl', 'hybrid']),
  standingGateways: column(['existingFeatures'], f => standingGateways(f.existingFeatures), [
    'existingFeatures',
    'stands',
  ]),
  userVpnStands: column(['userVpnStands'], f => f.userVpnStands, ['stands']),
  peeringStands: column(['existingFeatures'], f => flag(has(f.existingFeatures, 'vnet-peering'))),
} satisfies { readonly [C in FactColumn]: Column<Situation[C], CaseFact> };

const isFactColumn = (id: string): id is FactColumn => Object.hasOwn(columnRules, id);

const behind: ReadonlyMap<ColumnId, ReadonlySet<Field>> = new Map(
  Object.keys(columnRules)
    .filter(isFactColumn)
    .map(id => [id, restsOn(columnRules[id].facts)]),
);

const none: ReadonlySet<Field> = new Set();

/** The answers that a column rests on; a column filled by a table has none of its own. */
export function answersBehindColumn(id: ColumnId): ReadonlySet<Field> {
  return behind.get(id) ?? none;
}

/** The answers that speak for a column in a reason. */
export function answersThatTell(id: ColumnId): readonly Field[] {
  return isFactColumn(id) ? columnRules[id].tells : [];
}
