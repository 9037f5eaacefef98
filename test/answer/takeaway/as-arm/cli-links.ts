import { address, type CliType, many, named, number, one, prefixes, subnet } from './cli-options.ts';

/** Commands about gateways and what they are joined to. */
export const cliLinks: Readonly<Record<string, CliType>> = {
  'vnet-gateway': {
    type: 'virtualNetworkGateways',
    body: options => {
      const ips = many(options, 'public-ip-addresses');
      const own = subnet(options, 'GatewaySubnet');
      return {
        properties: {
          gatewayType: one(options, 'gateway-type'),
          sku: { name: one(options, 'sku') },
          vpnGatewayGeneration: one(options, 'vpn-gateway-generation'),
          vpnType: one(options, 'vpn-type'),
          activeActive: ips.length > 1,
          enableBgp: options.has('--asn'),
          bgpSettings: options.has('--asn') ? { asn: number(one(options, 'asn')) } : undefined,
          ipConfigurations: (ips.length === 0 ? [undefined] : ips).map(ip => ({
            properties: { subnet: own, publicIPAddress: address(ip) },
          })),
          vpnClientConfiguration: options.has('--vpn-auth-type')
            ? {
                vpnClientAddressPool: prefixes(many(options, 'address-prefixes')),
                vpnClientProtocols: many(options, 'client-protocol'),
                vpnAuthenticationTypes: many(options, 'vpn-auth-type'),
                aadTenant: one(options, 'aad-tenant'),
                aadAudience: one(options, 'aad-audience'),
                aadIssuer: one(options, 'aad-issuer'),
              }
            : undefined,
        },
      };
    },
  },
  'vpn-connection': {
    type: 'connections',
    body: options => {
      const circuit = one(options, 'express-route-circuit2');
      const far = one(options, 'vnet-gateway2');
      return {
        properties: {
          connectionType: circuit !== undefined ? 'ExpressRoute' : far !== undefined ? 'Vnet2Vnet' : 'IPsec',
          virtualNetworkGateway1: named('virtualNetworkGateways', one(options, 'vnet-gateway1')),
          virtualNetworkGateway2: named('virtualNetworkGateways', far),
          localNetworkGateway2: named('localNetworkGateways', one(options, 'local-gateway2')),
          peer: named('expressRouteCircuits', circuit),
          sharedKey: one(options, 'shared-key'),
          enableBgp: options.has('--enable-bgp'),
        },
      };
    },
  },
  'local-gateway': {
    type: 'localNetworkGateways',
    body: options => ({
      properties: {
        gatewayIpAddress: one(options, 'gateway-ip-address'),
        localNetworkAddressSpace: prefixes(many(options, 'local-address-prefixes')),
        bgpSettings: options.has('--asn')
          ? { asn: number(one(options, 'asn')), bgpPeeringAddress: one(options, 'bgp-peering-address') }
          : undefined,
      },
    }),
  },
};
