// The other answers that people think of, each with its words. `adds` puts a value into a set.
import type { Requirements } from '../case/requirements.ts';
import type { Condition } from '../decide/condition.ts';
import { callsFromInternet, callsFromVnet, reachedByEndpoint, reachedInVnet, targetKnown } from '../decide/ends.data.ts';

export interface WhatIfRow {
  readonly text: string;
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
  { text: 'If no private endpoint exists yet', set: { existingPrivateEndpoint: 'none' } },
  { text: 'If a private endpoint exists in another VNet', set: { existingPrivateEndpoint: 'in-other-vnet' } },
  { text: 'If both are in one VNet', when: betweenVnets, set: { sameVnet: 'yes' } },
  { text: 'If they are in different VNets', when: betweenVnets, set: { sameVnet: 'no' } },
  { text: 'If the address ranges overlap', set: { addressOverlap: 'yes' } },
  { text: 'If the address ranges do not overlap', set: { addressOverlap: 'no' } },
  { text: 'If no side can be given other ranges', set: { mayRenumber: 'no' } },
  { text: 'If one service is published and the networks stay apart', set: { mayPeer: 'no' } },
  { text: 'If traffic must pass a central firewall', set: { inspection: 'central-firewall' } },
  { text: 'If nothing has to pass a firewall', set: { inspection: 'none' } },
  { text: 'If IPsec is required', set: { encryption: 'ipsec-required' } },
  { text: 'If machines must encrypt to each other', set: { encryption: 'vm-to-vm-network' } },
  { text: 'If TLS is enough', set: { encryption: 'tls-ok' } },
  { text: 'If an ExpressRoute circuit stands already', set: { stands: [{ kind: 'expressroute-circuit' }] } },
  { text: 'If a VPN gateway stands already', set: { stands: [{ kind: 'vpn-gateway' }] } },
  { text: 'If a Virtual WAN stands already', set: { stands: [{ kind: 'vwan' }] } },
  { text: 'If nothing stands yet', set: { stands: [] } },
  { text: 'If a datacenter joins', when: notFromInternet, adds: 'datacenter' },
  { text: 'If a branch office joins', when: notFromInternet, adds: 'branch-site' },
  { text: 'If many branches join', when: notFromInternet, adds: 'many-branches' },
  { text: "If people's devices join", when: notFromInternet, adds: 'user-devices' },
  { text: 'If people only administer over RDP or SSH', set: { userNeed: 'admin-rdp-ssh' } },
  { text: 'If people need access to the network', set: { userNeed: 'network-access' } },
  { text: 'If it may be reached from known addresses', when: targetKnown, set: { exposure: 'allow-listed' } },
  { text: 'If it is for the public', when: targetKnown, set: { exposure: 'public' } },
  { text: 'If nothing may be reached from the internet', set: { exposure: 'none' } },
  { text: 'If other targets in that VNet are needed too', set: { alsoInVnetTargets: 'yes' } },
  { text: 'If the target belongs to another company', set: { sameTenant: 'no', otherTenantKind: 'another-company' } },
  { text: 'If the target is in your own second tenant', set: { sameTenant: 'no', otherTenantKind: 'own-tenant' } },
  { text: 'If both sides open connections', set: { initiator: 'both' } },
  { text: 'If there is one VNet only', when: { not: { stands: 'peering' } }, set: { vnetCount: 1 } },
  { text: 'If there are two VNets', set: { vnetCount: 2 } },
  { text: 'If more than 10 VNets take part', set: { vnetCount: 12 } },
  { text: 'If everything must reach everything', set: { transitive: 'any-to-any' } },
  { text: 'If the VNets must reach a site through a hub', set: { transitive: 'onprem-to-spokes' } },
  { text: 'If no tunnel may cross the internet', set: { internetTransitAllowed: 'no' } },
  { text: 'If an encrypted tunnel may cross the internet', set: { internetTransitAllowed: 'yes' } },
  { text: 'If the traffic grows to 10 Gbps and more', set: { bandwidth: 'gte-10g' } },
  { text: 'If the traffic stays below 1 Gbps', set: { bandwidth: 'lt-1g' } },
  { text: 'If predictable latency is needed', set: { latency: 'sensitive' } },
  { text: 'If it is mission-critical', set: { criticality: 'mission-critical' } },
  { text: 'If it is for production', set: { criticality: 'production' } },
  { text: 'If it is for development and test only', set: { criticality: 'dev-test' } },
  { text: 'If cost matters most', set: { costSensitivity: 'high' } },
  { text: 'If a VPN must take over when the line fails', set: { linkFailover: 'vpn' } },
  { text: 'If your SD-WAN must integrate', set: { sdWan: 'yes' } },
  { text: 'If there are two regions', set: { regionCount: 2 } },
  { text: 'If there is one region', set: { regionCount: 1 } },
  { text: 'If users are on several continents', set: { globalUsers: 'yes' } },
  { text: 'If the service speaks HTTP', set: { targetProtocol: 'http' } },
  { text: 'If the service speaks TCP or UDP other than HTTP', set: { targetProtocol: 'non-http' } },
  { text: 'If it is injected into a VNet', set: { networkingMode: 'injected' } },
  { text: 'If it is reached by a private endpoint', set: { networkingMode: 'private-endpoint' } },
  { text: 'If administrators need RDP or SSH too', set: { adminAccess: 'yes' } },
  { text: 'If the workloads need the internet', set: { outboundInternet: 'needed' } },
  { text: 'If internet traffic must go through your own site', set: { forcedTunnel: 'yes' } },
];
