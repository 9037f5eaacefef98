import { plainResource } from './arm-networks.ts';
import type { Item } from './model.ts';
import type { Clients } from './model-links.ts';
import { type Expression, idOf, parameter, subnetId, type Value } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** Name of the first, second … address of a gateway. */
export const ipName = (index: number): string => (index === 0 ? 'default' : `active-${index + 1}`);

const reference = (id: string): Value => ({ id: idOf(id) });
/** An address to which the id of the tenant is added. */
export const aroundTenant = (before: string): Expression => ({
  expr: 'around',
  before,
  parameter: 'tenantId',
  after: '/',
});

function clientConfiguration({ range, signIn }: Clients): Value {
  return {
    vpnClientAddressPool: { addressPrefixes: [range] },
    vpnClientProtocols: ['OpenVPN'],
    vpnAuthenticationTypes: ['AAD'],
    aadTenant: aroundTenant(signIn.login),
    aadAudience: signIn.audience,
    aadIssuer: aroundTenant(signIn.issuer),
  };
}

function gatewayProperties({ vnet, details }: Of<'gateway'>): Readonly<Record<string, Value>> {
  const subnet = { id: subnetId(vnet, 'GatewaySubnet') };
  if (details.type === 'ExpressRoute')
    return { gatewayType: details.type, ipConfigurations: [{ name: 'default', properties: { subnet } }] };
  const { ips, bgp, clients } = details;
  return {
    gatewayType: details.type,
    vpnType: 'RouteBased',
    vpnGatewayGeneration: details.generation,
    enableBgp: bgp,
    ...(bgp ? { bgpSettings: { asn: parameter('gatewayAsn') } } : {}),
    activeActive: ips.length > 1,
    ipConfigurations: ips.map((ip, index) => ({
      name: ipName(index),
      properties: { subnet, publicIPAddress: reference(ip) },
    })),
    ...(clients === null ? {} : { vpnClientConfiguration: clientConfiguration(clients) }),
  };
}

/** Gateways and connections as ARM resources. */
export const armLinks = {
  gateway: (item: Of<'gateway'>) => [
    plainResource(item, 'virtualNetworkGateways', {
      properties: { ...gatewayProperties(item), sku: { name: item.sku, tier: item.sku } },
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
        ...(item.space === null
          ? { bgpSettings: { asn: parameter('siteAsn'), bgpPeeringAddress: parameter('siteBgpAddress') } }
          : { localNetworkAddressSpace: { addressPrefixes: [item.space] } }),
      },
    }),
  ],
  'site-connection': (item: Of<'site-connection'>) => [
    plainResource(item, 'connections', {
      properties: {
        connectionType: 'IPsec',
        virtualNetworkGateway1: { id: idOf(item.gateway), properties: {} },
        localNetworkGateway2: { id: idOf(item.local), properties: {} },
        enableBgp: item.bgp,
        sharedKey: parameter('sharedKey'),
      },
    }),
  ],
  'circuit-connection': (item: Of<'circuit-connection'>) => [
    plainResource(item, 'connections', {
      properties: {
        connectionType: 'ExpressRoute',
        virtualNetworkGateway1: { id: idOf(item.gateway), properties: {} },
        peer: { id: parameter(item.circuit) },
      },
    }),
  ],
};
