import { siteLine } from './arm-hubs.ts';
import { block, type HclValue } from './hcl.ts';
import type { Item, Plan } from './model.ts';
import { aroundTenant } from './terraform-links.ts';
import { inside, nameInside, ref, resource, variableRef } from './terraform-networks.ts';
import { symbolOf } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** The id of the one line of a site. */
const lineOf = (site: string): HclValue => ({ ref: `azurerm_vpn_site.${symbolOf(site)}.link[0].id` });

const policy = (name: string, destination: string, firewall: string) =>
  block(
    'routing_policy',
    [],
    [
      ['name', name],
      ['destinations', [destination]],
      ['next_hop', ref('firewall', firewall)],
    ],
  );

/** Azure Virtual WAN as Terraform blocks. */
export const terraformHubs = {
  wan: (item: Of<'wan'>) => [resource('virtual_wan', item, [['type', 'Standard']])],
  hub: (item: Of<'hub'>) => [
    resource('virtual_hub', item, [
      ['virtual_wan_id', ref('virtual_wan', item.wan)],
      ['address_prefix', item.space],
    ]),
  ],
  'hub-connection': (item: Of<'hub-connection'>, plan: Plan) => [
    inside('virtual_hub_connection', item.id, [
      ['name', nameInside(plan, item.hub, item.id)],
      ['virtual_hub_id', ref('virtual_hub', item.hub)],
      ['remote_virtual_network_id', ref('virtual_network', item.vnet)],
      ...(item.secured ? ([['internet_security_enabled', true]] as const) : []),
    ]),
  ],
  'hub-vpn-gateway': (item: Of<'hub-vpn-gateway'>) => [
    resource('vpn_gateway', item, [
      ['virtual_hub_id', ref('virtual_hub', item.hub)],
      ['scale_unit', item.units],
    ]),
  ],
  'vpn-site': (item: Of<'vpn-site'>) => [
    resource(
      'vpn_site',
      item,
      [
        ['virtual_wan_id', ref('virtual_wan', item.wan)],
        ['address_cidrs', [item.space]],
        ['device_vendor', variableRef('siteVendor')],
      ],
      [
        block(
          'link',
          [],
          [
            ['name', siteLine],
            ['ip_address', variableRef('siteAddress')],
            ['speed_in_mbps', item.speed],
          ],
        ),
      ],
    ),
  ],
  'hub-site-connection': (item: Of<'hub-site-connection'>, plan: Plan) => [
    inside(
      'vpn_gateway_connection',
      item.id,
      [
        ['name', nameInside(plan, item.gateway, item.id)],
        ['vpn_gateway_id', ref('vpn_gateway', item.gateway)],
        ['remote_vpn_site_id', ref('vpn_site', item.site)],
      ],
      [
        block(
          'vpn_link',
          [],
          [
            ['name', siteLine],
            ['vpn_site_link_id', lineOf(item.site)],
            ['protocol', 'IKEv2'],
            ['shared_key', variableRef('sharedKey')],
          ],
        ),
      ],
    ),
  ],
  'hub-circuit-gateway': (item: Of<'hub-circuit-gateway'>) => [
    resource('express_route_gateway', item, [
      ['virtual_hub_id', ref('virtual_hub', item.hub)],
      ['scale_units', item.units],
    ]),
  ],
  'hub-circuit-connection': (item: Of<'hub-circuit-connection'>, plan: Plan) => [
    inside('express_route_connection', item.id, [
      ['name', nameInside(plan, item.gateway, item.id)],
      ['express_route_gateway_id', ref('express_route_gateway', item.gateway)],
      ['express_route_circuit_peering_id', { template: [variableRef(item.circuit), '/peerings/AzurePrivatePeering'] }],
    ]),
  ],
  'vpn-server': (item: Of<'vpn-server'>) => [
    resource(
      'vpn_server_configuration',
      item,
      [
        ['vpn_authentication_types', ['AAD']],
        ['vpn_protocols', ['OpenVPN']],
      ],
      [
        block(
          'azure_active_directory_authentication',
          [],
          [
            ['tenant', aroundTenant(item.signIn.login)],
            ['audience', item.signIn.audience],
            ['issuer', aroundTenant(item.signIn.issuer)],
          ],
        ),
      ],
    ),
  ],
  'hub-people-gateway': (item: Of<'hub-people-gateway'>) => [
    resource(
      'point_to_site_vpn_gateway',
      item,
      [
        ['virtual_hub_id', ref('virtual_hub', item.hub)],
        ['vpn_server_configuration_id', ref('vpn_server_configuration', item.server)],
        ['scale_unit', item.units],
      ],
      [
        block(
          'connection_configuration',
          [],
          [['name', 'people']],
          [block('vpn_client_address_pool', [], [['address_prefixes', [item.clients]]])],
        ),
      ],
    ),
  ],
  'hub-firewall': (item: Of<'hub-firewall'>) => [
    resource(
      'firewall',
      item,
      [
        ['sku_name', 'AZFW_Hub'],
        ['sku_tier', item.tier],
        ['firewall_policy_id', ref('firewall_policy', item.policy)],
      ],
      [
        block(
          'virtual_hub',
          [],
          [
            ['virtual_hub_id', ref('virtual_hub', item.hub)],
            ['public_ip_count', 1],
          ],
        ),
      ],
    ),
  ],
  'routing-intent': (item: Of<'routing-intent'>, plan: Plan) => [
    inside(
      'virtual_hub_routing_intent',
      item.id,
      [
        ['name', nameInside(plan, item.hub, item.id)],
        ['virtual_hub_id', ref('virtual_hub', item.hub)],
      ],
      [policy('internet', 'Internet', item.firewall), policy('private', 'PrivateTraffic', item.firewall)],
    ),
  ],
};
