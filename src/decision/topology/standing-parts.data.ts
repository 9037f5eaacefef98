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
}

export const standingParts: Readonly<Record<StandingKind, StandingParts>> = {
  vnet: {},
  subnet: {},
  vwan: { links: ['hub-connection'], hub: true },
  'vwan-hub-connection': { links: ['hub-connection'], hub: true },
  'hub-firewall': { gateways: ['firewall'] },
  nva: { gateways: ['firewall'] },
  'route-server': { gateways: ['route-server'] },
  'vpn-gateway': { gateways: ['vpn-gateway'] },
  's2s-tunnel': { gateways: ['vpn-gateway'] },
  p2s: { gateways: ['vpn-gateway'] },
  'expressroute-circuit': { gateways: ['expressroute-gateway'] },
  'expressroute-gateway': { gateways: ['expressroute-gateway'] },
  'gateway-subnet': {},
  'onprem-default-route': {},
  'onprem-vpn-device': {},
  'vnet-to-vnet-connection': {},
  peering: { links: ['vnet-peering-regional', 'vnet-peering-global'] },
  avnm: {},
  udr: {},
  nsg: {},
  'vnet-encryption': {},
  'private-endpoint': {},
  'private-dns-zone': { zones: true },
  'dns-resolver': { gateways: ['dns-resolver'] },
  'custom-dns': {},
  'onprem-dns': {},
  'private-link-service': { gateways: ['internal-load-balancer'], endpoints: ['private-link-service'] },
  'service-endpoint': { endpoints: ['service-endpoint'] },
  'vnet-integration': { endpoints: ['integration-subnet'] },
  bastion: { gateways: ['bastion'] },
  'nat-gateway': { gateways: ['nat-gateway'] },
  'app-gateway': { gateways: ['application-gateway'] },
  'front-door': {},
  'traffic-manager': {},
  'load-balancer': {},
  'basic-public-ip': {},
  vm: {},
  'vm-public-ip': {},
  aks: {},
  'container-apps': {},
  'app-service': {},
  functions: {},
  'app-service-environment': {},
  'api-management': {},
  'sql-managed-instance': {},
  'postgres-flexible': {},
  'storage-account': {},
  'key-vault': {},
  'azure-vmware-solution': {},
};
