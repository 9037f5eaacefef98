import { interfaceOf } from './arm-services.ts';
import { at, create, createInside } from './cli-networks.ts';
import type { Item } from './model.ts';
import { type Command, inGroup, joined, type Names, prefixed, variable } from './shell.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

function zoneGroup(item: Of<'private-endpoint'>, names: Names): readonly Command[] {
  return item.zones.map((zone, index) => ({
    call: `network private-endpoint dns-zone-group ${index === 0 ? 'create' : 'add'}`,
    options: [
      inGroup,
      ['--endpoint-name', prefixed(item.id)],
      ['--name', 'default'],
      ['--private-dns-zone', names.of(zone)],
      ['--zone-name', zone],
    ],
  }));
}

/** Firewalls, Bastion, DNS and private endpoints as commands. */
export const cliServices = {
  'firewall-policy': (item: Of<'firewall-policy'>) => [
    create('network firewall policy', item.id, [
      at(item.region),
      ['--sku', item.tier],
      ['--threat-intel-mode', 'Alert'],
    ]),
  ],
  firewall: (item: Of<'firewall'>, names: Names): readonly Command[] => [
    create('network firewall', item.id, [
      at(item.region),
      ['--sku', 'AZFW_VNet'],
      ['--tier', item.tier],
      ['--firewall-policy', prefixed(item.policy)],
    ]),
    createInside('network firewall ip-config', 'default', [
      ['--firewall-name', prefixed(item.id)],
      ['--public-ip-address', prefixed(item.ip)],
      ['--vnet-name', names.of(item.vnet)],
    ]),
  ],
  bastion: (item: Of<'bastion'>, names: Names) => [
    create('network bastion', item.id, [
      at(item.region),
      ['--vnet-name', names.of(item.vnet)],
      ['--public-ip-address', prefixed(item.ip)],
      ['--sku', item.sku],
    ]),
  ],
  resolver: (item: Of<'resolver'>, names: Names): readonly Command[] => [
    create('dns-resolver', item.id, [at(item.region), ['--id', names.idOf(item.vnet)]]),
    createInside('dns-resolver inbound-endpoint', 'inbound', [
      ['--dns-resolver-name', prefixed(item.id)],
      at(item.region),
      [
        '--ip-configurations',
        joined(
          "[{private-ip-allocation-method:'Dynamic',id:'",
          names.idOf(item.vnet),
          '/subnets/',
          names.inside(item.vnet, item.subnet),
          "'}]",
        ),
      ],
    ]),
  ],
  zone: (item: Of<'zone'>) => [createInside('network private-dns zone', item.name, [])],
  'zone-link': (item: Of<'zone-link'>, names: Names) => [
    createInside('network private-dns link vnet', names.inside(item.zone, item.id), [
      ['--zone-name', names.of(item.zone)],
      ['--virtual-network', names.of(item.vnet)],
      ['--registration-enabled', String(item.registers)],
    ]),
  ],
  'zone-record': (item: Of<'zone-record'>, names: Names): readonly Command[] => [
    {
      call: 'network nic show',
      options: [
        inGroup,
        ['--name', prefixed(interfaceOf(item.endpoint))],
        ['--query', 'ipConfigurations[0].privateIPAddress'],
        ['--output', 'tsv'],
      ],
      into: 'ENDPOINT_ADDRESS',
      at: item.endpoint,
    },
    {
      call: 'network private-dns record-set a add-record',
      options: [
        inGroup,
        ['--zone-name', names.of(item.zone)],
        ['--record-set-name', names.inside(item.zone, item.id)],
        ['--ipv4-address', [{ variable: 'ENDPOINT_ADDRESS' }]],
      ],
    },
  ],
  'private-endpoint': (item: Of<'private-endpoint'>, names: Names): readonly Command[] => [
    create('network private-endpoint', item.id, [
      at(item.region),
      ['--vnet-name', names.of(item.vnet)],
      ['--subnet', names.inside(item.vnet, item.subnet)],
      ['--private-connection-resource-id', variable('targetResourceId')],
      ...(item.group === null ? [] : [['--group-id', item.group] as const]),
      ['--connection-name', 'connection'],
      ...(item.isNamed ? [['--nic-name', prefixed(interfaceOf(item.id))] as const] : []),
      ...(item.manual
        ? ([
            ['--manual-request', 'true'],
            ['--request-message', variable('requestMessage')],
          ] as const)
        : []),
    ]),
    ...zoneGroup(item, names),
  ],
};
