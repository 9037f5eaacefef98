import type { Reach } from '../../azure/resource-types.ts';
import { callerOf, exposureOf } from './caller.ts';
import { defaults } from './defaults.data.ts';
import type { Facts } from './facts.ts';
import { hybridFacts } from './hybrid.ts';
import { placeFacts } from './place.ts';
import { isInAzure } from './reach.ts';
import type { Requirements } from './requirements.ts';
import { type SourceType, sourceTypeOf } from './source-types.ts';
import { statedValue } from './stated-value.ts';
import { targetFacts, targetType } from './target.ts';

/** People of whom only administration is said need RDP and SSH, not the network. */
function userNeedOf(requirements: Requirements, sourceType: SourceType, goal: Facts['goal']): Facts['userNeed'] {
  const stated = statedValue(requirements.userNeed);
  if (stated !== undefined) return stated;
  const administer = sourceType === 'user-device' && requirements.adminAccess === 'yes';
  return goal === 'admin-access' || administer ? 'admin-rdp-ssh' : 'network-access';
}

/** Goals that the answers rule out count as plain reachability. */
function goalOf(
  requirements: Requirements,
  sourceType: SourceType,
  reach: Reach,
  exposure: Facts['exposure'],
): Facts['goal'] {
  const goal = statedValue(requirements.goal) ?? defaults.goal;
  if (goal === 'admin-access') return reach === 'nic' ? goal : 'connect';
  if (goal !== 'balance-load') return goal;
  return reach === 'nic' && sourceType !== 'internet-client' && exposure === 'none' ? goal : 'connect';
}

/**
 * Rule N8: a private PaaS target in another region whose endpoint is not known to be missing has it there already; for
 * callers in a VNet only, since every other caller brings its own; not in another company's network, which one does not
 * join for a service; and not where peering is ruled out.
 */
function endpointOf(
  requirements: Requirements,
  sourceType: SourceType,
  sameRegion: Facts['sameRegion'],
  exposure: Facts['exposure'],
): Facts['existingPrivateEndpoint'] {
  const stated = statedValue(requirements.existingPrivateEndpoint);
  if (stated !== undefined) return stated;
  const oursToJoin = requirements.sameTenant !== 'no' || requirements.otherTenantKind === 'own-tenant';
  const mayJoin = oursToJoin && requirements.ruledOut?.includes('vnet-peering-global') !== true;
  const there = sourceType === 'azure-vm' && sameRegion === 'no' && exposure === 'none' && mayJoin;
  return there ? 'in-other-vnet' : 'none';
}

/** Only networks that meet can overlap: callers on the internet and targets on the internet bring none. */
function twoNetworks(sourceType: SourceType, reach: Reach): boolean {
  return sourceType !== 'internet-client' && reach !== 'public';
}

/** Where the private endpoint sits or will be created. */
function endpointRegion(
  endpoint: Facts['existingPrivateEndpoint'],
  inAzure: boolean,
  from: Facts['sourceRegion'],
  to: Facts['targetRegion'],
): Facts['peRegion'] {
  return endpoint === 'in-other-vnet' || !inAzure ? to : from;
}

/** Callers on the internet are in no region: one that is named for them is one more in which the target runs. */
function servedFrom(requirements: Requirements): Requirements {
  const from = statedValue(requirements.sourceRegion);
  const to = statedValue(requirements.targetRegion);
  if (from === undefined || from === to) return requirements;
  if (to === undefined) return { ...requirements, targetRegion: from };
  return { ...requirements, otherRegions: [...(statedValue(requirements.otherRegions) ?? []), from] };
}

/**
 * Every fact of the case: answers after normalisation, defaults for what is missing or unknown, and what follows. One
 * literal with every key, because an object put together by spreading is a hundred times slower.
 */
export function factsOf(requirements: Requirements): Facts {
  const type = targetType(requirements);
  const target = targetFacts(requirements, type);
  const { reach } = target;
  const sourceType = callerOf(requirements, reach);
  const sourceInAzure = sourceTypeOf(sourceType).inAzure;
  const targetInAzure = isInAzure[reach];
  const placed = sourceType === 'internet-client' ? servedFrom(requirements) : requirements;
  const place = placeFacts(placed, { source: sourceInAzure, target: targetInAzure });
  const exposure = exposureOf(requirements, sourceType);
  const saidSameVnet = statedValue(requirements.sameVnet) ?? defaults.sameVnet;
  const overlap = statedValue(requirements.addressOverlap) ?? defaults.addressOverlap;
  const sameVnet = saidSameVnet === 'yes' && place.sameRegion !== 'no' && sourceInAzure && targetInAzure ? 'yes' : 'no';
  const stated = endpointOf(requirements, sourceType, place.sameRegion, exposure);
  const existingPrivateEndpoint = sameVnet === 'yes' && reach === 'private-endpoint' ? 'in-caller-vnet' : stated;
  const outside = hybridFacts(requirements, sourceType, reach);
  const goal = goalOf(requirements, sourceType, reach, exposure);
  return {
    sourceRegion: place.sourceRegion,
    targetRegion: place.targetRegion,
    otherRegions: place.otherRegions,
    sameRegion: place.sameRegion,
    sameCloud: place.sameCloud,
    sourceCloud: place.sourceCloud,
    cloud: place.cloud,
    regionCount: place.regionCount,
    latencyMs: place.latencyMs,
    latencyKnown: place.latencyKnown,
    targetHasZones: place.targetHasZones,
    targetAccessRestricted: place.targetAccessRestricted,
    sourceAccessRestricted: place.sourceAccessRestricted,
    sameErGeopoliticalRegion: place.sameErGeopoliticalRegion,
    resourceType: target.resourceType,
    networkingMode: target.networkingMode,
    reach,
    serviceEndpointExists: target.serviceEndpointExists,
    publicEntryKind: target.publicEntryKind,
    securityPerimeter: target.securityPerimeter,
    targetProtocol: target.targetProtocol,
    hybrid: outside.hybrid,
    siteCount: outside.siteCount,
    sdWan: outside.sdWan,
    internetTransitAllowed: outside.internetTransitAllowed,
    linkFailover: outside.linkFailover,
    expressRouteCircuits: outside.expressRouteCircuits,
    goal,
    sourceType,
    sourceResourceType: statedValue(requirements.sourceResourceType) ?? defaults.sourceResourceType,
    exposure,
    sameVnet,
    saidSameVnet,
    existingPrivateEndpoint,
    addressOverlap: overlap === 'yes' && (sameVnet === 'yes' || !twoNetworks(sourceType, reach)) ? 'no' : overlap,
    peRegion: endpointRegion(existingPrivateEndpoint, sourceInAzure, place.sourceRegion, place.targetRegion),
    zoneDocumented: type === undefined || type.privateDnsZones[place.cloud ?? 'public'] === null ? 'no' : 'yes',
    userNeed: userNeedOf(requirements, sourceType, goal),
    vnetCount: statedValue(requirements.vnetCount) ?? (sameVnet === 'yes' ? 1 : 2),
    transitive: statedValue(requirements.transitive) ?? defaults.transitive,
    inspection: statedValue(requirements.inspection) ?? defaults.inspection,
    encryption: statedValue(requirements.encryption) ?? defaults.encryption,
    bandwidth: statedValue(requirements.bandwidth) ?? defaults.bandwidth,
    latency: statedValue(requirements.latency) ?? defaults.latency,
    initiator: statedValue(requirements.initiator) ?? defaults.initiator,
    alsoInVnetTargets: statedValue(requirements.alsoInVnetTargets) ?? defaults.alsoInVnetTargets,
    sameTenant: statedValue(requirements.sameTenant) ?? defaults.sameTenant,
    otherTenantKind: statedValue(requirements.otherTenantKind) ?? defaults.otherTenantKind,
    sameSubscription: statedValue(requirements.sameSubscription) ?? defaults.sameSubscription,
    targetRbac: statedValue(requirements.targetRbac) ?? defaults.targetRbac,
    criticality: statedValue(requirements.criticality) ?? defaults.criticality,
    costSensitivity: statedValue(requirements.costSensitivity) ?? defaults.costSensitivity,
    dnsControl: statedValue(requirements.dnsControl) ?? defaults.dnsControl,
    partnerUsesSameZone: statedValue(requirements.partnerUsesSameZone) ?? defaults.partnerUsesSameZone,
    adminAccess: statedValue(requirements.adminAccess) ?? defaults.adminAccess,
    outboundInternet: statedValue(requirements.outboundInternet) ?? defaults.outboundInternet,
    newVnet: statedValue(requirements.newVnet) ?? defaults.newVnet,
    forcedTunnel: statedValue(requirements.forcedTunnel) ?? defaults.forcedTunnel,
    ipv6: statedValue(requirements.ipv6) ?? defaults.ipv6,
    deploymentModel: statedValue(requirements.deploymentModel) ?? defaults.deploymentModel,
    globalUsers: statedValue(requirements.globalUsers) ?? defaults.globalUsers,
    originPrivate: statedValue(requirements.originPrivate) ?? defaults.originPrivate,
    appVnetSameRegion: statedValue(requirements.appVnetSameRegion) ?? defaults.appVnetSameRegion,
    callerPlan: statedValue(requirements.callerPlan) ?? defaults.callerPlan,
    expressRouteType: statedValue(requirements.expressRouteType) ?? defaults.expressRouteType,
    onpremPrefixes: statedValue(requirements.onpremPrefixes) ?? defaults.onpremPrefixes,
    privateEndpointCount: statedValue(requirements.privateEndpointCount) ?? defaults.privateEndpointCount,
    peCountPerResource: statedValue(requirements.peCountPerResource) ?? defaults.peCountPerResource,
    spokeHasGateway: statedValue(requirements.spokeHasGateway) ?? defaults.spokeHasGateway,
    vpnSku: statedValue(requirements.vpnSku) ?? defaults.vpnSku,
    bastionSku: statedValue(requirements.bastionSku) ?? defaults.bastionSku,
    lbSku: statedValue(requirements.lbSku) ?? defaults.lbSku,
    targetBehindBasicLb: statedValue(requirements.targetBehindBasicLb) ?? defaults.targetBehindBasicLb,
    existingVpnBetweenVnets: statedValue(requirements.existingVpnBetweenVnets) ?? defaults.existingVpnBetweenVnets,
    mentionsPairedRegion: statedValue(requirements.mentionsPairedRegion) ?? defaults.mentionsPairedRegion,
    existingFeatures: statedValue(requirements.existingFeatures) ?? defaults.existingFeatures,
    proposed: requirements.proposed ?? defaults.proposed,
    ruledOut: requirements.ruledOut ?? defaults.ruledOut,
    wantsVwan: 'no',
    expressRouteNeeded: 'no',
  };
}
