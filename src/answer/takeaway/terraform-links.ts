import { ipName, vpnClientAudience } from './arm-links.ts';
import { type Block, block, type HclValue } from './hcl.ts';
import type { Item } from './model.ts';
import { ref, resource, subnetRef, variableRef } from './terraform-networks.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;
type Vpn = Extract<Of<'gateway'>['details'], { type: 'Vpn' }>;

const aroundTenant = (before: string): HclValue => ({ template: [before, { ref: 'var.tenant_id' }, '/'] });

const clients = (range: string): Block =>
  block(
    'vpn_client_configuration',
    [],
    [
      ['address_space', [range]],
      ['vpn_client_protocols', ['OpenVPN']],
      ['vpn_auth_types', ['AAD']],
      ['aad_tenant', aroundTenant('https://login.microsoftonline.com/')],
      ['aad_audience', vpnClientAudience],
      ['aad_issuer', aroundTenant('https://sts.windows.net/')],
    ],
  );

const address = ({ vnet }: Of<'gateway'>, name: string, ip: string | null): Block =>
  block(
    'ip_configuration',
    [],
    [
      ['name', name],
      ...(ip === null ? [] : ([['public_ip_address_id', ref('public_ip', ip)]] as const)),
      ['subnet_id', subnetRef(vnet, 'GatewaySubnet')],
    ],
  );

const vpnAttributes = (sku: string, { type, generation, ips, bgp }: Vpn): Block['attributes'] => [
  ['type', type],
  ['vpn_type', 'RouteBased'],
  ['sku', sku],
  ['generation', generation],
  ['active_active', ips.length > 1],
  ['enable_bgp', bgp],
];

const vpnBlocks = (item: Of<'gateway'>, { ips, bgp, clients: range }: Vpn): readonly Block[] => [
  ...ips.map((ip, index) => address(item, ipName(index), ip)),
  ...(bgp ? [block('bgp_settings', [], [['asn', variableRef('gatewayAsn')]])] : []),
  ...(range === null ? [] : [clients(range)]),
];

const siteBgp = block(
  'bgp_settings',
  [],
  [
    ['asn', variableRef('siteAsn')],
    ['bgp_peering_address', variableRef('siteBgpAddress')],
  ],
);

const connection = (
  item: { readonly id: string; readonly region: string },
  type: string,
  gateway: string,
  other: Block['attributes'],
): Block =>
  resource('virtual_network_gateway_connection', item, [
    ['type', type],
    ['virtual_network_gateway_id', ref('virtual_network_gateway', gateway)],
    ...other,
  ]);

/** Gateways and connections as Terraform blocks. */
export const terraformLinks = {
  gateway: (item: Of<'gateway'>) => [
    item.details.type === 'Vpn'
      ? resource('virtual_network_gateway', item, vpnAttributes(item.sku, item.details), vpnBlocks(item, item.details))
      : resource(
          'virtual_network_gateway',
          item,
          [
            ['type', item.details.type],
            ['sku', item.sku],
          ],
          [address(item, 'default', null)],
        ),
  ],
  'vnet-connection': (item: Of<'vnet-connection'>) => [
    connection(item, 'Vnet2Vnet', item.from, [
      ['peer_virtual_network_gateway_id', ref('virtual_network_gateway', item.to)],
      ['shared_key', variableRef('sharedKey')],
    ]),
  ],
  'local-gateway': (item: Of<'local-gateway'>) => [
    resource(
      'local_network_gateway',
      item,
      [
        ['gateway_address', variableRef('siteAddress')],
        ...(item.space === null ? [] : ([['address_space', [item.space]]] as const)),
      ],
      item.space === null ? [siteBgp] : [],
    ),
  ],
  'site-connection': (item: Of<'site-connection'>) => [
    connection(item, 'IPsec', item.gateway, [
      ['local_network_gateway_id', ref('local_network_gateway', item.local)],
      ['shared_key', variableRef('sharedKey')],
      ['enable_bgp', item.bgp],
    ]),
  ],
  'circuit-connection': (item: Of<'circuit-connection'>) => [
    connection(item, 'ExpressRoute', item.gateway, [['express_route_circuit_id', variableRef('circuitId')]]),
  ],
  wan: (item: Of<'wan'>) => [resource('virtual_wan', item, [['type', 'Standard']])],
  hub: (item: Of<'hub'>) => [
    resource('virtual_hub', item, [
      ['virtual_wan_id', ref('virtual_wan', item.wan)],
      ['address_prefix', item.space],
    ]),
  ],
  'hub-vpn-gateway': (item: Of<'hub-vpn-gateway'>) => [
    resource('vpn_gateway', item, [
      ['virtual_hub_id', ref('virtual_hub', item.hub)],
      ['scale_unit', item.units],
    ]),
  ],
  'hub-circuit-gateway': (item: Of<'hub-circuit-gateway'>) => [
    resource('express_route_gateway', item, [
      ['virtual_hub_id', ref('virtual_hub', item.hub)],
      ['scale_units', item.units],
    ]),
  ],
};
