import { ipName } from './arm-links.ts';
import { type Block, block, type HclValue } from './hcl.ts';
import type { Item } from './model.ts';
import type { Clients } from './model-links.ts';
import { ref, resource, subnetRef, variableRef } from './terraform-networks.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;
type Vpn = Extract<Of<'gateway'>['details'], { type: 'Vpn' }>;

/** An address to which the id of the tenant is added. */
export const aroundTenant = (before: string): HclValue => ({ template: [before, { ref: 'var.tenant_id' }, '/'] });

const clientBlock = ({ range, signIn }: Clients): Block =>
  block(
    'vpn_client_configuration',
    [],
    [
      ['address_space', [range]],
      ['vpn_client_protocols', ['OpenVPN']],
      ['vpn_auth_types', ['AAD']],
      ['aad_tenant', aroundTenant(signIn.login)],
      ['aad_audience', signIn.audience],
      ['aad_issuer', aroundTenant(signIn.issuer)],
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

const vpnBlocks = (item: Of<'gateway'>, { ips, bgp, clients }: Vpn): readonly Block[] => [
  ...ips.map((ip, index) => address(item, ipName(index), ip)),
  ...(bgp ? [block('bgp_settings', [], [['asn', variableRef('gatewayAsn')]])] : []),
  ...(clients === null ? [] : [clientBlock(clients)]),
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
    connection(item, 'ExpressRoute', item.gateway, [['express_route_circuit_id', variableRef(item.circuit)]]),
  ],
};
