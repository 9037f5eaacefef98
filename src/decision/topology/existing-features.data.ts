// What the things that people say they have are in a topology. A new kind of standing thing is one row here.
import type { ExistingFeature } from '../case/requirements.ts';
import type { Endpoint, Gateway, Link } from './topology.ts';

interface ExistingFeatureRow {
  readonly gateways?: readonly Gateway['kind'][];
  readonly endpoints?: readonly Endpoint['kind'][];
  readonly links?: readonly Link['by'][];
  /** True: the hub stands. */
  readonly hub?: true;
}

export const existingFeatureRows: Readonly<Record<ExistingFeature, ExistingFeatureRow>> = {
  'expressroute-gateway': { gateways: ['expressroute-gateway'] },
  'vpn-gateway': { gateways: ['vpn-gateway'] },
  'azure-firewall': { gateways: ['firewall'] },
  'application-gateway': { gateways: ['application-gateway'] },
  'dns-private-resolver': { gateways: ['dns-resolver'] },
  'private-link-service': { gateways: ['internal-load-balancer'], endpoints: ['private-link-service'] },
  'vwan-hub-connection': { links: ['hub-connection'], hub: true },
  'vnet-encryption': {},
  'windows-dns-server': {},
  'vnet-peering': { links: ['vnet-peering-regional', 'vnet-peering-global'] },
};
