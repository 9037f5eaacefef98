import { recordSeconds } from './arm-services.ts';
import { type Block, block } from './hcl.ts';
import type { Item, Plan } from './model.ts';
import { inGroup, inside, nameInside, ref, resource, subnetRef, variableRef } from './terraform-networks.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

const ipConfiguration = (vnet: string, subnet: string, ip: string): Block =>
  block(
    'ip_configuration',
    [],
    [
      ['name', 'default'],
      ['subnet_id', subnetRef(vnet, subnet)],
      ['public_ip_address_id', ref('public_ip', ip)],
    ],
  );

const zoneGroup = (zones: readonly string[]): Block =>
  block(
    'private_dns_zone_group',
    [],
    [
      ['name', 'default'],
      ['private_dns_zone_ids', zones.map(zone => ref('private_dns_zone', zone))],
    ],
  );

/** Firewalls, Bastion, DNS and private endpoints as Terraform blocks. */
export const terraformServices = {
  'firewall-policy': (item: Of<'firewall-policy'>) => [
    resource('firewall_policy', item, [
      ['sku', item.tier],
      ['threat_intelligence_mode', 'Alert'],
    ]),
  ],
  firewall: (item: Of<'firewall'>) => [
    resource(
      'firewall',
      item,
      [
        ['sku_name', 'AZFW_VNet'],
        ['sku_tier', item.tier],
        ['firewall_policy_id', ref('firewall_policy', item.policy)],
      ],
      [ipConfiguration(item.vnet, 'AzureFirewallSubnet', item.ip)],
    ),
  ],
  bastion: (item: Of<'bastion'>) => [
    resource('bastion_host', item, [['sku', item.sku]], [ipConfiguration(item.vnet, 'AzureBastionSubnet', item.ip)]),
  ],
  resolver: (item: Of<'resolver'>): readonly Block[] => [
    resource('private_dns_resolver', item, [['virtual_network_id', ref('virtual_network', item.vnet)]]),
    inside(
      'private_dns_resolver_inbound_endpoint',
      item.id,
      [
        ['name', 'inbound'],
        ['private_dns_resolver_id', ref('private_dns_resolver', item.id)],
        ['location', variableRef(item.region)],
      ],
      [
        block(
          'ip_configurations',
          [],
          [
            ['private_ip_allocation_method', 'Dynamic'],
            ['subnet_id', subnetRef(item.vnet, item.subnet)],
          ],
        ),
      ],
    ),
  ],
  zone: (item: Of<'zone'>) => [inside('private_dns_zone', item.id, [['name', item.name], inGroup])],
  'zone-link': (item: Of<'zone-link'>, plan: Plan) => [
    inside('private_dns_zone_virtual_network_link', item.id, [
      ['name', nameInside(plan, item.zone, item.id)],
      inGroup,
      ['private_dns_zone_name', ref('private_dns_zone', item.zone, 'name')],
      ['virtual_network_id', ref('virtual_network', item.vnet)],
      ['registration_enabled', item.registers],
    ]),
  ],
  'zone-record': (item: Of<'zone-record'>, plan: Plan) => [
    inside('private_dns_a_record', item.id, [
      ['name', nameInside(plan, item.zone, item.id)],
      inGroup,
      ['zone_name', ref('private_dns_zone', item.zone, 'name')],
      ['ttl', recordSeconds],
      ['records', [ref('private_endpoint', item.endpoint, 'private_service_connection[0].private_ip_address')]],
    ]),
  ],
  'private-endpoint': (item: Of<'private-endpoint'>) => [
    resource(
      'private_endpoint',
      item,
      [['subnet_id', subnetRef(item.vnet, item.subnet)]],
      [
        block(
          'private_service_connection',
          [],
          [
            ['name', 'connection'],
            ['private_connection_resource_id', variableRef('targetResourceId')],
            ...(item.group === null ? [] : ([['subresource_names', [item.group]]] as const)),
            ['is_manual_connection', item.manual],
            ...(item.manual ? ([['request_message', variableRef('requestMessage')]] as const) : []),
          ],
        ),
        ...(item.zones.length === 0 ? [] : [zoneGroup(item.zones)]),
      ],
    ),
  ],
};
