import { at, create, createInside } from './cli-networks.ts';
import type { Item } from './model.ts';
import { type Command, prefixed, variable, type Word } from './shell.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** Names of the zones of a plan, by id: a private endpoint names zones by what they are called. */
export type ZoneNames = ReadonlyMap<string, string>;

const group: readonly [string, Word] = ['--resource-group', [{ variable: 'RESOURCE_GROUP' }]];

/** Full id of a VNet of the plan in the subscription that the commands run in. */
const vnetPath = (vnet: string): readonly (string | { readonly variable: string })[] => [
  '/subscriptions/',
  { variable: 'SUBSCRIPTION_ID' },
  '/resourceGroups/',
  { variable: 'RESOURCE_GROUP' },
  '/providers/Microsoft.Network/virtualNetworks/',
  { variable: 'PREFIX' },
  `-${vnet}`,
];

function zoneGroup(item: Of<'private-endpoint'>, names: ZoneNames): readonly Command[] {
  return item.zones.map((zone, index) => ({
    call: `network private-endpoint dns-zone-group ${index === 0 ? 'create' : 'add'}`,
    options: [
      group,
      ['--endpoint-name', prefixed(item.id)],
      ['--name', 'default'],
      ['--private-dns-zone', names.get(zone) ?? zone],
      ['--zone-name', zone],
    ],
  }));
}

/** Firewalls, Bastion, DNS and private endpoints as commands. */
export const cliServices = {
  'firewall-policy': (item: Of<'firewall-policy'>) => [
    create('network firewall policy', item.id, [
      at(item.region),
      ['--sku', 'Standard'],
      ['--threat-intel-mode', 'Alert'],
    ]),
  ],
  firewall: (item: Of<'firewall'>): readonly Command[] => [
    create('network firewall', item.id, [
      at(item.region),
      ['--sku', 'AZFW_VNet'],
      ['--tier', 'Standard'],
      ['--firewall-policy', prefixed(item.policy)],
    ]),
    createInside('network firewall ip-config', 'default', [
      ['--firewall-name', prefixed(item.id)],
      ['--public-ip-address', prefixed(item.ip)],
      ['--vnet-name', prefixed(item.vnet)],
    ]),
  ],
  bastion: (item: Of<'bastion'>) => [
    create('network bastion', item.id, [
      at(item.region),
      ['--vnet-name', prefixed(item.vnet)],
      ['--public-ip-address', prefixed(item.ip)],
      ['--sku', 'Standard'],
    ]),
  ],
  resolver: (item: Of<'resolver'>): readonly Command[] => [
    create('dns-resolver', item.id, [at(item.region), ['--id', vnetPath(item.vnet)]]),
    createInside('dns-resolver inbound-endpoint', 'inbound', [
      ['--dns-resolver-name', prefixed(item.id)],
      at(item.region),
      [
        '--ip-configurations',
        ["[{private-ip-allocation-method:'Dynamic',id:'", ...vnetPath(item.vnet), `/subnets/${item.subnet}'}]`],
      ],
    ]),
  ],
  zone: (item: Of<'zone'>) => [createInside('network private-dns zone', item.name, [])],
  'zone-link': (item: Of<'zone-link'>, names: ZoneNames) => [
    createInside('network private-dns link vnet', item.id, [
      ['--zone-name', names.get(item.zone) ?? item.zone],
      ['--virtual-network', prefixed(item.vnet)],
      ['--registration-enabled', String(item.registers)],
    ]),
  ],
  'private-endpoint': (item: Of<'private-endpoint'>, names: ZoneNames): readonly Command[] => [
    create('network private-endpoint', item.id, [
      at(item.region),
      ['--vnet-name', prefixed(item.vnet)],
      ['--subnet', item.subnet],
      ['--private-connection-resource-id', variable('targetResourceId')],
      ...(item.group === null ? [] : [['--group-id', item.group] as const]),
      ['--connection-name', 'connection'],
      ...(item.manual
        ? ([
            ['--manual-request', 'true'],
            ['--request-message', variable('requestMessage')],
          ] as const)
        : []),
    ]),
    ...zoneGroup(item, names),
  ],
  'hub-connection': (item: Of<'hub-connection'>) => [
    createInside('network vhub connection', item.id, [
      ['--vhub-name', prefixed(item.hub)],
      ['--remote-vnet', prefixed(item.vnet)],
    ]),
  ],
};
