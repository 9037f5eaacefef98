import { itemsOf } from '../read/design.ts';
import { all, id, one, prefixes, type TerraformType } from './terraform-arguments.ts';

/** Types about networks, without `azurerm_`. */
export const terraformNetworks: Readonly<Record<string, TerraformType>> = {
  virtual_network: {
    type: 'virtualNetworks',
    body: body => ({
      properties: { addressSpace: prefixes(body['address_space']), encryption: itemsOf(body['encryption'])[0] },
    }),
  },
  subnet: {
    type: 'virtualNetworks/subnets',
    parent: 'virtual_network_name',
    body: body => ({
      properties: {
        addressPrefix: itemsOf(body['address_prefixes'])[0],
        delegations: all(body, 'delegation').map(each => ({
          properties: { serviceName: one(each, 'service_delegation')['name'] },
        })),
        serviceEndpoints: itemsOf(body['service_endpoints']).map(service => ({ service })),
        privateEndpointNetworkPolicies: body['private_endpoint_network_policies'],
        defaultOutboundAccess: body['default_outbound_access_enabled'],
      },
    }),
  },
  network_security_group: { type: 'networkSecurityGroups' },
  route_table: {
    type: 'routeTables',
    body: body => ({
      properties: {
        routes: all(body, 'route').map(({ name, ...each }) => ({
          name,
          properties: {
            addressPrefix: each['address_prefix'],
            nextHopType: each['next_hop_type'],
            nextHopIpAddress: each['next_hop_in_ip_address'],
          },
        })),
      },
    }),
  },
  public_ip: {
    type: 'publicIPAddresses',
    body: body => ({
      sku: { name: body['sku'] },
      zones: body['zones'],
      properties: { publicIPAllocationMethod: body['allocation_method'] },
    }),
  },
  nat_gateway: { type: 'natGateways', body: body => ({ sku: { name: body['sku_name'] }, zones: body['zones'] }) },
  virtual_network_peering: {
    type: 'virtualNetworks/virtualNetworkPeerings',
    parent: 'virtual_network_name',
    body: body => ({
      properties: {
        remoteVirtualNetwork: id(body['remote_virtual_network_id']),
        allowForwardedTraffic: body['allow_forwarded_traffic'],
        allowGatewayTransit: body['allow_gateway_transit'],
        useRemoteGateways: body['use_remote_gateways'],
      },
    }),
  },
};
