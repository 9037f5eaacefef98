import { at, create } from './cli-networks.ts';
import type { Item } from './model.ts';
import type { Clients } from './model-links.ts';
import { type Command, type Names, prefixed, variable, type Word } from './shell.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;
type Vpn = Extract<Of<'gateway'>['details'], { type: 'Vpn' }>;

const tenant = { variable: 'TENANT_ID' } as const;

/** An address to which the id of the tenant is added. */
export const aroundTenant = (before: string): Word => [before, tenant, '/'];

const clientOptions = ({ range, signIn }: Clients): Command['options'] => [
  ['--address-prefixes', range],
  ['--client-protocol', 'OpenVPN'],
  ['--vpn-auth-type', 'AAD'],
  ['--aad-tenant', aroundTenant(signIn.login)],
  ['--aad-audience', signIn.audience],
  ['--aad-issuer', aroundTenant(signIn.issuer)],
];

/** Two addresses make both instances active; a number of an autonomous system switches BGP on. */
const vpnOptions = (details: Vpn): Command['options'] => {
  const [first = '', ...others] = details.ips.map(prefixed);
  return [
    ['--vpn-type', 'RouteBased'],
    ['--vpn-gateway-generation', details.generation],
    ['--public-ip-addresses', first, ...others],
    ...(details.bgp ? ([['--asn', variable('gatewayAsn')]] as const) : []),
    ...(details.clients === null ? [] : clientOptions(details.clients)),
  ];
};

const connection = (item: { readonly id: string; readonly region: string }, options: Command['options']): Command =>
  create('network vpn-connection', item.id, [at(item.region), ...options]);

/** Gateways and connections as commands. */
export const cliLinks = {
  gateway: (item: Of<'gateway'>, names: Names) => [
    create('network vnet-gateway', item.id, [
      at(item.region),
      ['--vnet', names.of(item.vnet)],
      ['--gateway-type', item.details.type],
      ['--sku', item.sku],
      ...(item.details.type === 'Vpn' ? vpnOptions(item.details) : []),
    ]),
  ],
  'vnet-connection': (item: Of<'vnet-connection'>, names: Names) => [
    connection(item, [
      ['--vnet-gateway1', names.of(item.from)],
      ['--vnet-gateway2', names.of(item.to)],
      ['--shared-key', variable('sharedKey')],
    ]),
  ],
  'local-gateway': (item: Of<'local-gateway'>) => [
    create('network local-gateway', item.id, [
      at(item.region),
      ['--gateway-ip-address', variable('siteAddress')],
      ...(item.space === null
        ? ([
            ['--asn', variable('siteAsn')],
            ['--bgp-peering-address', variable('siteBgpAddress')],
          ] as const)
        : ([['--local-address-prefixes', item.space]] as const)),
    ]),
  ],
  'site-connection': (item: Of<'site-connection'>, names: Names) => [
    connection(item, [
      ['--vnet-gateway1', names.of(item.gateway)],
      ['--local-gateway2', prefixed(item.local)],
      ['--shared-key', variable('sharedKey')],
      ...(item.bgp ? ([['--enable-bgp']] as const) : []),
    ]),
  ],
  'circuit-connection': (item: Of<'circuit-connection'>, names: Names) => [
    connection(item, [
      ['--vnet-gateway1', names.of(item.gateway)],
      ['--express-route-circuit2', variable(item.circuit)],
    ]),
  ],
};
