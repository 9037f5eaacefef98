// What the things that stand are in a topology; nothing for what has no place of its own there.
import type { StandingKind } from '../case/stands.ts';
import type { Endpoint, Gateway, Link } from './topology.ts';

export interface StandingParts {
  readonly gateways?: readonly Gateway['kind'][];
  readonly endpoints?: readonly Endpoint['kind'][];
  readonly links?: readonly Link['by'][];
  readonly zones?: true;
  /** True: the hub stands. */
  readonly hub?: true;
  /** True: it stands in a VNet or joins VNets, so that these stand. */
  readonly vnet?: true;
}

export const standingParts: Readonly<Record<StandingKind, StandingParts>> = {
  vnet: { vnet: true },
  subnet: { vnet: true },
  vwan: { links: ['hub-connection'], hub: true },
  'vwan-hub-connection': { links: ['hub-connection'], hub: true, vnet: true },
  'hub-firewall': { gateways: ['firewall'], vnet: true },
  nva: { gateways: ['firewall'], vnet: true },
  'route-server': { gateways: ['route-server'], vnet: true },
  'vpn-gateway': { gateways: ['vpn-gateway'], vnet: true },
  's2s-tunnel': { gateways: ['vpn-gateway'], links: ['s2s-vpn'], vnet: true },
  p2s: { gateways: ['vpn-gateway'], links: ['p2s-vpn'], vnet: true },
  'expressroute-circuit': { gateways: ['expressroute-gateway'], links: ['expressroute'] },
  'expressroute-gateway': { gateways: ['expressroute-gateway'], vnet: true },
  'gateway-subnet': { vnet: true },
  'onprem-default-route': {},
  'onprem-vpn-device': {},
  'vnet-to-vnet-connection': { vnet: true },
  peering: { links: ['vnet-peering-regional', 'vnet-peering-global'], vnet: true },
  avnm: { vnet: true },
  udr: { vnet: true },
  nsg: { vnet: true },
  'vnet-encryption': { vnet: true },
  'private-endpoint': {},
  'private-dns-zone': { zones: true, vnet: true },
  'dns-resolver': { gateways: ['dns-resolver'], vnet: true },
  'custom-dns': { vnet: true },
  'onprem-dns': {},
  'private-link-service': { gateways: ['internal-load-balancer'], endpoints: ['private-link-service'], vnet: true },
  'service-endpoint': { endpoints: ['service-endpoint'], vnet: true },
  'vnet-integration': { endpoints: ['integration-subnet'], vnet: true },
  bastion: { gateways: ['bastion'], vnet: true },
  'nat-gateway': { gateways: ['nat-gateway'], vnet: true },
  'app-gateway': { gateways: ['application-gateway'], vnet: true },
  'front-door': {},
  'traffic-manager': {},
  'load-balancer': { vnet: true },
  'basic-public-ip': {},
  vm: { vnet: true },
  'vm-public-ip': { vnet: true },
  aks: { vnet: true },
  'container-apps': {},
  'app-service': {},
  functions: {},
  'app-service-environment': { vnet: true },
  'api-management': {},
  'sql-managed-instance': { vnet: true },
  'postgres-flexible': {},
  'storage-account': {},
  'key-vault': {},
  'azure-vmware-solution': {},
};
