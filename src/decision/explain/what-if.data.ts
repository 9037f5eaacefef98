// The other answers that people think of, each with its words. `adds` puts a value into a set.
import type { WordId } from '../../content/languages.ts';
import type { Requirements } from '../case/requirements.ts';
import type { Condition } from '../decide/condition.ts';
import {
  callsFromInternet,
  callsFromVnet,
  reachedByEndpoint,
  reachedInVnet,
  targetKnown,
} from '../decide/ends.data.ts';

export interface WhatIfRow {
  readonly text: WordId;
  /** The cases in which it can be so; absent: in any. */
  readonly when?: Condition;
  readonly set?: Partial<Requirements>;
  readonly adds?: NonNullable<Exclude<Requirements['hybrid'], 'unknown'>>[number];
}

/** Both ends can be in VNets: sites and people's devices are in none. */
const betweenVnets: Condition = { all: [callsFromVnet, { any: [reachedInVnet, reachedByEndpoint] }] };
/** Whoever comes from the internet comes the same way from anywhere: who joins needs no line for it. */
const notFromInternet: Condition = { not: callsFromInternet };

export const whatIfRows: readonly WhatIfRow[] = [
  { text: 'what-if.existingPrivateEndpoint.none', set: { existingPrivateEndpoint: 'none' } },
  { text: 'what-if.existingPrivateEndpoint.in-other-vnet', set: { existingPrivateEndpoint: 'in-other-vnet' } },
  { text: 'what-if.sameVnet.yes', when: betweenVnets, set: { sameVnet: 'yes' } },
  { text: 'what-if.sameVnet.no', when: betweenVnets, set: { sameVnet: 'no' } },
  { text: 'what-if.addressOverlap.yes', set: { addressOverlap: 'yes' } },
  { text: 'what-if.addressOverlap.no', set: { addressOverlap: 'no' } },
  { text: 'what-if.mayRenumber.no', set: { mayRenumber: 'no' } },
  { text: 'what-if.mayPeer.no', set: { mayPeer: 'no' } },
  { text: 'what-if.inspection.central-firewall', set: { inspection: 'central-firewall' } },
  { text: 'what-if.inspection.none', set: { inspection: 'none' } },
  { text: 'what-if.encryption.ipsec-required', set: { encryption: 'ipsec-required' } },
  { text: 'what-if.encryption.vm-to-vm-network', set: { encryption: 'vm-to-vm-network' } },
  { text: 'what-if.encryption.tls-ok', set: { encryption: 'tls-ok' } },
  { text: 'what-if.stands.expressroute-circuit', set: { stands: [{ kind: 'expressroute-circuit' }] } },
  { text: 'what-if.stands.vpn-gateway', set: { stands: [{ kind: 'vpn-gateway' }] } },
  { text: 'what-if.stands.vwan', set: { stands: [{ kind: 'vwan' }] } },
  { text: 'what-if.stands.nothing', set: { stands: [] } },
  { text: 'what-if.hybrid.datacenter', when: notFromInternet, adds: 'datacenter' },
  { text: 'what-if.hybrid.branch-site', when: notFromInternet, adds: 'branch-site' },
  { text: 'what-if.hybrid.many-branches', when: notFromInternet, adds: 'many-branches' },
  { text: 'what-if.hybrid.user-devices', when: notFromInternet, adds: 'user-devices' },
  { text: 'what-if.userNeed.admin-rdp-ssh', set: { userNeed: 'admin-rdp-ssh' } },
  { text: 'what-if.userNeed.network-access', set: { userNeed: 'network-access' } },
  { text: 'what-if.exposure.allow-listed', when: targetKnown, set: { exposure: 'allow-listed' } },
  { text: 'what-if.exposure.public', when: targetKnown, set: { exposure: 'public' } },
  { text: 'what-if.exposure.none', set: { exposure: 'none' } },
  { text: 'what-if.alsoInVnetTargets.yes', set: { alsoInVnetTargets: 'yes' } },
  { text: 'what-if.sameTenant.no', set: { sameTenant: 'no', otherTenantKind: 'another-company' } },
  { text: 'what-if.otherTenantKind.own-tenant', set: { sameTenant: 'no', otherTenantKind: 'own-tenant' } },
  { text: 'what-if.initiator.both', set: { initiator: 'both' } },
  { text: 'what-if.vnetCount.1', when: { not: { stands: 'peering' } }, set: { vnetCount: 1 } },
  { text: 'what-if.vnetCount.2', set: { vnetCount: 2 } },
  { text: 'what-if.vnetCount.12', set: { vnetCount: 12 } },
  { text: 'what-if.transitive.any-to-any', set: { transitive: 'any-to-any' } },
  { text: 'what-if.transitive.onprem-to-spokes', set: { transitive: 'onprem-to-spokes' } },
  { text: 'what-if.internetTransitAllowed.no', set: { internetTransitAllowed: 'no' } },
  { text: 'what-if.internetTransitAllowed.yes', set: { internetTransitAllowed: 'yes' } },
  { text: 'what-if.bandwidth.gte-10g', set: { bandwidth: 'gte-10g' } },
  { text: 'what-if.bandwidth.lt-1g', set: { bandwidth: 'lt-1g' } },
  { text: 'what-if.latency.sensitive', set: { latency: 'sensitive' } },
  { text: 'what-if.criticality.mission-critical', set: { criticality: 'mission-critical' } },
  { text: 'what-if.criticality.production', set: { criticality: 'production' } },
  { text: 'what-if.criticality.dev-test', set: { criticality: 'dev-test' } },
  { text: 'what-if.costSensitivity.high', set: { costSensitivity: 'high' } },
  { text: 'what-if.linkFailover.vpn', set: { linkFailover: 'vpn' } },
  { text: 'what-if.sdWan.yes', set: { sdWan: 'yes' } },
  { text: 'what-if.regionCount.2', set: { regionCount: 2 } },
  { text: 'what-if.regionCount.1', set: { regionCount: 1 } },
  { text: 'what-if.globalUsers.yes', set: { globalUsers: 'yes' } },
  { text: 'what-if.targetProtocol.http', set: { targetProtocol: 'http' } },
  { text: 'what-if.targetProtocol.non-http', set: { targetProtocol: 'non-http' } },
  { text: 'what-if.networkingMode.injected', set: { networkingMode: 'injected' } },
  { text: 'what-if.networkingMode.private-endpoint', set: { networkingMode: 'private-endpoint' } },
  { text: 'what-if.adminAccess.yes', set: { adminAccess: 'yes' } },
  { text: 'what-if.outboundInternet.needed', set: { outboundInternet: 'needed' } },
  { text: 'what-if.forcedTunnel.yes', set: { forcedTunnel: 'yes' } },
];
