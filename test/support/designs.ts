import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import type { OptionId } from '../../src/options/options.ts';
import { recommend } from '../recommended.ts';

export interface Design {
  readonly name: string;
  readonly requirements: Requirements;
  /** Options that the answers lead to, without which the design would be of another kind. */
  readonly has: readonly OptionId[];
}

const japan = { sourceType: 'azure-vm', sourceRegion: 'eastus', targetRegion: 'japaneast' } as const;
const europe = { sourceType: 'azure-vm', sourceRegion: 'westeurope', targetRegion: 'northeurope' } as const;
const near = { sourceType: 'azure-vm', sourceRegion: 'westeurope', targetRegion: 'westeurope' } as const;
const world = { sourceType: 'internet-client', exposure: 'public', regionCount: 2 } as const;

/** Designs that differ in kind, each with the answers that lead to it. */
export const designs: readonly Design[] = [
  {
    name: 'a VM in another region',
    requirements: { ...japan, resourceType: 'vm' },
    has: ['vnet-peering-global', 'private-dns-zone'],
  },
  {
    name: 'a database behind a peering',
    requirements: { ...japan, resourceType: 'sql-database' },
    has: ['vnet-peering-global', 'private-endpoint', 'private-dns-zone'],
  },
  {
    name: 'a private endpoint in the VNet of the caller',
    requirements: { ...japan, resourceType: 'sql-database', existingPrivateEndpoint: 'none' },
    has: ['private-endpoint', 'private-dns-zone'],
  },
  {
    name: 'two VMs in one VNet',
    requirements: { ...near, resourceType: 'vm', sameVnet: 'yes' },
    has: ['same-vnet'],
  },
  {
    name: 'two VNets of one region',
    requirements: { ...near, resourceType: 'vm', sameVnet: 'no' },
    has: ['vnet-peering-regional', 'private-dns-zone'],
  },
  {
    name: 'a service endpoint',
    requirements: { ...near, resourceType: 'storage-blob', criticality: 'dev-test', costSensitivity: 'high' },
    has: ['service-endpoint'],
  },
  {
    name: 'overlapping ranges',
    requirements: { ...europe, resourceType: 'vm', addressOverlap: 'yes' },
    has: ['private-link-service', 'private-endpoint', 'private-dns-zone'],
  },
  {
    name: 'ranges that must change',
    requirements: { ...europe, resourceType: 'vm', addressOverlap: 'yes', initiator: 'both' },
    has: ['redesign-addresses'],
  },
  {
    name: 'IPsec between VNets',
    requirements: { ...europe, resourceType: 'vm', encryption: 'ipsec-required' },
    has: ['vnet-to-vnet-vpn', 'private-dns-zone'],
  },
  {
    name: 'two clouds',
    requirements: { sourceRegion: 'eastus', targetRegion: 'usgovvirginia', resourceType: 'storage-blob' },
    has: ['s2s-vpn', 'private-endpoint', 'dns-private-resolver', 'private-dns-zone'],
  },
  {
    name: 'a firewall between regions',
    requirements: {
      ...europe,
      resourceType: 'vm',
      vnetCount: 4,
      inspection: 'central-firewall',
      outboundInternet: 'needed',
    },
    has: ['hub-spoke-firewall', 'vnet-peering-global', 'vnet-peering-regional', 'nat-gateway', 'private-dns-zone'],
  },
  {
    name: 'a mesh',
    requirements: { ...near, resourceType: 'vm', vnetCount: 8, transitive: 'any-to-any' },
    has: ['avnm-mesh', 'private-dns-zone'],
  },
  {
    name: 'many branches',
    requirements: {
      sourceType: 'onprem-site',
      targetRegion: 'westeurope',
      resourceType: 'vm',
      hybrid: ['many-branches'],
    },
    has: ['vwan-standard'],
  },
  {
    name: 'a datacenter with ExpressRoute',
    requirements: {
      sourceType: 'onprem-site',
      targetRegion: 'germanywestcentral',
      resourceType: 'sql-database',
      hybrid: ['datacenter'],
      expressRouteCircuits: 1,
    },
    has: [
      ...(['expressroute-vpn-failover', 'gateway-transit', 'private-endpoint-from-onprem'] as const),
      ...(['dns-private-resolver', 'private-dns-zone'] as const),
    ],
  },
  {
    name: 'devices of people',
    requirements: {
      sourceType: 'user-device',
      targetRegion: 'uksouth',
      resourceType: 'app-service',
      hybrid: ['user-devices'],
      vnetCount: 1,
    },
    has: ['p2s-vpn', 'private-endpoint-from-onprem', 'dns-private-resolver', 'private-dns-zone'],
  },
  {
    name: 'administrators only',
    requirements: { sourceType: 'user-device', targetRegion: 'uksouth', resourceType: 'vm', userNeed: 'admin-rdp-ssh' },
    has: ['bastion'],
  },
  {
    name: 'a public web app in one region',
    requirements: { ...world, targetRegion: 'francecentral', resourceType: 'app-service', regionCount: 1 },
    has: ['app-gateway-waf', 'ddos-protection'],
  },
  {
    name: 'a public web app for the world',
    requirements: { ...world, targetRegion: 'francecentral', resourceType: 'app-service' },
    has: ['front-door'],
  },
  {
    name: 'a public service that is not HTTP',
    requirements: { ...world, targetRegion: 'japaneast', resourceType: 'vmss', targetProtocol: 'non-http' },
    has: ['global-load-balancer', 'ddos-protection'],
  },
  {
    name: 'an allow list',
    requirements: {
      sourceType: 'internet-client',
      targetRegion: 'japaneast',
      resourceType: 'sql-database',
      exposure: 'allow-listed',
    },
    has: ['service-firewall'],
  },
  {
    name: 'App Service to another region',
    requirements: {
      ...europe,
      sourceType: 'app-service',
      resourceType: 'postgres-flexible',
      networkingMode: 'injected',
    },
    has: ['vnet-peering-global', 'vnet-integration', 'private-dns-zone'],
  },
  {
    name: 'a managed network of a platform service',
    requirements: { ...europe, sourceType: 'azure-paas-other', resourceType: 'sql-database' },
    has: ['private-endpoint'],
  },
  {
    name: 'the way out to the internet',
    requirements: { sourceRegion: 'westeurope', resourceType: 'third-party-saas', outboundInternet: 'needed' },
    has: ['nat-gateway'],
  },
  {
    name: 'a server on premises',
    requirements: { sourceRegion: 'westeurope', resourceType: 'onprem-server', hybrid: ['branch-site'], vnetCount: 1 },
    has: ['s2s-vpn'],
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
    has: ['vnet-peering-global', 's2s-vpn', 'gateway-transit', 'private-dns-zone'],
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
    has: ['vwan-secured-hub', 'private-endpoint', 'dns-private-resolver', 'private-dns-zone'],
  },
];

/** The design of this name. Throws where there is none. */
export function designNamed(name: string): Design {
  const design = designs.find(candidate => candidate.name === name);
  if (design === undefined) throw new Error(`There is no design named ${name}.`);
  return design;
}

/** What is decided for a design. */
export const recommendationFor = ({ requirements }: Pick<Design, 'requirements'>): Recommendation =>
  recommend(requirements);
