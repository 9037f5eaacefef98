import { vpnClientAudience } from './arm-links.ts';
import { at, create } from './cli-networks.ts';
import type { Item } from './model.ts';
import { type Command, prefixed, variable } from './shell.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

const tenant = { variable: 'TENANT_ID' } as const;

const clientOptions = (range: string): Command['options'] => [
  ['--address-prefixes', range],
  ['--client-protocol', 'OpenVPN'],
  ['--vpn-auth-type', 'AAD'],
  ['--aad-tenant', ['https://login.microsoftonline.com/', tenant, '/']],
  ['--aad-audience', vpnClientAudience],
  ['--aad-issuer', ['https://sts.windows.net/', tenant, '/']],
];

const connection = (item: { readonly id: string; readonly region: string }, options: Command['options']): Command =>
  create('network vpn-connection', item.id, [at(item.region), ...options]);

/** Gateways and connections as commands. */
export const cliLinks = {
  gateway: (item: Of<'gateway'>) => [
    create('network vnet-gateway', item.id, [
      at(item.region),
      ['--vnet', prefixed(item.vnet)],
      ['--gateway-type', item.type],
      ...(item.type === 'Vpn' ? ([['--vpn-type', 'RouteBased']] as const) : []),
      ['--sku', item.sku],
      ['--public-ip-addresses', prefixed(item.ip)],
      ...(item.clients === null ? [] : clientOptions(item.clients)),
    ]),
  ],
  'vnet-connection': (item: Of<'vnet-connection'>) => [
    connection(item, [
      ['--vnet-gateway1', prefixed(item.from)],
      ['--vnet-gateway2', prefixed(item.to)],
      ['--shared-key', variable('sharedKey')],
    ]),
  ],
  'local-gateway': (item: Of<'local-gateway'>) => [
    create('network local-gateway', item.id, [
      at(item.region),
      ['--gateway-ip-address', variable('siteAddress')],
      ['--local-address-prefixes', item.space],
    ]),
  ],
  'site-connection': (item: Of<'site-connection'>) => [
    connection(item, [
      ['--vnet-gateway1', prefixed(item.gateway)],
      ['--local-gateway2', prefixed(item.local)],
      ['--shared-key', variable('sharedKey')],
    ]),
  ],
  'circuit-connection': (item: Of<'circuit-connection'>) => [
    connection(item, [
      ['--vnet-gateway1', prefixed(item.gateway)],
      ['--express-route-circuit2', variable('circuitId')],
    ]),
  ],
  wan: (item: Of<'wan'>) => [
    create('network vwan', item.id, [at(item.region), ['--type', 'Standard'], ['--branch-to-branch-traffic', 'true']]),
  ],
  hub: (item: Of<'hub'>) => [
    create('network vhub', item.id, [
      at(item.region),
      ['--vwan', prefixed(item.wan)],
      ['--address-prefix', item.space],
      ['--sku', 'Standard'],
    ]),
  ],
  'hub-vpn-gateway': (item: Of<'hub-vpn-gateway'>) => [
    create('network vpn-gateway', item.id, [at(item.region), ['--vhub', prefixed(item.hub)], ['--scale-unit', '1']]),
  ],
  'hub-circuit-gateway': (item: Of<'hub-circuit-gateway'>) => [
    create('network express-route gateway', item.id, [
      at(item.region),
      ['--virtual-hub', prefixed(item.hub)],
      ['--min-val', '1'],
    ]),
  ],
};
