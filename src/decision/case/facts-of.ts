import { callerFacts } from './caller.ts';
import { defaults } from './defaults.data.ts';
import type { Facts } from './facts.ts';
import { hybridFacts } from './hybrid.ts';
import { type Answers, inOrder } from './in-schema-order.ts';
import { needFacts } from './need.ts';
import { networkFacts } from './networks.ts';
import { placeFacts } from './place.ts';
import type { Requirements } from './requirements.ts';
import { standingFacts } from './standing-facts.ts';
import { statedValue } from './stated-value.ts';
import { targetFacts } from './target.ts';

/** Every fact of the case: answers after normalisation, defaults for what is missing or unknown, and what follows. */
export function factsOf(requirements: Requirements): Facts {
  return factsInOrder(inOrder(requirements));
}

/**
 * The same, for answers that are in order already. One literal with every key, because an object put together by
 * spreading is a hundred times slower; each fact is handed what it follows from and nothing else.
 */
export function factsInOrder(said: Answers): Facts {
  const resourceType = targetFacts.resourceType.of({}, said);
  const networkingMode = statedValue(said.networkingMode) ?? defaults.networkingMode;
  const reach = targetFacts.reach.of({ resourceType, networkingMode }, said);
  const sourceType = callerFacts.sourceType.of({ reach }, said);
  const ends = { sourceType, reach };
  const exposure = callerFacts.exposure.of(ends, said);
  const sourceRegion = placeFacts.sourceRegion.of(ends, said);
  const targetRegion = placeFacts.targetRegion.of(ends, said);
  const names = { sourceRegion, targetRegion };
  const sourceCloud = placeFacts.sourceCloud.of(names, said);
  const cloud = placeFacts.cloud.of(names, said);
  const latencyMs = placeFacts.latencyMs.of(names, said);
  const sameCloud = placeFacts.sameCloud.of(
    { sourceType, reach, sourceRegion, targetRegion, sourceCloud, cloud },
    said,
  );
  const sameRegion = placeFacts.sameRegion.of({ sourceType, reach, sourceRegion, targetRegion, sameCloud }, said);
  const saidSameVnet = networkFacts.saidSameVnet.of({}, said);
  const sameVnet = networkFacts.sameVnet.of({ saidSameVnet, sameRegion, sourceType, reach }, said);
  const otherRegions = placeFacts.otherRegions.of(ends, said);
  const hybrid = hybridFacts.hybrid.of(ends, said);
  const goal = needFacts.goal.of({ reach, sourceType, exposure }, said);
  const publicEntryKind = targetFacts.publicEntryKind.of({ resourceType }, said);
  const known = { resourceType, reach, sourceType, exposure, sourceRegion, targetRegion, cloud, sameRegion, sameVnet };
  const existingPrivateEndpoint = networkFacts.existingPrivateEndpoint.of(known, said);
  const more = { existingPrivateEndpoint, otherRegions, sameRegion, sourceType, sourceRegion, targetRegion, latencyMs };
  return {
    resourceType,
    networkingMode,
    reach,
    sourceType,
    exposure,
    sourceRegion,
    targetRegion,
    sourceCloud,
    cloud,
    latencyMs,
    sameCloud,
    sameRegion,
    saidSameVnet,
    sameVnet,
    otherRegions,
    hybrid,
    goal,
    publicEntryKind,
    existingPrivateEndpoint,
    serviceEndpointExists: targetFacts.serviceEndpointExists.of(known, said),
    securityPerimeter: targetFacts.securityPerimeter.of(known, said),
    targetProtocol: targetFacts.targetProtocol.of({ publicEntryKind }, said),
    regionCount: placeFacts.regionCount.of(more, said),
    latencyKnown: placeFacts.latencyKnown.of(more, said),
    targetHasZones: placeFacts.targetHasZones.of(names, said),
    targetAccessRestricted: placeFacts.targetAccessRestricted.of(names, said),
    sourceAccessRestricted: placeFacts.sourceAccessRestricted.of(names, said),
    sameErGeopoliticalRegion: placeFacts.sameErGeopoliticalRegion.of(more, said),
    siteCount: hybridFacts.siteCount.of({ hybrid }, said),
    internetTransitAllowed: hybridFacts.internetTransitAllowed.of({}, said),
    userNeed: needFacts.userNeed.of({ sourceType, goal }, said),
    addressOverlap: networkFacts.addressOverlap.of(known, said),
    peRegion: networkFacts.peRegion.of(more, said),
    zoneDocumented: networkFacts.zoneDocumented.of(known, said),
    vnetCount: networkFacts.vnetCount.of(known, said),
    userVpnStands: standingFacts.userVpnStands.of({}, said),
    firewallStands: standingFacts.firewallStands.of({}, said),
    sourceResourceType: statedValue(said.sourceResourceType) ?? defaults.sourceResourceType,
    transitive: statedValue(said.transitive) ?? defaults.transitive,
    inspection: statedValue(said.inspection) ?? defaults.inspection,
    encryption: statedValue(said.encryption) ?? defaults.encryption,
    bandwidth: statedValue(said.bandwidth) ?? defaults.bandwidth,
    latency: statedValue(said.latency) ?? defaults.latency,
    initiator: statedValue(said.initiator) ?? defaults.initiator,
    alsoInVnetTargets: statedValue(said.alsoInVnetTargets) ?? defaults.alsoInVnetTargets,
    sameTenant: statedValue(said.sameTenant) ?? defaults.sameTenant,
    otherTenantKind: statedValue(said.otherTenantKind) ?? defaults.otherTenantKind,
    sameSubscription: statedValue(said.sameSubscription) ?? defaults.sameSubscription,
    targetRbac: statedValue(said.targetRbac) ?? defaults.targetRbac,
    criticality: statedValue(said.criticality) ?? defaults.criticality,
    costSensitivity: statedValue(said.costSensitivity) ?? defaults.costSensitivity,
    dnsControl: statedValue(said.dnsControl) ?? defaults.dnsControl,
    partnerUsesSameZone: statedValue(said.partnerUsesSameZone) ?? defaults.partnerUsesSameZone,
    adminAccess: statedValue(said.adminAccess) ?? defaults.adminAccess,
    outboundInternet: statedValue(said.outboundInternet) ?? defaults.outboundInternet,
    newVnet: statedValue(said.newVnet) ?? defaults.newVnet,
    forcedTunnel: statedValue(said.forcedTunnel) ?? defaults.forcedTunnel,
    ipv6: statedValue(said.ipv6) ?? defaults.ipv6,
    deploymentModel: statedValue(said.deploymentModel) ?? defaults.deploymentModel,
    globalUsers: statedValue(said.globalUsers) ?? defaults.globalUsers,
    originPrivate: statedValue(said.originPrivate) ?? defaults.originPrivate,
    appVnetSameRegion: statedValue(said.appVnetSameRegion) ?? defaults.appVnetSameRegion,
    callerPlan: statedValue(said.callerPlan) ?? defaults.callerPlan,
    expressRouteType: statedValue(said.expressRouteType) ?? defaults.expressRouteType,
    onpremPrefixes: statedValue(said.onpremPrefixes) ?? defaults.onpremPrefixes,
    privateEndpointCount: statedValue(said.privateEndpointCount) ?? defaults.privateEndpointCount,
    peCountPerResource: statedValue(said.peCountPerResource) ?? defaults.peCountPerResource,
    spokeHasGateway: statedValue(said.spokeHasGateway) ?? defaults.spokeHasGateway,
    vpnSku: statedValue(said.vpnSku) ?? defaults.vpnSku,
    bastionSku: statedValue(said.bastionSku) ?? defaults.bastionSku,
    lbSku: statedValue(said.lbSku) ?? defaults.lbSku,
    targetBehindBasicLb: statedValue(said.targetBehindBasicLb) ?? defaults.targetBehindBasicLb,
    existingVpnBetweenVnets: statedValue(said.existingVpnBetweenVnets) ?? defaults.existingVpnBetweenVnets,
    mentionsPairedRegion: statedValue(said.mentionsPairedRegion) ?? defaults.mentionsPairedRegion,
    existingFeatures: statedValue(said.existingFeatures) ?? defaults.existingFeatures,
    sdWan: statedValue(said.sdWan) ?? defaults.sdWan,
    linkFailover: statedValue(said.linkFailover) ?? defaults.linkFailover,
    expressRouteCircuits: statedValue(said.expressRouteCircuits) ?? defaults.expressRouteCircuits,
    mustUse: said.mustUse ?? defaults.mustUse,
    mayRenumber: statedValue(said.mayRenumber) ?? defaults.mayRenumber,
    mayPeer: statedValue(said.mayPeer) ?? defaults.mayPeer,
    proposed: said.proposed ?? defaults.proposed,
    ruledOut: said.ruledOut ?? defaults.ruledOut,
    wantsVwan: 'no',
    expressRouteNeeded: 'no',
  };
}
