import { plainResource } from './arm-networks.ts';
import type { Item } from './model.ts';
import { type Expression, idOf, parameter, subnetId, type Value } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** Application that Microsoft registered for the Azure VPN Client. */
export const vpnClientAudience = 'c632b3df-fb67-4d84-bdcf-b95ad541b5c8';

const reference = (id: string): Value => ({ id: idOf(id) });
const tenantUrl = (before: string, after: string): Expression => ({
  expr: 'around',
  before,
  parameter: 'tenantId',
  after,
});

function clientConfiguration(range: string): Value {
  return {
    vpnClientAddressPool: { addressPrefixes: [range] },
    vpnClientProtocols: ['OpenVPN'],
    vpnAuthenticationTypes: ['AAD'],
    aadTenant: tenantUrl('https://login.microsoftonline.com/', '/'),
    aadAudience: vpnClientAudience,
    aadIssuer: tenantUrl('https://sts.windows.net/', '/'),
  };
}

/** Gateways and connections as ARM resources. */
export const armLinks = {
  gateway: (item: Of<'gateway'>) => [
    plainResource(item, 'virtualNetworkGateways', {
      properties: {
        gatewayType: item.type,
        ...(item.type === 'Vpn' ? { vpnType: 'RouteBased', enableBgp: false, activeActive: false } : {}),
        sku: { name: item.sku, tier: item.sku },
        ipConfigurations: [
          {
            name: 'default',
            properties: { subnet: { id: subnetId(item.vnet, 'GatewaySubnet') }, publicIPAddress: reference(item.ip) },
          },
        ],
        ...(item.clients === null ? {} : { vpnClientConfiguration: clientConfiguration(item.clients) }),
      },
    }),
  ],
  'vnet-connection': (item: Of<'vnet-connection'>) => [
    plainResource(item, 'connections', {
      properties: {
        connectionType: 'Vnet2Vnet',
        virtualNetworkGateway1: { id: idOf(item.from), properties: {} },
        virtualNetworkGateway2: { id: idOf(item.to), properties: {} },
        sharedKey: parameter('sharedKey'),
      },
    }),
  ],
  'local-gateway': (item: Of<'local-gateway'>) => [
    plainResource(item, 'localNetworkGateways', {
      properties: {
        gatewayIpAddress: parameter('siteAddress'),
        localNetworkAddressSpace: { addressPrefixes: [item.space] },
      },
    }),
  ],
  'site-connection': (item: Of<'site-connection'>) => [
    plainResource(item, 'connections', {
      properties: {
        connectionType: 'IPsec',
        virtualNetworkGateway1: { id: idOf(item.gateway), properties: {} },
        localNetworkGateway2: { id: idOf(item.local), properties: {} },
        sharedKey: parameter('sharedKey'),
      },
    }),
  ],
  'circuit-connection': (item: Of<'circuit-connection'>) => [
    plainResource(item, 'connections', {
      properties: {
        connectionType: 'ExpressRoute',
        virtualNetworkGateway1: { id: idOf(item.gateway), properties: {} },
        peer: { id: parameter('circuitId') },
      },
    }),
  ],
  wan: (item: Of<'wan'>) => [
    plainResource(item, 'virtualWans', { properties: { type: 'Standard', allowBranchToBranchTraffic: true } }),
  ],
  hub: (item: Of<'hub'>) => [
    plainResource(item, 'virtualHubs', { properties: { addressPrefix: item.space, virtualWan: reference(item.wan) } }),
  ],
  'hub-vpn-gateway': (item: Of<'hub-vpn-gateway'>) => [
    plainResource(item, 'vpnGateways', { properties: { virtualHub: reference(item.hub), vpnGatewayScaleUnit: 1 } }),
  ],
  'hub-circuit-gateway': (item: Of<'hub-circuit-gateway'>) => [
    plainResource(item, 'expressRouteGateways', {
      properties: { virtualHub: reference(item.hub), autoScaleConfiguration: { bounds: { min: 1 } } },
    }),
  ],
};
