import { aroundTenant } from './cli-links.ts';
import { at, create, createInside } from './cli-networks.ts';
import type { Item } from './model.ts';
import { type Command, joined, type Names, prefixed, variable } from './shell.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** Azure Virtual WAN as commands, most of them of the extension virtual-wan. */
export const cliHubs = {
  wan: (item: Of<'wan'>) => [
    create('network vwan', item.id, [at(item.region), ['--type', 'Standard'], ['--branch-to-branch-traffic', 'true']]),
  ],
  hub: (item: Of<'hub'>, names: Names) => [
    create('network vhub', item.id, [
      at(item.region),
      ['--vwan', names.of(item.wan)],
      ['--address-prefix', item.space],
      ['--sku', 'Standard'],
    ]),
  ],
  'hub-connection': (item: Of<'hub-connection'>, names: Names) => [
    createInside('network vhub connection', names.inside(item.hub, item.id), [
      ['--vhub-name', names.of(item.hub)],
      ['--remote-vnet', names.of(item.vnet)],
      ...(item.secured ? ([['--internet-security', 'true']] as const) : []),
    ]),
  ],
  'hub-vpn-gateway': (item: Of<'hub-vpn-gateway'>, names: Names) => [
    create('network vpn-gateway', item.id, [
      at(item.region),
      ['--vhub', names.of(item.hub)],
      ['--scale-unit', String(item.units)],
    ]),
  ],
  'vpn-site': (item: Of<'vpn-site'>, names: Names) => [
    create('network vpn-site', item.id, [
      at(item.region),
      ['--virtual-wan', names.of(item.wan)],
      ['--ip-address', variable('siteAddress')],
      ['--address-prefixes', item.space],
      ['--device-vendor', variable('siteVendor')],
      ['--link-speed', String(item.speed)],
    ]),
  ],
  'hub-site-connection': (item: Of<'hub-site-connection'>, names: Names) => [
    createInside('network vpn-gateway connection', names.inside(item.gateway, item.id), [
      ['--gateway-name', names.of(item.gateway)],
      ['--remote-vpn-site', names.of(item.site)],
      ['--protocol-type', 'IKEv2'],
      ['--shared-key', variable('sharedKey')],
    ]),
  ],
  'hub-circuit-gateway': (item: Of<'hub-circuit-gateway'>, names: Names) => [
    create('network express-route gateway', item.id, [
      at(item.region),
      ['--virtual-hub', names.of(item.hub)],
      ['--min-val', String(item.units)],
    ]),
  ],
  'hub-circuit-connection': (item: Of<'hub-circuit-connection'>, names: Names) => [
    createInside('network express-route gateway connection', names.inside(item.gateway, item.id), [
      ['--gateway-name', names.of(item.gateway)],
      ['--peering', joined(variable(item.circuit), '/peerings/AzurePrivatePeering')],
    ]),
  ],
  'vpn-server': ({ id, region, signIn }: Of<'vpn-server'>) => [
    create('network vpn-server-config', id, [
      at(region),
      ['--vpn-protocols', 'OpenVPN'],
      ['--auth-types', 'AAD'],
      ['--aad-tenant', aroundTenant(signIn.login)],
      ['--aad-audience', signIn.audience],
      ['--aad-issuer', aroundTenant(signIn.issuer)],
    ]),
  ],
  'hub-people-gateway': (item: Of<'hub-people-gateway'>, names: Names) => [
    create('network p2s-vpn-gateway', item.id, [
      at(item.region),
      ['--vhub', names.of(item.hub)],
      ['--vpn-server-config', names.of(item.server)],
      ['--address-space', item.clients],
      ['--scale-unit', String(item.units)],
    ]),
  ],
  'hub-firewall': (item: Of<'hub-firewall'>, names: Names): readonly Command[] => [
    create('network firewall', item.id, [
      at(item.region),
      ['--sku', 'AZFW_Hub'],
      ['--tier', item.tier],
      ['--virtual-hub', names.of(item.hub)],
      ['--public-ip-count', '1'],
      ['--firewall-policy', prefixed(item.policy)],
    ]),
  ],
  'routing-intent': (item: Of<'routing-intent'>, names: Names): readonly Command[] => {
    const firewall = names.idOf(item.firewall);
    const policy = (name: string, destination: string) =>
      joined(`{name:${name},destinations:[${destination}],next-hop:'`, firewall, "'}");
    return [
      createInside('network vhub routing-intent', names.inside(item.hub, item.id), [
        ['--vhub', names.of(item.hub)],
        [
          '--routing-policies',
          joined('[', policy('internet', 'Internet'), ',', policy('private', 'PrivateTraffic'), ']'),
        ],
      ]),
    ];
  },
};
