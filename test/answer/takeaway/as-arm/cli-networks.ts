import { address, type CliType, many, named, one, prefixes } from './cli-options.ts';

/** Commands about networks, without `network` before and `create` after. */
export const cliNetworks: Readonly<Record<string, CliType>> = {
  vnet: {
    type: 'virtualNetworks',
    body: options => ({ properties: { addressSpace: prefixes(many(options, 'address-prefixes')) } }),
  },
  'vnet subnet': {
    type: 'virtualNetworks/subnets',
    parents: ['vnet-name'],
    body: options => ({
      properties: {
        addressPrefix: one(options, 'address-prefixes'),
        networkSecurityGroup: named('networkSecurityGroups', one(options, 'network-security-group')),
        routeTable: named('routeTables', one(options, 'route-table')),
        natGateway: named('natGateways', one(options, 'nat-gateway')),
        delegations: many(options, 'delegations').map(serviceName => ({ properties: { serviceName } })),
        serviceEndpoints: many(options, 'service-endpoints').map(service => ({ service })),
        privateEndpointNetworkPolicies: one(options, 'private-endpoint-network-policies'),
      },
    }),
  },
  nsg: { type: 'networkSecurityGroups' },
  'route-table': { type: 'routeTables' },
  'route-table route': {
    type: 'routeTables',
    parents: ['route-table-name'],
    adds: true,
    body: options => ({
      properties: {
        routes: [
          {
            name: one(options, 'name'),
            properties: {
              addressPrefix: one(options, 'address-prefix'),
              nextHopType: one(options, 'next-hop-type'),
              nextHopIpAddress: one(options, 'next-hop-ip-address'),
            },
          },
        ],
      },
    }),
  },
  'public-ip': {
    type: 'publicIPAddresses',
    body: options => ({
      sku: { name: one(options, 'sku') },
      ...(options.has('--zone') ? { zones: many(options, 'zone') } : {}),
      properties: { publicIPAllocationMethod: one(options, 'allocation-method') },
    }),
  },
  'nat gateway': {
    type: 'natGateways',
    body: options => ({
      sku: { name: one(options, 'sku') ?? 'Standard' },
      properties: { publicIpAddresses: many(options, 'public-ip-addresses').map(address) },
    }),
  },
  'vnet peering': {
    type: 'virtualNetworks/virtualNetworkPeerings',
    parents: ['vnet-name'],
    body: options => ({
      properties: {
        remoteVirtualNetwork: named('virtualNetworks', one(options, 'remote-vnet')),
        allowForwardedTraffic: options.has('--allow-forwarded-traffic'),
        allowGatewayTransit: options.has('--allow-gateway-transit'),
        useRemoteGateways: options.has('--use-remote-gateways'),
      },
    }),
  },
};
