import { itemsOf } from '../read/design.ts';
import { all, configurations, id, listOf, one, prefixes, type TerraformType } from './terraform-arguments.ts';

/** Types about gateways, firewalls, Bastion, DNS and private endpoints. */
export const terraformServices: Readonly<Record<string, TerraformType>> = {
  virtual_network_gateway: {
    type: 'virtualNetworkGateways',
    body: body => {
      const clients = one(body, 'vpn_client_configuration');
      return {
        properties: {
          gatewayType: body['type'],
          sku: { name: body['sku'] },
          vpnGatewayGeneration: body['generation'],
          vpnType: body['vpn_type'],
          activeActive: body['active_active'],
          enableBgp: body['enable_bgp'],
          bgpSettings: itemsOf(body['bgp_settings'])[0],
          ipConfigurations: configurations(body),
          vpnClientConfiguration:
            body['vpn_client_configuration'] === undefined
              ? undefined
              : {
                  vpnClientAddressPool: prefixes(clients['address_space']),
                  vpnClientProtocols: clients['vpn_client_protocols'],
                  vpnAuthenticationTypes: clients['vpn_auth_types'],
                  aadTenant: clients['aad_tenant'],
                  aadAudience: clients['aad_audience'],
                  aadIssuer: clients['aad_issuer'],
                },
        },
      };
    },
  },
  virtual_network_gateway_connection: {
    type: 'connections',
    body: body => ({
      properties: {
        connectionType: body['type'],
        virtualNetworkGateway1: id(body['virtual_network_gateway_id']),
        virtualNetworkGateway2: id(body['peer_virtual_network_gateway_id']),
        localNetworkGateway2: id(body['local_network_gateway_id']),
        peer: id(body['express_route_circuit_id']),
        sharedKey: body['shared_key'],
        enableBgp: body['enable_bgp'],
      },
    }),
  },
  local_network_gateway: {
    type: 'localNetworkGateways',
    body: body => {
      const bgp = one(body, 'bgp_settings');
      return {
        properties: {
          gatewayIpAddress: body['gateway_address'],
          localNetworkAddressSpace: prefixes(body['address_space']),
          bgpSettings:
            body['bgp_settings'] === undefined
              ? undefined
              : { asn: bgp['asn'], bgpPeeringAddress: bgp['bgp_peering_address'] },
        },
      };
    },
  },
  firewall_policy: { type: 'firewallPolicies', body: body => ({ properties: { sku: { tier: body['sku'] } } }) },
  firewall: {
    type: 'azureFirewalls',
    body: body => ({
      properties: {
        sku: { name: body['sku_name'], tier: body['sku_tier'] },
        firewallPolicy: id(body['firewall_policy_id']),
        ipConfigurations: configurations(body),
        virtualHub: id(one(body, 'virtual_hub')['virtual_hub_id']),
      },
    }),
  },
  bastion_host: {
    type: 'bastionHosts',
    body: body => ({ sku: { name: body['sku'] }, properties: { ipConfigurations: configurations(body) } }),
  },
  private_dns_resolver: {
    type: 'dnsResolvers',
    body: body => ({ properties: { virtualNetwork: id(body['virtual_network_id']) } }),
  },
  private_dns_resolver_inbound_endpoint: {
    type: 'dnsResolvers/inboundEndpoints',
    parent: 'private_dns_resolver_id',
    body: body => ({
      properties: { ipConfigurations: all(body, 'ip_configurations').map(each => ({ subnet: id(each['subnet_id']) })) },
    }),
  },
  private_dns_a_record: { type: 'privateDnsZones/A', parent: 'zone_name' },
  private_dns_zone: { type: 'privateDnsZones' },
  private_dns_zone_virtual_network_link: {
    type: 'privateDnsZones/virtualNetworkLinks',
    parent: 'private_dns_zone_name',
    body: body => ({
      properties: {
        virtualNetwork: id(body['virtual_network_id']),
        registrationEnabled: body['registration_enabled'],
      },
    }),
  },
  private_endpoint: {
    type: 'privateEndpoints',
    body: body => {
      const { is_manual_connection: manual, ...connection } = one(body, 'private_service_connection');
      const written = {
        properties: {
          privateLinkServiceId: connection['private_connection_resource_id'],
          groupIds: connection['subresource_names'],
          requestMessage: connection['request_message'],
        },
      };
      const list = manual === true ? 'manualPrivateLinkServiceConnections' : 'privateLinkServiceConnections';
      return { properties: { subnet: id(body['subnet_id']), [list]: listOf(written) } };
    },
  },
};
