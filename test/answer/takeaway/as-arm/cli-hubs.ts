import { type CliType, many, named, one, prefixes } from './cli-options.ts';
import { shortId } from './resource.ts';

/** Commands about Azure Virtual WAN. */
export const cliHubs: Readonly<Record<string, CliType>> = {
  vwan: { type: 'virtualWans' },
  vhub: {
    type: 'virtualHubs',
    body: options => ({
      properties: {
        addressPrefix: one(options, 'address-prefix'),
        virtualWan: named('virtualWans', one(options, 'vwan')),
      },
    }),
  },
  'vhub connection': {
    type: 'virtualHubs/hubVirtualNetworkConnections',
    parents: ['vhub-name'],
    body: options => ({
      properties: { remoteVirtualNetwork: named('virtualNetworks', one(options, 'remote-vnet')) },
    }),
  },
  'vpn-gateway': {
    type: 'vpnGateways',
    body: options => ({ properties: { virtualHub: named('virtualHubs', one(options, 'vhub')) } }),
  },
  'express-route gateway': {
    type: 'expressRouteGateways',
    body: options => ({ properties: { virtualHub: named('virtualHubs', one(options, 'virtual-hub')) } }),
  },
  'vpn-site': {
    type: 'vpnSites',
    body: options => ({
      properties: {
        virtualWan: named('virtualWans', one(options, 'virtual-wan')),
        addressSpace: prefixes(many(options, 'address-prefixes')),
      },
    }),
  },
  'vpn-gateway connection': {
    type: 'vpnGateways/vpnConnections',
    parents: ['gateway-name'],
    body: options => ({ properties: { remoteVpnSite: named('vpnSites', one(options, 'remote-vpn-site')) } }),
  },
  'express-route gateway connection': {
    type: 'expressRouteGateways/expressRouteConnections',
    parents: ['gateway-name'],
    body: options => ({ properties: { expressRouteCircuitPeering: { id: shortId(one(options, 'peering') ?? '') } } }),
  },
  'vpn-server-config': {
    type: 'vpnServerConfigurations',
    body: options => ({
      properties: {
        vpnProtocols: many(options, 'vpn-protocols'),
        vpnAuthenticationTypes: many(options, 'auth-types'),
        aadAuthenticationParameters: {
          aadTenant: one(options, 'aad-tenant'),
          aadAudience: one(options, 'aad-audience'),
          aadIssuer: one(options, 'aad-issuer'),
        },
      },
    }),
  },
  'p2s-vpn-gateway': {
    type: 'p2svpnGateways',
    body: options => ({
      properties: {
        virtualHub: named('virtualHubs', one(options, 'vhub')),
        vpnServerConfiguration: named('vpnServerConfigurations', one(options, 'vpn-server-config')),
        p2SConnectionConfigurations: [
          { properties: { vpnClientAddressPool: prefixes(many(options, 'address-space')) } },
        ],
      },
    }),
  },
  'vhub routing-intent': {
    type: 'virtualHubs/routingIntent',
    parents: ['vhub'],
    body: options => {
      const policies = one(options, 'routing-policies') ?? '';
      const hops = [...policies.matchAll(/next-hop:'([^']*)'/g)].map(([, id = '']) => ({ nextHop: shortId(id) }));
      return { properties: { routingPolicies: hops } };
    },
  },
};
