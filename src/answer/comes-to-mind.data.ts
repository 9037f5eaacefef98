import type { Leg } from '../decision/said.ts';
import type { OptionId } from '../options/options.ts';

const betweenNetworks: readonly OptionId[] = [
  'p2s-vpn',
  'vnet-to-vnet-vpn',
  'expressroute',
  'service-endpoint',
  'private-endpoint',
  'vnet-peering-regional',
  'vnet-peering-global',
  's2s-vpn',
  'vwan-standard',
  'hub-spoke-firewall',
  'private-link-service',
  'service-firewall',
];

const fromOutside: readonly OptionId[] = [
  's2s-vpn',
  'p2s-vpn',
  'expressroute',
  'expressroute-vpn-failover',
  'vwan-standard',
  'vwan-basic',
  'vnet-to-vnet-vpn',
  'vnet-peering-global',
  'vnet-peering-regional',
  'private-endpoint-from-onprem',
  'service-endpoint',
  'bastion',
];

const forThePublic: readonly OptionId[] = [
  'front-door',
  'app-gateway-waf',
  'traffic-manager',
  'global-load-balancer',
  'public-load-balancer',
  'service-firewall',
  'private-endpoint',
  'p2s-vpn',
  'vnet-peering-global',
  'expressroute',
];

/** What people think of first when the headline of the design is this kind of part; the likeliest first. */
export const comesToMind: Readonly<Record<Leg, readonly OptionId[]>> = {
  'vnet-link': betweenNetworks,
  topology: betweenNetworks,
  'service-access': betweenNetworks,
  'hybrid-link': fromOutside,
  'public-entry': forThePublic,
  'admin-access': ['p2s-vpn', 'bastion', 's2s-vpn', 'public-load-balancer', 'nat-gateway', 'expressroute'],
  egress: ['nat-gateway', 'public-load-balancer', 'hub-spoke-firewall', 'service-endpoint', 'private-endpoint'],
  names: ['private-dns-zone', 'dns-private-resolver', 'private-endpoint', 'service-endpoint'],
  protection: ['vnet-encryption', 'ddos-protection', 'network-security-perimeter', 'service-firewall'],
};
