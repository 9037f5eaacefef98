// Every question of the conversation, in the order of asking. Its words are `ask.<id>`, `example.<id>`, `why.<id>` and
// `short.<id>` of src/content; a choice states what choosing it says.
import type { QuestionRow } from './questions.ts';

export const questionRows = [
  {
    id: 'sourceRegion', again: 'again.sourceRegion', topic: 'regions', kind: 'region', fields: ['sourceRegion'], clears: ['sameVnet', 'sameRegion', 'sameCloud'],
    choices: [
      { id: 'outside-azure', word: 'choice.outside-azure', leads: 'sourceOutside' },
    ],
  },
  {
    id: 'sourceOutside', topic: 'regions', kind: 'choice', fields: ['sourceType', 'sourceRegion'], ledOnly: true,
    choices: [
      { id: 'datacenter', word: 'choice.sourceOutside.datacenter', set: { sourceRegion: null, sourceType: 'onprem-site', hybrid: ['datacenter'] } },
      { id: 'branch-site', word: 'choice.sourceOutside.branch-site', set: { sourceRegion: null, sourceType: 'onprem-site', hybrid: ['branch-site'] } },
      { id: 'user-devices', word: 'choice.sourceOutside.user-devices', set: { sourceRegion: null, sourceType: 'user-device', hybrid: ['user-devices'] } },
      { id: 'other-cloud', word: 'choice.sourceOutside.other-cloud', set: { sourceRegion: null, sourceType: 'other-cloud' } },
      { id: 'internet-client', word: 'choice.sourceOutside.internet-client', set: { sourceRegion: null, sourceType: 'internet-client' } },
    ],
  },
  {
    id: 'targetRegion', again: 'again.targetRegion', topic: 'regions', kind: 'region', fields: ['targetRegion'], clears: ['sameVnet', 'sameRegion', 'sameCloud'],
    choices: [
      { id: 'same-region', word: 'choice.targetRegion.same-region', set: { sameRegion: 'yes', targetRegion: 'unknown' } },
      { id: 'outside-azure', word: 'choice.outside-azure', leads: 'targetOutside' },
      { id: 'unknown', word: 'choice.unknown', set: { targetRegion: 'unknown', sameRegion: null } },
    ],
  },
  {
    id: 'targetOutside', topic: 'regions', kind: 'choice', fields: ['resourceType', 'targetRegion'], ledOnly: true,
    choices: [
      { id: 'onprem-server', word: 'choice.targetOutside.onprem-server', set: { targetRegion: null, resourceType: 'onprem-server' } },
      { id: 'third-party-saas', word: 'choice.targetOutside.third-party-saas', set: { targetRegion: null, resourceType: 'third-party-saas' } },
    ],
  },
  {
    id: 'sameRegion', topic: 'regions', kind: 'choice', fields: ['sameRegion'],
    choices: [
      { id: 'yes', word: 'choice.sameRegion.yes', set: { sameRegion: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.sameRegion.no', set: { sameRegion: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'sameCloud', topic: 'regions', kind: 'choice', fields: ['sameCloud'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { sameCloud: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { sameCloud: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'resourceType', again: 'again.resourceType', topic: 'resource-type', kind: 'resource', fields: ['resourceType'], clears: ['networkingMode', 'existingPrivateEndpoint', 'targetProtocol', 'targetRbac'],
    choices: [
      { id: 'vm', word: 'choice.resourceType.vm', set: { resourceType: 'vm' } },
      { id: 'sql-database', word: 'choice.resourceType.sql-database', set: { resourceType: 'sql-database' } },
      { id: 'storage-blob', word: 'choice.resourceType.storage-blob', set: { resourceType: 'storage-blob' } },
      { id: 'app-service', word: 'choice.resourceType.app-service', set: { resourceType: 'app-service' } },
    ],
  },
  {
    id: 'sourceType', again: 'again.sourceType', topic: 'resource-type', kind: 'choice', fields: ['sourceType'],
    choices: [
      { id: 'azure-vm', word: 'choice.sourceType.azure-vm', set: { sourceType: 'azure-vm' } },
      { id: 'app-service', word: 'choice.sourceType.app-service', set: { sourceType: 'app-service' } },
      { id: 'azure-paas-other', word: 'choice.sourceType.azure-paas-other', set: { sourceType: 'azure-paas-other' } },
      { id: 'outside-azure', word: 'choice.outside-azure', leads: 'sourceOutside' },
      { id: 'onprem-site', word: 'choice.sourceType.onprem-site', set: { sourceType: 'onprem-site' }, hidden: true },
      { id: 'user-device', word: 'choice.sourceType.user-device', set: { sourceType: 'user-device' }, hidden: true },
      { id: 'other-cloud', word: 'choice.sourceType.other-cloud', set: { sourceType: 'other-cloud' }, hidden: true },
      { id: 'internet-client', word: 'choice.sourceType.internet-client', set: { sourceType: 'internet-client' }, hidden: true },
    ],
  },
  {
    id: 'networkingMode', topic: 'resource-type', kind: 'choice', fields: ['networkingMode'],
    choices: [
      { id: 'injected', word: 'choice.networkingMode.injected', set: { networkingMode: 'injected' } },
      { id: 'private-endpoint', word: 'choice.networkingMode.private-endpoint', set: { networkingMode: 'private-endpoint' } },
    ],
  },
  {
    id: 'exposure', again: 'again.exposure', topic: 'exposure', kind: 'choice', fields: ['exposure'],
    choices: [
      { id: 'none', word: 'choice.exposure.none', set: { exposure: 'none' }, as: 'no' },
      { id: 'allow-listed', word: 'choice.exposure.allow-listed', set: { exposure: 'allow-listed' } },
      { id: 'public', word: 'choice.exposure.public', set: { exposure: 'public' }, as: 'yes' },
    ],
  },
  {
    id: 'hybrid', again: 'again.hybrid', topic: 'hybrid', kind: 'several', fields: ['hybrid'],
    choices: [
      { id: 'nothing', word: 'choice.hybrid.nothing', set: { hybrid: [] }, as: 'no' },
      { id: 'user-devices', word: 'choice.hybrid.user-devices', set: { hybrid: ['user-devices'] } },
      { id: 'branch-site', word: 'choice.hybrid.branch-site', set: { hybrid: ['branch-site'] } },
      { id: 'datacenter', word: 'choice.hybrid.datacenter', set: { hybrid: ['datacenter'] } },
      { id: 'many-branches', word: 'choice.hybrid.many-branches', set: { hybrid: ['many-branches'] } },
    ],
  },
  {
    id: 'stands', again: 'again.stands', topic: 'hybrid', kind: 'several', fields: ['stands'],
    choices: [
      { id: 'nothing', word: 'choice.stands.nothing', set: { stands: [] }, as: 'no' },
      { id: 'vpn-gateway', word: 'standing.vpn-gateway', set: { stands: [{ kind: 'vpn-gateway' }] } },
      { id: 'expressroute-circuit', word: 'standing.expressroute-circuit', set: { stands: [{ kind: 'expressroute-circuit' }] } },
      { id: 'p2s', word: 'standing.p2s', set: { stands: [{ kind: 'p2s' }] } },
      { id: 'peering', word: 'standing.peering', set: { stands: [{ kind: 'peering', state: 'connected' }] } },
      { id: 'hub-firewall', word: 'standing.hub-firewall', set: { stands: [{ kind: 'hub-firewall' }] } },
      { id: 'vwan', word: 'standing.vwan', set: { stands: [{ kind: 'vwan' }] } },
      { id: 'dns-resolver', word: 'standing.dns-resolver', set: { stands: [{ kind: 'dns-resolver' }] } },
    ],
  },
  {
    id: 'existingPrivateEndpoint', again: 'again.existingPrivateEndpoint', topic: 'details', kind: 'choice', fields: ['existingPrivateEndpoint'],
    choices: [
      { id: 'none', word: 'choice.no', set: { existingPrivateEndpoint: 'none' }, as: 'no' },
      { id: 'in-caller-vnet', word: 'choice.existingPrivateEndpoint.in-caller-vnet', set: { existingPrivateEndpoint: 'in-caller-vnet' } },
      { id: 'in-other-vnet', word: 'choice.existingPrivateEndpoint.in-other-vnet', set: { existingPrivateEndpoint: 'in-other-vnet' } },
    ],
  },
  {
    id: 'callerPlan', topic: 'details', kind: 'choice', fields: ['callerPlan'],
    choices: [
      { id: 'supports-vnet-integration', word: 'choice.callerPlan.supports-vnet-integration', set: { callerPlan: 'supports-vnet-integration' }, as: 'yes' },
      { id: 'no-vnet-integration', word: 'choice.callerPlan.no-vnet-integration', set: { callerPlan: 'no-vnet-integration' }, as: 'no' },
    ],
  },
  {
    id: 'appVnetSameRegion', topic: 'details', kind: 'choice', fields: ['appVnetSameRegion'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { appVnetSameRegion: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { appVnetSameRegion: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'sameTenant', topic: 'details', kind: 'choice', fields: ['sameTenant'],
    choices: [
      { id: 'yes', word: 'choice.sameTenant.yes', set: { sameTenant: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.sameTenant.no', set: { sameTenant: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'otherTenantKind', topic: 'details', kind: 'choice', fields: ['otherTenantKind'],
    choices: [
      { id: 'own-tenant', word: 'choice.otherTenantKind.own-tenant', set: { otherTenantKind: 'own-tenant' } },
      { id: 'another-company', word: 'choice.otherTenantKind.another-company', set: { otherTenantKind: 'another-company' } },
    ],
  },
  {
    id: 'sameVnet', again: 'again.sameVnet', topic: 'details', kind: 'choice', fields: ['sameVnet'],
    choices: [
      { id: 'yes', word: 'choice.sameVnet.yes', set: { sameVnet: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.sameVnet.no', set: { sameVnet: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'addressOverlap', again: 'again.addressOverlap', topic: 'details', kind: 'choice', fields: ['addressOverlap'],
    choices: [
      { id: 'yes', word: 'choice.addressOverlap.yes', set: { addressOverlap: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.addressOverlap.no', set: { addressOverlap: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'mayRenumber', topic: 'details', kind: 'choice', fields: ['mayRenumber'],
    choices: [
      { id: 'yes', word: 'choice.mayRenumber.yes', set: { mayRenumber: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.mayRenumber.no', set: { mayRenumber: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'mayPeer', topic: 'details', kind: 'choice', fields: ['mayPeer'],
    choices: [
      { id: 'yes', word: 'choice.mayPeer.yes', set: { mayPeer: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.mayPeer.no', set: { mayPeer: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'vnetCount', topic: 'details', kind: 'count', fields: ['vnetCount'],
    choices: [
      { id: '1', word: 'choice.vnetCount.1', set: { vnetCount: 1 } },
      { id: '2', word: 'choice.vnetCount.2', set: { vnetCount: 2 } },
      { id: '5', word: 'choice.vnetCount.5', set: { vnetCount: 5 } },
      { id: '10', word: 'choice.vnetCount.10', set: { vnetCount: 10 } },
      { id: '50', word: 'choice.vnetCount.50', set: { vnetCount: 50 } },
      { id: '100', word: 'choice.vnetCount.100', set: { vnetCount: 100 } },
    ],
  },
  {
    id: 'regionCount', topic: 'details', kind: 'count', fields: ['regionCount'],
    choices: [
      { id: '1', word: 'choice.regionCount.1', set: { regionCount: 1 } },
      { id: '2', word: 'choice.regionCount.2', set: { regionCount: 2 } },
      { id: '3', word: 'choice.regionCount.3', set: { regionCount: 3 } },
      { id: '5', word: 'choice.regionCount.5', set: { regionCount: 5 } },
    ],
  },
  {
    id: 'transitive', topic: 'details', kind: 'choice', fields: ['transitive'],
    choices: [
      { id: 'none', word: 'choice.transitive.none', set: { transitive: 'none' }, as: 'no' },
      { id: 'spoke-to-spoke', word: 'choice.transitive.spoke-to-spoke', set: { transitive: 'spoke-to-spoke' } },
      { id: 'onprem-to-spokes', word: 'choice.transitive.onprem-to-spokes', set: { transitive: 'onprem-to-spokes' } },
      { id: 'any-to-any', word: 'choice.transitive.any-to-any', set: { transitive: 'any-to-any' } },
    ],
  },
  {
    id: 'inspection', topic: 'details', kind: 'choice', fields: ['inspection'],
    choices: [
      { id: 'none', word: 'choice.no', set: { inspection: 'none' }, as: 'no' },
      { id: 'central-firewall', word: 'choice.inspection.central-firewall', set: { inspection: 'central-firewall' }, as: 'yes' },
    ],
  },
  {
    id: 'encryption', topic: 'details', kind: 'choice', fields: ['encryption'],
    choices: [
      { id: 'tls-ok', word: 'choice.encryption.tls-ok', set: { encryption: 'tls-ok' } },
      { id: 'vm-to-vm-network', word: 'choice.encryption.vm-to-vm-network', set: { encryption: 'vm-to-vm-network' } },
      { id: 'ipsec-required', word: 'choice.encryption.ipsec-required', set: { encryption: 'ipsec-required' } },
      { id: 'macsec-required', word: 'choice.encryption.macsec-required', set: { encryption: 'macsec-required' } },
      { id: 'backbone-default', word: 'choice.encryption.backbone-default', set: { encryption: 'backbone-default' }, as: 'no' },
    ],
  },
  {
    id: 'bandwidth', topic: 'details', kind: 'choice', amount: true, fields: ['bandwidth'],
    choices: [
      { id: 'lt-100m', word: 'choice.bandwidth.lt-100m', set: { bandwidth: 'lt-100m' } },
      { id: 'lt-1g', word: 'choice.bandwidth.lt-1g', set: { bandwidth: 'lt-1g' } },
      { id: 'lt-10g', word: 'choice.bandwidth.lt-10g', set: { bandwidth: 'lt-10g' } },
      { id: 'gte-10g', word: 'choice.bandwidth.gte-10g', set: { bandwidth: 'gte-10g' } },
    ],
  },
  {
    id: 'siteCount', topic: 'details', kind: 'count', fields: ['siteCount'],
    choices: [
      { id: '1', word: 'choice.siteCount.1', set: { siteCount: 1 } },
      { id: '5', word: 'choice.siteCount.5', set: { siteCount: 5 } },
      { id: '10', word: 'choice.siteCount.10', set: { siteCount: 10 } },
      { id: '30', word: 'choice.siteCount.30', set: { siteCount: 30 } },
      { id: '100', word: 'choice.siteCount.100', set: { siteCount: 100 } },
    ],
  },
  {
    id: 'linkFailover', topic: 'details', kind: 'choice', fields: ['linkFailover'],
    choices: [
      { id: 'none', word: 'choice.linkFailover.none', set: { linkFailover: 'none' }, as: 'no' },
      { id: 'vpn', word: 'choice.linkFailover.vpn', set: { linkFailover: 'vpn' } },
      { id: 'second-circuit', word: 'choice.linkFailover.second-circuit', set: { linkFailover: 'second-circuit' } },
    ],
  },
  {
    id: 'sdWan', topic: 'details', kind: 'choice', fields: ['sdWan'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { sdWan: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { sdWan: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'internetTransitAllowed', topic: 'details', kind: 'choice', fields: ['internetTransitAllowed'],
    choices: [
      { id: 'yes', word: 'choice.internetTransitAllowed.yes', set: { internetTransitAllowed: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.internetTransitAllowed.no', set: { internetTransitAllowed: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'userNeed', topic: 'details', kind: 'choice', fields: ['userNeed'],
    choices: [
      { id: 'admin-rdp-ssh', word: 'choice.userNeed.admin-rdp-ssh', set: { userNeed: 'admin-rdp-ssh' } },
      { id: 'network-access', word: 'choice.userNeed.network-access', set: { userNeed: 'network-access' } },
    ],
  },
  {
    id: 'targetProtocol', topic: 'details', kind: 'choice', fields: ['targetProtocol'],
    choices: [
      { id: 'http', word: 'choice.targetProtocol.http', set: { targetProtocol: 'http' } },
      { id: 'non-http', word: 'choice.targetProtocol.non-http', set: { targetProtocol: 'non-http' } },
    ],
  },
  {
    id: 'globalUsers', topic: 'details', kind: 'choice', fields: ['globalUsers'],
    choices: [
      { id: 'yes', word: 'choice.globalUsers.yes', set: { globalUsers: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.globalUsers.no', set: { globalUsers: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'originPrivate', topic: 'details', kind: 'choice', fields: ['originPrivate'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { originPrivate: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { originPrivate: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'adminAccess', topic: 'details', kind: 'choice', fields: ['adminAccess'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { adminAccess: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { adminAccess: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'outboundInternet', topic: 'details', kind: 'choice', fields: ['outboundInternet'],
    choices: [
      { id: 'needed', word: 'choice.outboundInternet.needed', set: { outboundInternet: 'needed' }, as: 'yes' },
      { id: 'not-needed', word: 'choice.no', set: { outboundInternet: 'not-needed' }, as: 'no' },
    ],
  },
  {
    id: 'initiator', topic: 'details', kind: 'choice', fields: ['initiator'],
    choices: [
      { id: 'source', word: 'choice.initiator.source', set: { initiator: 'source' } },
      { id: 'target', word: 'choice.initiator.target', set: { initiator: 'target' } },
      { id: 'both', word: 'choice.initiator.both', set: { initiator: 'both' } },
    ],
  },
  {
    id: 'alsoInVnetTargets', topic: 'details', kind: 'choice', fields: ['alsoInVnetTargets'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { alsoInVnetTargets: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { alsoInVnetTargets: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'targetRbac', topic: 'details', kind: 'choice', fields: ['targetRbac'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { targetRbac: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { targetRbac: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'criticality', topic: 'details', kind: 'choice', fields: ['criticality'],
    choices: [
      { id: 'dev-test', word: 'choice.criticality.dev-test', set: { criticality: 'dev-test' } },
      { id: 'production', word: 'choice.criticality.production', set: { criticality: 'production' } },
      { id: 'mission-critical', word: 'choice.criticality.mission-critical', set: { criticality: 'mission-critical' } },
    ],
  },
  {
    id: 'latency', topic: 'details', kind: 'choice', fields: ['latency'],
    choices: [
      { id: 'tolerant', word: 'choice.no', set: { latency: 'tolerant' }, as: 'no' },
      { id: 'sensitive', word: 'choice.latency.sensitive', set: { latency: 'sensitive' }, as: 'yes' },
    ],
  },
  {
    id: 'costSensitivity', topic: 'details', kind: 'choice', fields: ['costSensitivity'],
    choices: [
      { id: 'normal', word: 'choice.costSensitivity.normal', set: { costSensitivity: 'normal' } },
      { id: 'high', word: 'choice.costSensitivity.high', set: { costSensitivity: 'high' } },
    ],
  },
  {
    id: 'dnsControl', topic: 'details', kind: 'choice', fields: ['dnsControl'],
    choices: [
      { id: 'azure-default', word: 'choice.dnsControl.azure-default', set: { dnsControl: 'azure-default' } },
      { id: 'custom-dns', word: 'choice.dnsControl.custom-dns', set: { dnsControl: 'custom-dns' } },
      { id: 'onprem-dns', word: 'choice.dnsControl.onprem-dns', set: { dnsControl: 'onprem-dns' } },
    ],
  },
  {
    id: 'partnerUsesSameZone', topic: 'details', kind: 'choice', fields: ['partnerUsesSameZone'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { partnerUsesSameZone: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { partnerUsesSameZone: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'newVnet', topic: 'details', kind: 'choice', fields: ['newVnet'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { newVnet: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { newVnet: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'forcedTunnel', topic: 'details', kind: 'choice', fields: ['forcedTunnel'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { forcedTunnel: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { forcedTunnel: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'ipv6', topic: 'details', kind: 'choice', fields: ['ipv6'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { ipv6: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { ipv6: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'deploymentModel', topic: 'details', kind: 'choice', fields: ['deploymentModel'],
    choices: [
      { id: 'arm', word: 'choice.deploymentModel.arm', set: { deploymentModel: 'arm' } },
      { id: 'classic', word: 'choice.deploymentModel.classic', set: { deploymentModel: 'classic' } },
    ],
  },
  {
    id: 'sameSubscription', topic: 'details', kind: 'choice', fields: ['sameSubscription'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { sameSubscription: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { sameSubscription: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'expressRouteType', topic: 'details', kind: 'choice', fields: ['expressRouteType'],
    choices: [
      { id: 'provider', word: 'choice.expressRouteType.provider', set: { expressRouteType: 'provider' } },
      { id: 'direct', word: 'choice.expressRouteType.direct', set: { expressRouteType: 'direct' } },
    ],
  },
  {
    id: 'expressRouteCircuits', topic: 'details', kind: 'count', fields: ['expressRouteCircuits'],
    choices: [
      { id: '0', word: 'choice.expressRouteCircuits.0', set: { expressRouteCircuits: 0 }, as: 'no' },
      { id: '1', word: 'choice.expressRouteCircuits.1', set: { expressRouteCircuits: 1 } },
      { id: '2', word: 'choice.expressRouteCircuits.2', set: { expressRouteCircuits: 2 } },
    ],
  },
  {
    id: 'onpremPrefixes', topic: 'details', kind: 'count', fields: ['onpremPrefixes'],
    choices: [
      { id: '100', word: 'choice.onpremPrefixes.100', set: { onpremPrefixes: 100 } },
      { id: '1000', word: 'choice.onpremPrefixes.1000', set: { onpremPrefixes: 1000 } },
      { id: '4000', word: 'choice.onpremPrefixes.4000', set: { onpremPrefixes: 4000 } },
      { id: '10000', word: 'choice.onpremPrefixes.10000', set: { onpremPrefixes: 10000 } },
    ],
  },
  {
    id: 'privateEndpointCount', topic: 'details', kind: 'count', fields: ['privateEndpointCount'],
    choices: [
      { id: '100', word: 'choice.privateEndpointCount.100', set: { privateEndpointCount: 100 } },
      { id: '1000', word: 'choice.privateEndpointCount.1000', set: { privateEndpointCount: 1000 } },
      { id: '4000', word: 'choice.privateEndpointCount.4000', set: { privateEndpointCount: 4000 } },
      { id: '10000', word: 'choice.privateEndpointCount.10000', set: { privateEndpointCount: 10000 } },
    ],
  },
  {
    id: 'peCountPerResource', topic: 'details', kind: 'count', fields: ['peCountPerResource'],
    choices: [
      { id: '1', word: 'choice.peCountPerResource.1', set: { peCountPerResource: 1 } },
      { id: '2', word: 'choice.peCountPerResource.2', set: { peCountPerResource: 2 } },
    ],
  },
  {
    id: 'spokeHasGateway', topic: 'details', kind: 'choice', fields: ['spokeHasGateway'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { spokeHasGateway: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { spokeHasGateway: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'vpnSku', topic: 'details', kind: 'choice', fields: ['vpnSku'],
    choices: [
      { id: 'Basic', word: 'choice.vpnSku.Basic', set: { vpnSku: 'Basic' } },
      { id: 'VpnGw1AZ', word: 'choice.vpnSku.VpnGw1AZ', set: { vpnSku: 'VpnGw1AZ' } },
      { id: 'VpnGw2AZ', word: 'choice.vpnSku.VpnGw2AZ', set: { vpnSku: 'VpnGw2AZ' } },
      { id: 'VpnGw3AZ', word: 'choice.vpnSku.VpnGw3AZ', set: { vpnSku: 'VpnGw3AZ' } },
      { id: 'VpnGw4AZ', word: 'choice.vpnSku.VpnGw4AZ', set: { vpnSku: 'VpnGw4AZ' } },
      { id: 'VpnGw5AZ', word: 'choice.vpnSku.VpnGw5AZ', set: { vpnSku: 'VpnGw5AZ' } },
    ],
  },
  {
    id: 'bastionSku', topic: 'details', kind: 'choice', fields: ['bastionSku'],
    choices: [
      { id: 'Developer', word: 'choice.bastionSku.Developer', set: { bastionSku: 'Developer' } },
      { id: 'Basic', word: 'choice.bastionSku.Basic', set: { bastionSku: 'Basic' } },
      { id: 'Standard', word: 'choice.bastionSku.Standard', set: { bastionSku: 'Standard' } },
      { id: 'Premium', word: 'choice.bastionSku.Premium', set: { bastionSku: 'Premium' } },
    ],
  },
  {
    id: 'lbSku', topic: 'details', kind: 'choice', fields: ['lbSku'],
    choices: [
      { id: 'none', word: 'choice.lbSku.none', set: { lbSku: 'none' }, as: 'no' },
      { id: 'Standard', word: 'choice.lbSku.Standard', set: { lbSku: 'Standard' } },
      { id: 'Basic', word: 'choice.lbSku.Basic', set: { lbSku: 'Basic' } },
    ],
  },
  {
    id: 'targetBehindBasicLb', topic: 'details', kind: 'choice', fields: ['targetBehindBasicLb'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { targetBehindBasicLb: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { targetBehindBasicLb: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'existingVpnBetweenVnets', topic: 'details', kind: 'choice', fields: ['existingVpnBetweenVnets'],
    choices: [
      { id: 'yes', word: 'choice.yes', set: { existingVpnBetweenVnets: 'yes' }, as: 'yes' },
      { id: 'no', word: 'choice.no', set: { existingVpnBetweenVnets: 'no' }, as: 'no' },
    ],
  },
  {
    id: 'existingFeatures', topic: 'details', kind: 'several', fields: ['existingFeatures'],
    choices: [
      { id: 'nothing', word: 'choice.existingFeatures.nothing', set: { existingFeatures: [] }, as: 'no' },
      { id: 'expressroute-gateway', word: 'choice.existingFeatures.expressroute-gateway', set: { existingFeatures: ['expressroute-gateway'] } },
      { id: 'vpn-gateway', word: 'choice.existingFeatures.vpn-gateway', set: { existingFeatures: ['vpn-gateway'] } },
      { id: 'azure-firewall', word: 'choice.existingFeatures.azure-firewall', set: { existingFeatures: ['azure-firewall'] } },
      { id: 'application-gateway', word: 'choice.existingFeatures.application-gateway', set: { existingFeatures: ['application-gateway'] } },
      { id: 'dns-private-resolver', word: 'choice.existingFeatures.dns-private-resolver', set: { existingFeatures: ['dns-private-resolver'] } },
      { id: 'private-link-service', word: 'choice.existingFeatures.private-link-service', set: { existingFeatures: ['private-link-service'] } },
      { id: 'vwan-hub-connection', word: 'choice.existingFeatures.vwan-hub-connection', set: { existingFeatures: ['vwan-hub-connection'] } },
      { id: 'vnet-encryption', word: 'choice.existingFeatures.vnet-encryption', set: { existingFeatures: ['vnet-encryption'] } },
      { id: 'vnet-peering', word: 'choice.existingFeatures.vnet-peering', set: { existingFeatures: ['vnet-peering'] } },
      { id: 'windows-dns-server', word: 'choice.existingFeatures.windows-dns-server', set: { existingFeatures: ['windows-dns-server'] } },
    ],
  },
  {
    id: 'otherRegions', topic: 'details', kind: 'region', fields: ['otherRegions'],
    choices: [
      { id: 'nothing', word: 'choice.otherRegions.nothing', set: { otherRegions: [] }, as: 'no' },
    ],
  },
  {
    id: 'goal', topic: 'details', kind: 'choice', fields: ['goal'],
    choices: [
      { id: 'connect', word: 'choice.goal.connect', set: { goal: 'connect' } },
      { id: 'resolve-names', word: 'choice.goal.resolve-names', set: { goal: 'resolve-names' } },
      { id: 'balance-load', word: 'choice.goal.balance-load', set: { goal: 'balance-load' } },
      { id: 'outbound-internet', word: 'choice.goal.outbound-internet', set: { goal: 'outbound-internet' } },
      { id: 'admin-access', word: 'choice.goal.admin-access', set: { goal: 'admin-access' } },
    ],
  },
] as const satisfies readonly QuestionRow[];
