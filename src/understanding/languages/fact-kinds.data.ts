// What the facts are that people state in words, in no language: the field, the value and how firmly it is said.
import type { FactKind } from './fact-row.ts';

/** The facts about the connection itself, and about who owns, pays for and runs what it joins. */
export const factKinds = {
  // what is wished for
  'goal.outbound-internet': { field: 'goal', value: 'outbound-internet' },
  'goal.resolve-names': { field: 'goal', value: 'resolve-names' },
  'goal.exchange-routes': { field: 'goal', value: 'exchange-routes', rank: 'clear' },
  'goal.balance-load': { field: 'goal', value: 'balance-load' },
  'goal.admin-access': { field: 'goal', value: 'admin-access', rank: 'clear' },
  // people outside
  'userNeed.admin-rdp-ssh': { field: 'userNeed', value: 'admin-rdp-ssh' },
  'userNeed.network-access': { field: 'userNeed', value: 'network-access' },
  'adminAccess.yes': { field: 'adminAccess', value: 'yes' },
  'adminAccess.no': { field: 'adminAccess', value: 'no', rank: 'clear' },
  // one network or several
  'sameVnet.yes': { field: 'sameVnet', value: 'yes', rank: 'clear' },
  'sameVnet.no': { field: 'sameVnet', value: 'no', rank: 'particular' },
  'sameRegion.yes': { field: 'sameRegion', value: 'yes' },
  'sameRegion.no': { field: 'sameRegion', value: 'no', rank: 'clear' },
  // private endpoint there already
  'existingPrivateEndpoint.none': { field: 'existingPrivateEndpoint', value: 'none', rank: 'particular' },
  'existingPrivateEndpoint.in-caller-vnet': {
    field: 'existingPrivateEndpoint',
    value: 'in-caller-vnet',
    rank: 'exact',
  },
  'existingPrivateEndpoint.in-other-vnet': {
    field: 'existingPrivateEndpoint',
    value: 'in-other-vnet',
    rank: 'particular',
  },
  // what is not apart is together
  'sameVnet.yes.not-apart': { field: 'sameVnet', value: 'yes', rank: 'final' },
  'sameRegion.yes.not-apart': { field: 'sameRegion', value: 'yes', rank: 'final' },
  'sameTenant.yes.not-apart': { field: 'sameTenant', value: 'yes', rank: 'final' },
  'sameSubscription.yes.not-apart': { field: 'sameSubscription', value: 'yes', rank: 'final' },
  // topology
  'transitive.spoke-to-spoke': { field: 'transitive', value: 'spoke-to-spoke', rank: 'clear' },
  'transitive.any-to-any': { field: 'transitive', value: 'any-to-any', rank: 'particular' },
  'transitive.onprem-to-spokes': { field: 'transitive', value: 'onprem-to-spokes', rank: 'clear' },
  'transitive.any-to-any.in-a-word': { field: 'transitive', value: 'any-to-any' },
  'transitive.spoke-to-spoke.by-example': { field: 'transitive', value: 'spoke-to-spoke' },
  'transitive.none': { field: 'transitive', value: 'none', rank: 'final' },
  // inspection
  'inspection.central-firewall': { field: 'inspection', value: 'central-firewall' },
  'inspection.central-firewall.through': { field: 'inspection', value: 'central-firewall', rank: 'clear' },
  'inspection.none': { field: 'inspection', value: 'none', rank: 'final' },
  // encryption
  'encryption.ipsec-required': { field: 'encryption', value: 'ipsec-required', rank: 'exact' },
  'encryption.macsec-required': { field: 'encryption', value: 'macsec-required', rank: 'exact' },
  'encryption.vm-to-vm-network': { field: 'encryption', value: 'vm-to-vm-network', rank: 'particular' },
  'encryption.tls-ok': { field: 'encryption', value: 'tls-ok', rank: 'final' },
  'encryption.backbone-default': { field: 'encryption', value: 'backbone-default', rank: 'final' },
  // addresses
  'addressOverlap.no': { field: 'addressOverlap', value: 'no', rank: 'final' },
  'addressOverlap.yes': { field: 'addressOverlap', value: 'yes', rank: 'clear' },
  // how fast, and who begins
  'latency.sensitive': { field: 'latency', value: 'sensitive' },
  'latency.tolerant': { field: 'latency', value: 'tolerant', rank: 'clear' },
  'initiator.both': { field: 'initiator', value: 'both' },
  'initiator.target': { field: 'initiator', value: 'target' },
  'initiator.source': { field: 'initiator', value: 'source', rank: 'clear' },
  'alsoInVnetTargets.yes': { field: 'alsoInVnetTargets', value: 'yes' },
  // ownership
  'sameTenant.no': { field: 'sameTenant', value: 'no', rank: 'clear' },
  'sameTenant.yes': { field: 'sameTenant', value: 'yes' },
  'otherTenantKind.another-company': { field: 'otherTenantKind', value: 'another-company' },
  'otherTenantKind.own-tenant': { field: 'otherTenantKind', value: 'own-tenant', rank: 'clear' },
  'sameSubscription.no': { field: 'sameSubscription', value: 'no', rank: 'clear' },
  'sameSubscription.yes': { field: 'sameSubscription', value: 'yes' },
  'targetRbac.no': { field: 'targetRbac', value: 'no', rank: 'clear' },
  'targetRbac.yes': { field: 'targetRbac', value: 'yes' },
  // business
  'criticality.mission-critical': { field: 'criticality', value: 'mission-critical', rank: 'particular' },
  'criticality.dev-test': { field: 'criticality', value: 'dev-test', rank: 'clear' },
  'criticality.production': { field: 'criticality', value: 'production' },
  'costSensitivity.high': { field: 'costSensitivity', value: 'high' },
  'costSensitivity.normal': { field: 'costSensitivity', value: 'normal', rank: 'clear' },
  // names
  'dnsControl.custom-dns': { field: 'dnsControl', value: 'custom-dns', rank: 'clear' },
  'dnsControl.onprem-dns': { field: 'dnsControl', value: 'onprem-dns', rank: 'particular' },
  'dnsControl.azure-default': { field: 'dnsControl', value: 'azure-default' },
  'dnsControl.azure-default.denied': { field: 'dnsControl', value: 'azure-default', rank: 'particular' },
  'partnerUsesSameZone.yes': { field: 'partnerUsesSameZone', value: 'yes' },
  // operations
  'outboundInternet.needed': { field: 'outboundInternet', value: 'needed' },
  'outboundInternet.not-needed': { field: 'outboundInternet', value: 'not-needed', rank: 'final' },
  'newVnet.yes': { field: 'newVnet', value: 'yes' },
  'newVnet.no': { field: 'newVnet', value: 'no', rank: 'clear' },
  'forcedTunnel.yes': { field: 'forcedTunnel', value: 'yes', rank: 'clear' },
  'forcedTunnel.no': { field: 'forcedTunnel', value: 'no', rank: 'final' },
  'ipv6.yes': { field: 'ipv6', value: 'yes' },
  'ipv6.no': { field: 'ipv6', value: 'no', rank: 'final' },
  'deploymentModel.classic': { field: 'deploymentModel', value: 'classic' },
  'deploymentModel.arm': { field: 'deploymentModel', value: 'arm', rank: 'clear' },
  'targetProtocol.http': { field: 'targetProtocol', value: 'http' },
  'targetProtocol.non-http': { field: 'targetProtocol', value: 'non-http', rank: 'clear' },
  'globalUsers.yes': { field: 'globalUsers', value: 'yes' },
  'globalUsers.no': { field: 'globalUsers', value: 'no', rank: 'clear' },
  'originPrivate.yes': { field: 'originPrivate', value: 'yes' },
  'originPrivate.no': { field: 'originPrivate', value: 'no', rank: 'clear' },
  'appVnetSameRegion.no': { field: 'appVnetSameRegion', value: 'no' },
  'callerPlan.no-vnet-integration': { field: 'callerPlan', value: 'no-vnet-integration' },
  'callerPlan.supports-vnet-integration': { field: 'callerPlan', value: 'supports-vnet-integration', rank: 'clear' },
  'expressRouteType.direct': { field: 'expressRouteType', value: 'direct' },
  'expressRouteType.provider': { field: 'expressRouteType', value: 'provider', rank: 'clear' },
  'spokeHasGateway.yes': { field: 'spokeHasGateway', value: 'yes' },
  'spokeHasGateway.no': { field: 'spokeHasGateway', value: 'no', rank: 'clear' },
  'lbSku.Basic': { field: 'lbSku', value: 'Basic', rank: 'clear' },
  'lbSku.Standard': { field: 'lbSku', value: 'Standard' },
  'targetBehindBasicLb.yes': { field: 'targetBehindBasicLb', value: 'yes' },
  'existingVpnBetweenVnets.yes': { field: 'existingVpnBetweenVnets', value: 'yes' },
  'mentionsPairedRegion.yes': { field: 'mentionsPairedRegion', value: 'yes' },
  'linkFailover.vpn': { field: 'linkFailover', value: 'vpn', rank: 'clear' },
  'linkFailover.second-circuit': { field: 'linkFailover', value: 'second-circuit', rank: 'particular' },
  'linkFailover.none': { field: 'linkFailover', value: 'none', rank: 'final' },
  'sdWan.yes': { field: 'sdWan', value: 'yes' },
  'sdWan.no': { field: 'sdWan', value: 'no', rank: 'clear' },
  'internetTransitAllowed.no': { field: 'internetTransitAllowed', value: 'no', rank: 'clear' },
  'internetTransitAllowed.yes': { field: 'internetTransitAllowed', value: 'yes' },
  'networkingMode.injected': { field: 'networkingMode', value: 'injected' },
  'networkingMode.private-endpoint': { field: 'networkingMode', value: 'private-endpoint' },
} as const satisfies Readonly<Record<string, FactKind>>;

/** Names one of the facts; packs give its phrases under it. */
export type FactId = keyof typeof factKinds;
