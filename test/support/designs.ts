import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Leg, Recommendation } from '../../src/decision/recommendation.ts';
import type { OptionId } from '../../src/options/options.ts';
import { crossRegionRecommendation } from './recommendation.ts';

export interface Design {
  readonly name: string;
  readonly requirements: Requirements;
  readonly legs: Readonly<Partial<Record<Leg, readonly OptionId[]>>>;
}

const japan = { sourceType: 'azure-vm', sourceRegion: 'eastus', targetRegion: 'japaneast' } as const;
const europe = { sourceType: 'azure-vm', sourceRegion: 'westeurope', targetRegion: 'northeurope' } as const;
const zone = { names: ['private-dns-zone'] } as const;

/** Designs that differ in kind, each with the answers that lead to it. */
export const designs: readonly Design[] = [
  {
    name: 'a VM in another region',
    requirements: { ...japan, resourceType: 'vm' },
    legs: { 'vnet-link': ['vnet-peering-global'], ...zone },
  },
  {
    name: 'a database behind a peering',
    requirements: { ...japan, resourceType: 'sql-database' },
    legs: { 'vnet-link': ['vnet-peering-global'], 'service-access': ['private-endpoint'], ...zone },
  },
  {
    name: 'a private endpoint in the VNet of the caller',
    requirements: { ...japan, resourceType: 'sql-database', existingPrivateEndpoint: 'none' },
    legs: { 'service-access': ['private-endpoint'], ...zone },
  },
  {
    name: 'two VMs in one VNet',
    requirements: { sourceRegion: 'westeurope', targetRegion: 'westeurope', resourceType: 'vm', sameVnet: 'yes' },
    legs: { 'vnet-link': ['same-vnet'] },
  },
  {
    name: 'two VNets of one region',
    requirements: { sourceRegion: 'westeurope', targetRegion: 'westeurope', resourceType: 'vm', sameVnet: 'no' },
    legs: { 'vnet-link': ['vnet-peering-regional'], ...zone },
  },
  {
    name: 'a service endpoint',
    requirements: { sourceRegion: 'westeurope', targetRegion: 'westeurope', resourceType: 'storage-blob' },
    legs: { 'service-access': ['service-endpoint'] },
  },
  {
    name: 'overlapping ranges',
    requirements: { ...europe, resourceType: 'vm', addressOverlap: 'yes' },
    legs: { 'service-access': ['private-link-service', 'private-endpoint'], ...zone },
  },
  {
    name: 'IPsec between VNets',
    requirements: { ...europe, resourceType: 'vm', encryption: 'ipsec-required' },
    legs: { 'vnet-link': ['vnet-to-vnet-vpn'], ...zone },
  },
  {
    name: 'two clouds',
    requirements: { sourceRegion: 'eastus', targetRegion: 'usgovvirginia', resourceType: 'storage-blob' },
    legs: {
      'vnet-link': ['s2s-vpn'],
      'service-access': ['private-endpoint'],
      names: ['dns-private-resolver', 'private-dns-zone'],
    },
  },
  {
    name: 'a firewall between regions',
    requirements: { ...europe, resourceType: 'vm', vnetCount: 4, inspection: 'central-firewall' },
    legs: {
      'vnet-link': ['vnet-peering-global', 'vnet-peering-regional'],
      topology: ['hub-spoke-firewall'],
      egress: ['nat-gateway'],
      ...zone,
    },
  },
  {
    name: 'a mesh',
    requirements: { sourceRegion: 'westeurope', targetRegion: 'westeurope', resourceType: 'vm', vnetCount: 8 },
    legs: { 'vnet-link': ['avnm-mesh'], ...zone },
  },
  {
    name: 'many branches',
    requirements: {
      sourceType: 'onprem-site',
      targetRegion: 'westeurope',
      resourceType: 'vm',
      hybrid: ['many-branches'],
    },
    legs: { 'hybrid-link': ['vwan-standard'] },
  },
  {
    name: 'a datacenter with ExpressRoute',
    requirements: {
      sourceType: 'onprem-site',
      targetRegion: 'germanywestcentral',
      resourceType: 'sql-database',
      hybrid: ['datacenter'],
    },
    legs: {
      'hybrid-link': ['expressroute-vpn-failover'],
      topology: ['gateway-transit'],
      'service-access': ['private-endpoint-from-onprem'],
      names: ['dns-private-resolver', 'private-dns-zone'],
    },
  },
  {
    name: 'devices of people',
    requirements: {
      sourceType: 'user-device',
      targetRegion: 'uksouth',
      resourceType: 'app-service',
      hybrid: ['user-devices'],
    },
    legs: {
      'hybrid-link': ['p2s-vpn'],
      'service-access': ['private-endpoint-from-onprem'],
      names: ['dns-private-resolver', 'private-dns-zone'],
    },
  },
  {
    name: 'administrators only',
    requirements: { sourceType: 'user-device', targetRegion: 'uksouth', resourceType: 'vm', userNeed: 'admin-rdp-ssh' },
    legs: { 'admin-access': ['bastion'] },
  },
  {
    name: 'a public web app in one region',
    requirements: {
      sourceType: 'internet-client',
      targetRegion: 'francecentral',
      resourceType: 'app-service',
      exposure: 'public',
    },
    legs: { 'public-entry': ['app-gateway-waf'], protection: ['ddos-protection'] },
  },
  {
    name: 'a public web app for the world',
    requirements: {
      sourceType: 'internet-client',
      targetRegion: 'francecentral',
      resourceType: 'app-service',
      exposure: 'public',
    },
    legs: { 'public-entry': ['front-door'] },
  },
  {
    name: 'a public service that is not HTTP',
    requirements: {
      sourceType: 'internet-client',
      targetRegion: 'japaneast',
      resourceType: 'vmss',
      exposure: 'public',
    },
    legs: { 'public-entry': ['global-load-balancer'], protection: ['ddos-protection'] },
  },
  {
    name: 'an allow list',
    requirements: {
      sourceType: 'internet-client',
      targetRegion: 'japaneast',
      resourceType: 'sql-database',
      exposure: 'allow-listed',
    },
    legs: { 'service-access': ['service-firewall'] },
  },
  {
    name: 'App Service to another region',
    requirements: {
      sourceType: 'app-service',
      sourceRegion: 'westeurope',
      targetRegion: 'northeurope',
      resourceType: 'postgres-flexible',
      networkingMode: 'injected',
    },
    legs: { 'vnet-link': ['vnet-peering-global'], 'service-access': ['vnet-integration'], ...zone },
  },
  {
    name: 'a managed network of a platform service',
    requirements: {
      sourceType: 'azure-paas-other',
      sourceRegion: 'westeurope',
      targetRegion: 'northeurope',
      resourceType: 'sql-database',
    },
    legs: { 'service-access': ['private-endpoint'] },
  },
  {
    name: 'the way out to the internet',
    requirements: { sourceRegion: 'westeurope', resourceType: 'third-party-saas', outboundInternet: 'needed' },
    legs: { egress: ['nat-gateway'] },
  },
  {
    name: 'a server on premises',
    requirements: { sourceRegion: 'westeurope', resourceType: 'onprem-server', hybrid: ['branch-site'] },
    legs: { 'hybrid-link': ['s2s-vpn'] },
  },
  {
    name: 'two regions and a datacenter',
    requirements: {
      sourceRegion: 'eastus',
      targetRegion: 'westus2',
      resourceType: 'vm',
      hybrid: ['datacenter'],
      vnetCount: 3,
    },
    legs: {
      'vnet-link': ['vnet-peering-global'],
      'hybrid-link': ['s2s-vpn'],
      topology: ['gateway-transit'],
      ...zone,
    },
  },
  {
    name: 'a secured virtual hub',
    requirements: {
      sourceRegion: 'eastus',
      targetRegion: 'westeurope',
      resourceType: 'storage-blob',
      hybrid: ['many-branches', 'datacenter', 'user-devices', 'branch-site'],
      inspection: 'central-firewall',
    },
    legs: {
      'vnet-link': ['vwan-standard'],
      topology: ['vwan-secured-hub'],
      'service-access': ['private-endpoint'],
      names: ['dns-private-resolver', 'private-dns-zone'],
    },
  },
];

/** The design as a recommendation: its legs are real, the words around them are those of the example. */
export function recommendationFor(design: Design): Recommendation {
  const legs = Object.entries(design.legs).flatMap(([leg, options]) =>
    options.map(option => ({
      leg: legIds.find(id => id === leg) ?? 'vnet-link',
      option,
      rule: `${leg}/test`,
      what: `Build ${option}.`,
      because: 'The answers lead to it.',
      sources: ['peering'],
    })),
  );
  return { ...crossRegionRecommendation, legs };
}

const legIds: readonly Leg[] = [
  ...(['vnet-link', 'topology', 'service-access', 'hybrid-link', 'public-entry'] as const),
  ...(['admin-access', 'egress', 'names', 'protection'] as const),
];
