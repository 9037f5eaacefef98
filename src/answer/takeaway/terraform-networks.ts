import { takesPrefix } from './existing.ts';
import { type Block, block, type HclValue } from './hcl.ts';
import type { Given, Item, Plan, Subnet } from './model.ts';
import { symbolOf } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

export const ref = (type: string, id: string, attribute = 'id'): HclValue => ({
  ref: `azurerm_${type}.${symbolOf(id)}.${attribute}`,
});
export const variableRef = (id: string): Extract<HclValue, { ref: string }> => ({ ref: `var.${snake(id)}` });

export const given = (text: Given): HclValue => (typeof text === 'string' ? text : variableRef(text.parameter));

/** `callerRegion` as Terraform writes names: `caller_region`. */
export const snake = (id: string): string => id.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** The resource group of everything in the file. */
export const groupAddress = 'azurerm_resource_group.network';

const group: readonly [string, HclValue] = ['resource_group_name', { ref: `${groupAddress}.name` }];

export const prefixed = (id: string): HclValue => ({ template: [{ ref: 'var.prefix' }, `-${id}`] });

/** Name of something inside another thing of the plan. */
export const nameInside = ({ items }: Plan, parent: string, name: string): HclValue =>
  takesPrefix(items, parent, name) ? prefixed(name) : name;

/** A resource in the resource group with a name that begins with the prefix. */
export function resource(
  type: string,
  item: { readonly id: string; readonly region?: string },
  attributes: Block['attributes'],
  blocks: readonly Block[] = [],
): Block {
  const name = prefixed(item.id);
  const location: Block['attributes'] = item.region === undefined ? [] : [['location', variableRef(item.region)]];
  return block(
    'resource',
    [`azurerm_${type}`, symbolOf(item.id)],
    [['name', name], group, ...location, ...attributes],
    blocks,
  );
}

/** A resource that belongs to another: its name is taken as it is and it has no group of its own. */
export function inside(
  type: string,
  id: string,
  attributes: Block['attributes'],
  blocks: readonly Block[] = [],
): Block {
  return block('resource', [`azurerm_${type}`, symbolOf(id)], attributes, blocks);
}

export const inGroup = group;

/** What a subnet of a VNet of the plan is called in the file. */
export const subnetKey = (vnet: string, name: string): string => `${vnet}-${name.toLowerCase()}`;

/** Reference to a subnet of a VNet of the plan. */
export const subnetRef = (vnet: string, name: string): HclValue => ref('subnet', subnetKey(vnet, name));

function association(
  what: string,
  type: string,
  attribute: string,
  vnet: string,
  row: Subnet,
  id: string | null,
): readonly Block[] {
  if (id === null) return [];
  const key = subnetKey(vnet, row.name);
  return [
    inside(`subnet_${what}_association`, key, [
      ['subnet_id', ref('subnet', key)],
      [attribute, ref(type, id)],
    ]),
  ];
}

function delegation(service: string): Block {
  return block('delegation', [], [['name', 'delegation']], [block('service_delegation', [], [['name', service]])]);
}

function subnetBlocks(vnet: string, row: Subnet, plan: Plan): readonly Block[] {
  const attributes: Block['attributes'] = [
    ['name', nameInside(plan, vnet, row.name)],
    group,
    ['virtual_network_name', ref('virtual_network', vnet, 'name')],
    ['address_prefixes', [given(row.range)]],
    ...(row.serviceEndpoint === null ? [] : [['service_endpoints', [row.serviceEndpoint]] as const]),
    ...(row.isPrivate ? [['default_outbound_access_enabled', false] as const] : []),
    ...(row.endpointPolicies ? [['private_endpoint_network_policies', 'Enabled'] as const] : []),
  ];
  return [
    inside(
      'subnet',
      subnetKey(vnet, row.name),
      attributes,
      row.delegation === null ? [] : [delegation(row.delegation)],
    ),
    ...association('network_security_group', 'network_security_group', 'network_security_group_id', vnet, row, row.nsg),
    ...association('nat_gateway', 'nat_gateway', 'nat_gateway_id', vnet, row, row.nat),
    ...association('route_table', 'route_table', 'route_table_id', vnet, row, row.routes),
  ];
}

function routeBlock(route: Of<'route-table'>['routes'][number]): Block {
  const hop: Block['attributes'] =
    route.nextHop === 'Internet'
      ? [['next_hop_type', 'Internet']]
      : [
          ['next_hop_type', 'VirtualAppliance'],
          ['next_hop_in_ip_address', given(route.nextHop)],
        ];
  return block('route', [], [['name', route.name], ['address_prefix', given(route.range)], ...hop]);
}

const dependsOn = (references: readonly HclValue[]): Block['attributes'] =>
  references.length === 0 ? [] : [['depends_on', references]];

const gatewaysBefore = ({ usesGateways }: Of<'peering'>, { items }: Plan): readonly HclValue[] =>
  usesGateways
    .filter(id => items.some(item => item.kind === 'gateway' && item.id === id))
    .map(id => ({ ref: `azurerm_virtual_network_gateway.${symbolOf(id)}` }));

const offerBefore = ({ offeredBy }: Of<'peering'>): readonly HclValue[] =>
  offeredBy === null ? [] : [{ ref: `azurerm_virtual_network_peering.${symbolOf(offeredBy)}` }];

/**
 * Azure refuses a peering while a subnet of either side is being written, which Terraform would do at the same time.
 */
function subnetsBefore({ from, to }: Of<'peering'>, plan: Plan): readonly HclValue[] {
  const blocks = plan.items.flatMap(item => {
    if (item.kind === 'subnet')
      return item.vnet === from || item.vnet === to ? subnetBlocks(item.vnet, item.subnet, plan) : [];
    if (item.kind !== 'vnet' || (item.id !== from && item.id !== to)) return [];
    return item.subnets.flatMap(row => subnetBlocks(item.id, row, plan));
  });
  return blocks.map(({ labels }) => ({ ref: labels.join('.') }));
}

/** Networks and what their subnets name, as Terraform blocks. */
export const terraformNetworks = {
  nsg: (item: Of<'nsg'>) => [resource('network_security_group', item, [])],
  'route-table': (item: Of<'route-table'>) => [resource('route_table', item, [], item.routes.map(routeBlock))],
  'public-ip': (item: Of<'public-ip'>) => [
    resource('public_ip', item, [
      ['allocation_method', 'Static'],
      ['sku', item.sku],
      ...(item.zones === null ? [] : ([['zones', variableRef(item.zones)]] as const)),
    ]),
  ],
  'nat-gateway': (item: Of<'nat-gateway'>) => [
    resource('nat_gateway', item, [
      ['sku_name', item.sku],
      ['idle_timeout_in_minutes', 4],
    ]),
    inside('nat_gateway_public_ip_association', item.id, [
      ['nat_gateway_id', ref('nat_gateway', item.id)],
      ['public_ip_address_id', ref('public_ip', item.ip)],
    ]),
  ],
  vnet: (item: Of<'vnet'>, plan: Plan) => [
    resource(
      'virtual_network',
      item,
      [['address_space', [item.space]]],
      item.encrypted ? [block('encryption', [], [['enforcement', 'AllowUnencrypted']])] : [],
    ),
    ...item.subnets.flatMap(row => subnetBlocks(item.id, row, plan)),
  ],
  subnet: (item: Of<'subnet'>, plan: Plan) => subnetBlocks(item.vnet, item.subnet, plan),
  peering: (item: Of<'peering'>, plan: Plan) => [
    inside('virtual_network_peering', item.id, [
      ['name', nameInside(plan, item.from, item.id)],
      group,
      ['virtual_network_name', ref('virtual_network', item.from, 'name')],
      ['remote_virtual_network_id', ref('virtual_network', item.to)],
      ['allow_virtual_network_access', true],
      ['allow_forwarded_traffic', item.forwarded],
      ['allow_gateway_transit', item.offersGateway],
      ['use_remote_gateways', item.usesGateways.length > 0],
      ...dependsOn([...gatewaysBefore(item, plan), ...subnetsBefore(item, plan), ...offerBefore(item)]),
    ]),
  ],
};
