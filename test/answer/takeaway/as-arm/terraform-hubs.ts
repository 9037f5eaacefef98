import { all, id, one, prefixes, type TerraformType } from './terraform-arguments.ts';

/** Types about Azure Virtual WAN, without `azurerm_`. */
export const terraformHubs: Readonly<Record<string, TerraformType>> = {
  virtual_wan: { type: 'virtualWans' },
  virtual_hub: {
    type: 'virtualHubs',
    body: body => ({
      properties: { addressPrefix: body['address_prefix'], virtualWan: id(body['virtual_wan_id']) },
    }),
  },
  virtual_hub_connection: {
    type: 'virtualHubs/hubVirtualNetworkConnections',
    parent: 'virtual_hub_id',
    body: body => ({ properties: { remoteVirtualNetwork: id(body['remote_virtual_network_id']) } }),
  },
  vpn_gateway: { type: 'vpnGateways', body: body => ({ properties: { virtualHub: id(body['virtual_hub_id']) } }) },
  express_route_gateway: {
    type: 'expressRouteGateways',
    body: body => ({ properties: { virtualHub: id(body['virtual_hub_id']) } }),
  },
  vpn_site: {
    type: 'vpnSites',
    body: body => ({
      properties: { virtualWan: id(body['virtual_wan_id']), addressSpace: prefixes(body['address_cidrs']) },
    }),
  },
  vpn_gateway_connection: {
    type: 'vpnGateways/vpnConnections',
    parent: 'vpn_gateway_id',
    body: body => ({ properties: { remoteVpnSite: id(body['remote_vpn_site_id']) } }),
  },
  express_route_connection: {
    type: 'expressRouteGateways/expressRouteConnections',
    parent: 'express_route_gateway_id',
    body: body => ({ properties: { expressRouteCircuitPeering: id(body['express_route_circuit_peering_id']) } }),
  },
  vpn_server_configuration: {
    type: 'vpnServerConfigurations',
    body: body => {
      const signIn = one(body, 'azure_active_directory_authentication');
      return {
        properties: {
          vpnProtocols: body['vpn_protocols'],
          vpnAuthenticationTypes: body['vpn_authentication_types'],
          aadAuthenticationParameters: {
            aadTenant: signIn['tenant'],
            aadAudience: signIn['audience'],
            aadIssuer: signIn['issuer'],
          },
        },
      };
    },
  },
  point_to_site_vpn_gateway: {
    type: 'p2svpnGateways',
    body: body => ({
      properties: {
        virtualHub: id(body['virtual_hub_id']),
        vpnServerConfiguration: id(body['vpn_server_configuration_id']),
        p2SConnectionConfigurations: all(body, 'connection_configuration').map(each => ({
          properties: { vpnClientAddressPool: prefixes(one(each, 'vpn_client_address_pool')['address_prefixes']) },
        })),
      },
    }),
  },
  virtual_hub_routing_intent: {
    type: 'virtualHubs/routingIntent',
    parent: 'virtual_hub_id',
    body: body => ({
      properties: { routingPolicies: all(body, 'routing_policy').map(each => ({ nextHop: each['next_hop'] })) },
    }),
  },
};
