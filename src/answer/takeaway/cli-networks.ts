import type { Item, Subnet } from './model.ts';
import { type Command, given, inGroup, type Names, prefixed, variable, variableName, type Word } from './shell.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** A command that creates something with a name of its own in the resource group. */
export function create(call: string, id: string, options: Command['options']): Command {
  return { call: `${call} create`, options: [inGroup, ['--name', prefixed(id)], ...options] };
}

/** A command for something inside another, its name taken as it is given. */
export function createInside(call: string, name: Word, options: Command['options']): Command {
  return { call: `${call} create`, options: [inGroup, ['--name', name], ...options] };
}

export const at = (region: string): readonly [string, Word] => ['--location', variable(region)];

function subnetCommand(vnet: string, subnet: Subnet, names: Names): Command {
  return createInside('network vnet subnet', names.inside(vnet, subnet.name), [
    ['--vnet-name', names.of(vnet)],
    ['--address-prefixes', given(subnet.range)],
    ...(subnet.nsg === null ? [] : [['--network-security-group', names.of(subnet.nsg)] as const]),
    ...(subnet.nat === null ? [] : [['--nat-gateway', names.of(subnet.nat)] as const]),
    ...(subnet.routes === null ? [] : [['--route-table', names.of(subnet.routes)] as const]),
    ...(subnet.delegation === null ? [] : [['--delegations', subnet.delegation] as const]),
    ...(subnet.serviceEndpoint === null ? [] : [['--service-endpoints', subnet.serviceEndpoint] as const]),
    ...(subnet.isPrivate ? [['--default-outbound', 'false'] as const] : []),
    ...(subnet.endpointPolicies ? [['--private-endpoint-network-policies', 'Enabled'] as const] : []),
  ]);
}

function routeCommand(table: string, route: Of<'route-table'>['routes'][number]): Command {
  const hop: Command['options'] =
    route.nextHop === 'Internet'
      ? [['--next-hop-type', 'Internet']]
      : [
          ['--next-hop-type', 'VirtualAppliance'],
          ['--next-hop-ip-address', given(route.nextHop)],
        ];
  return createInside('network route-table route', route.name, [
    ['--route-table-name', prefixed(table)],
    ['--address-prefix', given(route.range)],
    ...hop,
  ]);
}

/** Networks and what their subnets name, as commands. */
export const cliNetworks = {
  nsg: (item: Of<'nsg'>) => [create('network nsg', item.id, [at(item.region)])],
  'route-table': (item: Of<'route-table'>) => [
    create('network route-table', item.id, [at(item.region)]),
    ...item.routes.map(route => routeCommand(item.id, route)),
  ],
  'public-ip': (item: Of<'public-ip'>): readonly Command[] => [
    {
      ...create('network public-ip', item.id, [
        at(item.region),
        ['--sku', item.sku],
        ['--allocation-method', 'Static'],
        ['--version', 'IPv4'],
      ]),
      list: item.zones === null ? undefined : { option: '--zone', variable: variableName(item.zones) },
    },
  ],
  'nat-gateway': (item: Of<'nat-gateway'>) => [
    create('network nat gateway', item.id, [
      at(item.region),
      ['--sku', item.sku],
      ['--public-ip-addresses', prefixed(item.ip)],
      ['--idle-timeout', '4'],
    ]),
  ],
  vnet: (item: Of<'vnet'>, names: Names) => [
    create('network vnet', item.id, [
      at(item.region),
      ['--address-prefixes', item.space],
      ...(item.encrypted
        ? ([
            ['--enable-encryption', 'true'],
            ['--encryption-enforcement-policy', 'AllowUnencrypted'],
          ] as const)
        : []),
    ]),
    ...item.subnets.map(subnet => subnetCommand(item.id, subnet, names)),
  ],
  subnet: (item: Of<'subnet'>, names: Names) => [subnetCommand(item.vnet, item.subnet, names)],
  peering: (item: Of<'peering'>, names: Names) => [
    createInside('network vnet peering', names.inside(item.from, item.id), [
      ['--vnet-name', names.of(item.from)],
      ['--remote-vnet', names.of(item.to)],
      ['--allow-vnet-access'],
      ...(item.forwarded ? [['--allow-forwarded-traffic'] as const] : []),
      ...(item.offersGateway ? [['--allow-gateway-transit'] as const] : []),
      ...(item.usesGateways.length > 0 ? [['--use-remote-gateways'] as const] : []),
    ]),
  ],
};
