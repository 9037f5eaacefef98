import type { Item, Subnet } from './model.ts';
import { idOf, named, parameter, type Resource, symbolOf, type Value } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** Version of the Microsoft.Network resource shapes that the templates follow. */
export const networkVersion = '2024-05-01';

/** A resource of its own with a name that begins with the prefix. */
export function plainResource(
  item: { readonly id: string; readonly region: string },
  type: string,
  body: Resource['body'],
  after: readonly string[] = [],
): Resource {
  return {
    symbol: symbolOf(item.id),
    type: `Microsoft.Network/${type}`,
    apiVersion: networkVersion,
    name: named(item.id),
    parent: null,
    location: parameter(item.region),
    body,
    after: after.map(symbolOf),
  };
}

const reference = (id: string): Value => ({ id: idOf(id) });

function subnet(row: Subnet): Value {
  return {
    name: row.name,
    properties: {
      addressPrefix: row.range,
      ...(row.nsg === null ? {} : { networkSecurityGroup: reference(row.nsg) }),
      ...(row.nat === null ? {} : { natGateway: reference(row.nat) }),
      ...(row.routes === null ? {} : { routeTable: reference(row.routes) }),
      ...(row.delegation === null
        ? {}
        : { delegations: [{ name: 'delegation', properties: { serviceName: row.delegation } }] }),
      ...(row.serviceEndpoint === null ? {} : { serviceEndpoints: [{ service: row.serviceEndpoint }] }),
      ...(row.endpointPolicies ? { privateEndpointNetworkPolicies: 'Enabled' } : {}),
    },
  };
}

const nextHop = (address: string): Value =>
  address === 'Internet' ? { nextHopType: 'Internet' } : { nextHopType: 'VirtualAppliance', nextHopIpAddress: address };

/** Networks and what their subnets name, as ARM resources. */
export const armNetworks = {
  nsg: (item: Of<'nsg'>) => [plainResource(item, 'networkSecurityGroups', { properties: { securityRules: [] } })],
  'route-table': (item: Of<'route-table'>) => {
    const routes = item.routes.map(({ name, range, nextHop: address }) => {
      const hop = nextHop(address);
      return { name, properties: Object.assign({ addressPrefix: range }, hop) };
    });
    return [plainResource(item, 'routeTables', { properties: { routes } })];
  },
  'public-ip': (item: Of<'public-ip'>) => [
    plainResource(item, 'publicIPAddresses', {
      sku: { name: 'Standard' },
      ...(item.zones === null ? {} : { zones: parameter(item.zones) }),
      properties: { publicIPAllocationMethod: 'Static', publicIPAddressVersion: 'IPv4' },
    }),
  ],
  'nat-gateway': (item: Of<'nat-gateway'>) => [
    plainResource(item, 'natGateways', {
      sku: { name: 'Standard' },
      properties: { publicIpAddresses: [reference(item.ip)], idleTimeoutInMinutes: 4 },
    }),
  ],
  vnet: (item: Of<'vnet'>) => [
    plainResource(item, 'virtualNetworks', {
      properties: {
        addressSpace: { addressPrefixes: [item.space] },
        ...(item.encrypted ? { encryption: { enabled: true, enforcement: 'AllowUnencrypted' } } : {}),
        subnets: item.subnets.map(subnet),
      },
    }),
  ],
  peering: (item: Of<'peering'>): readonly Resource[] => [
    {
      symbol: symbolOf(item.id),
      type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
      apiVersion: networkVersion,
      name: item.id,
      parent: symbolOf(item.from),
      location: null,
      body: {
        properties: {
          remoteVirtualNetwork: reference(item.to),
          allowVirtualNetworkAccess: true,
          allowForwardedTraffic: item.forwarded,
          allowGatewayTransit: item.offersGateway,
          useRemoteGateways: item.usesGateways.length > 0,
        },
      },
      after: item.usesGateways.map(symbolOf),
    },
  ],
};
