import { networkVersion } from './api-versions.ts';
import { takesPrefix } from './existing.ts';
import type { Given, Item, Plan, Subnet } from './model.ts';
import { given, idOf, named, parameter, partOf, type Resource, symbolOf, type Value } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

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

/** Name of something inside another thing of the plan. */
export const nameInside = ({ items }: Plan, parent: string, name: string): Resource['name'] =>
  takesPrefix(items, parent, name) ? named(name) : name;

const reference = (id: string): Value => ({ id: idOf(id) });

function subnetProperties(row: Subnet): Readonly<Record<string, Value>> {
  return {
    addressPrefix: given(row.range),
    ...(row.nsg === null ? {} : { networkSecurityGroup: reference(row.nsg) }),
    ...(row.nat === null ? {} : { natGateway: reference(row.nat) }),
    ...(row.routes === null ? {} : { routeTable: reference(row.routes) }),
    ...(row.delegation === null
      ? {}
      : { delegations: [{ name: 'delegation', properties: { serviceName: row.delegation } }] }),
    ...(row.serviceEndpoint === null ? {} : { serviceEndpoints: [{ service: row.serviceEndpoint }] }),
    ...(row.isPrivate ? { defaultOutboundAccess: false } : {}),
    ...(row.endpointPolicies ? { privateEndpointNetworkPolicies: 'Enabled' } : {}),
  };
}

const subnet = (row: Subnet): Value => ({ name: row.name, properties: subnetProperties(row) });

/** Ids of the new subnets of these existing VNets: Azure writes one thing of a VNet at a time. */
const subnetsIn = ({ items }: Plan, ...vnets: readonly string[]): readonly string[] =>
  items.flatMap(item => (item.kind === 'subnet' && vnets.includes(item.vnet) ? [item.id] : []));

function subnetBefore(item: Of<'subnet'>, plan: Plan): readonly string[] {
  const ids = subnetsIn(plan, item.vnet);
  return ids.slice(0, ids.indexOf(item.id)).slice(-1);
}

const nextHop = (address: Given): Readonly<Record<string, Value>> =>
  address === 'Internet'
    ? { nextHopType: 'Internet' }
    : { nextHopType: 'VirtualAppliance', nextHopIpAddress: given(address) };

/** Networks and what their subnets name, as ARM resources. */
export const armNetworks = {
  nsg: (item: Of<'nsg'>) => [plainResource(item, 'networkSecurityGroups', { properties: { securityRules: [] } })],
  'route-table': (item: Of<'route-table'>) => {
    const routes = item.routes.map(({ name, range, nextHop: address }) => ({
      name,
      properties: { addressPrefix: given(range), ...nextHop(address) },
    }));
    return [plainResource(item, 'routeTables', { properties: { routes } })];
  },
  'public-ip': (item: Of<'public-ip'>) => [
    plainResource(item, 'publicIPAddresses', {
      sku: { name: item.sku },
      ...(item.zones === null ? {} : { zones: parameter(item.zones) }),
      properties: { publicIPAllocationMethod: 'Static', publicIPAddressVersion: 'IPv4' },
    }),
  ],
  'nat-gateway': (item: Of<'nat-gateway'>) => [
    plainResource(item, 'natGateways', {
      sku: { name: item.sku },
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
  subnet: (item: Of<'subnet'>, plan: Plan): readonly Resource[] => [
    {
      ...partOf(item.vnet, {
        symbol: symbolOf(item.id),
        type: 'Microsoft.Network/virtualNetworks/subnets',
        apiVersion: networkVersion,
        name: nameInside(plan, item.vnet, item.subnet.name),
        body: { properties: subnetProperties(item.subnet) },
      }),
      after: subnetBefore(item, plan).map(symbolOf),
    },
  ],
  peering: (item: Of<'peering'>, plan: Plan): readonly Resource[] => [
    {
      ...partOf(item.from, {
        symbol: symbolOf(item.id),
        type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
        apiVersion: networkVersion,
        name: nameInside(plan, item.from, item.id),
        body: {
          properties: {
            remoteVirtualNetwork: reference(item.to),
            allowVirtualNetworkAccess: true,
            allowForwardedTraffic: item.forwarded,
            allowGatewayTransit: item.offersGateway,
            useRemoteGateways: item.usesGateways.length > 0,
          },
        },
      }),
      after: [
        ...item.usesGateways,
        ...subnetsIn(plan, item.from, item.to),
        ...(item.offeredBy === null ? [] : [item.offeredBy]),
      ].map(symbolOf),
    },
  ],
};
