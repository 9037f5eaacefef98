import { callerOf, exposureOf } from './caller.ts';
import type { Facts } from './facts.ts';
import { hybridFacts } from './hybrid.ts';
import { placeFacts } from './place.ts';
import type { Requirements } from './requirements.ts';
import { statedValue } from './stated-value.ts';
import { targetFacts, targetType } from './target.ts';

const azureSources: readonly string[] = ['azure-vm', 'app-service', 'azure-paas-other'];

/** People of whom only administration is said need RDP and SSH, not the network. */
function userNeedOf(requirements: Requirements, sourceType: string, goal: string): string {
  const stated = statedValue(requirements.userNeed);
  if (stated !== undefined) return stated;
  const administer = sourceType === 'user-device' && requirements.adminAccess === 'yes';
  return goal === 'admin-access' || administer ? 'admin-rdp-ssh' : 'network-access';
}

/** Goals that the answers rule out count as plain reachability. */
function goalOf(requirements: Requirements, sourceType: string, reach: string, exposure: string): string {
  const goal = statedValue(requirements.goal) ?? 'connect';
  if (goal === 'admin-access') return reach === 'nic' ? goal : 'connect';
  if (goal !== 'balance-load') return goal;
  return reach === 'nic' && sourceType !== 'internet-client' && exposure === 'none' ? goal : 'connect';
}

/**
 * Rule N8: a private PaaS target in another region whose endpoint is not known to be missing has it there already; for
 * callers in a VNet only, since every other caller brings its own; not in another company's network, which one does not
 * join for a service; and not where peering is ruled out.
 */
function endpointOf(requirements: Requirements, sourceType: string, sameRegion: unknown, exposure: string): string {
  const stated = statedValue(requirements.existingPrivateEndpoint);
  if (stated !== undefined) return stated;
  const oursToJoin = requirements.sameTenant !== 'no' || requirements.otherTenantKind === 'own-tenant';
  const mayJoin = oursToJoin && requirements.ruledOut?.includes('vnet-peering-global') !== true;
  const there = sourceType === 'azure-vm' && sameRegion === 'no' && exposure === 'none' && mayJoin;
  return there ? 'in-other-vnet' : 'none';
}

/** Only networks that meet can overlap: callers on the internet and targets on the internet bring none. */
function twoNetworks(sourceType: string, reach: string): boolean {
  return sourceType !== 'internet-client' && reach !== 'public';
}

/** Where the private endpoint sits or will be created. */
function endpointRegion(endpoint: string, inAzure: boolean, from: Facts['sourceRegion'], to: Facts['targetRegion']) {
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
  const reach = String(target.reach);
  const sourceType = callerOf(requirements, reach);
  const sourceInAzure = azureSources.includes(sourceType);
  const targetInAzure = reach === 'nic' || reach === 'private-endpoint';
  const placed = sourceType === 'internet-client' ? servedFrom(requirements) : requirements;
  const place = placeFacts(placed, { source: sourceInAzure, target: targetInAzure });
  const exposure = exposureOf(requirements, sourceType);
  const saidSameVnet = statedValue(requirements.sameVnet) ?? 'no';
  const overlap = statedValue(requirements.addressOverlap) ?? 'unknown';
  const sameVnet = saidSameVnet === 'yes' && place.sameRegion !== 'no' && sourceInAzure && targetInAzure ? 'yes' : 'no';
  const stated = endpointOf(requirements, sourceType, place.sameRegion, exposure);
  const existingPrivateEndpoint = sameVnet === 'yes' && reach === 'private-endpoint' ? 'in-caller-vnet' : stated;
  const outside = hybridFacts(requirements, sourceType, reach);
  const goal = goalOf(requirements, sourceType, reach, exposure);
  const cloud = place.cloud === 'usgov' || place.cloud === 'china' ? place.cloud : 'public';
  const sourceResource = statedValue(requirements.sourceResourceType);
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
    reach: target.reach,
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
    sourceResourceType: sourceResource ?? null,
    exposure,
    sameVnet,
    saidSameVnet,
    existingPrivateEndpoint,
    addressOverlap: overlap === 'yes' && (sameVnet === 'yes' || !twoNetworks(sourceType, reach)) ? 'no' : overlap,
    peRegion: endpointRegion(existingPrivateEndpoint, sourceInAzure, place.sourceRegion, place.targetRegion),
    zoneDocumented: type === undefined || type.privateDnsZones[cloud] === null ? 'no' : 'yes',
    userNeed: userNeedOf(requirements, sourceType, goal),
    vnetCount: statedValue(requirements.vnetCount) ?? (sameVnet === 'yes' ? 1 : 2),
    transitive: statedValue(requirements.transitive) ?? 'none',
    inspection: statedValue(requirements.inspection) ?? 'none',
    encryption: statedValue(requirements.encryption) ?? 'tls-ok',
    bandwidth: statedValue(requirements.bandwidth) ?? 'lt-1g',
    latency: statedValue(requirements.latency) ?? 'tolerant',
    initiator: statedValue(requirements.initiator) ?? 'source',
    alsoInVnetTargets: statedValue(requirements.alsoInVnetTargets) ?? 'no',
    sameTenant: statedValue(requirements.sameTenant) ?? 'yes',
    otherTenantKind: statedValue(requirements.otherTenantKind) ?? 'unknown',
    sameSubscription: statedValue(requirements.sameSubscription) ?? 'yes',
    targetRbac: statedValue(requirements.targetRbac) ?? 'unknown',
    criticality: statedValue(requirements.criticality) ?? 'production',
    costSensitivity: statedValue(requirements.costSensitivity) ?? 'normal',
    dnsControl: statedValue(requirements.dnsControl) ?? 'azure-default',
    partnerUsesSameZone: statedValue(requirements.partnerUsesSameZone) ?? 'unknown',
    adminAccess: statedValue(requirements.adminAccess) ?? 'no',
    outboundInternet: statedValue(requirements.outboundInternet) ?? 'not-needed',
    newVnet: statedValue(requirements.newVnet) ?? 'unknown',
    forcedTunnel: statedValue(requirements.forcedTunnel) ?? 'no',
    ipv6: statedValue(requirements.ipv6) ?? 'no',
    deploymentModel: statedValue(requirements.deploymentModel) ?? 'arm',
    globalUsers: statedValue(requirements.globalUsers) ?? 'no',
    originPrivate: statedValue(requirements.originPrivate) ?? 'no',
    appVnetSameRegion: statedValue(requirements.appVnetSameRegion) ?? 'yes',
    callerPlan: statedValue(requirements.callerPlan) ?? 'unknown',
    expressRouteType: statedValue(requirements.expressRouteType) ?? 'unknown',
    onpremPrefixes: statedValue(requirements.onpremPrefixes) ?? null,
    privateEndpointCount: statedValue(requirements.privateEndpointCount) ?? null,
    peCountPerResource: statedValue(requirements.peCountPerResource) ?? 1,
    spokeHasGateway: statedValue(requirements.spokeHasGateway) ?? 'unknown',
    vpnSku: statedValue(requirements.vpnSku) ?? 'unknown',
    bastionSku: statedValue(requirements.bastionSku) ?? 'unknown',
    lbSku: statedValue(requirements.lbSku) ?? 'unknown',
    targetBehindBasicLb: statedValue(requirements.targetBehindBasicLb) ?? 'unknown',
    existingVpnBetweenVnets: statedValue(requirements.existingVpnBetweenVnets) ?? 'unknown',
    mentionsPairedRegion: statedValue(requirements.mentionsPairedRegion) ?? 'no',
    existingFeatures: statedValue(requirements.existingFeatures) ?? [],
    proposed: requirements.proposed ?? [],
    ruledOut: requirements.ruledOut ?? [],
    wantsVwan: 'no',
    expressRouteNeeded: 'no',
  };
}
