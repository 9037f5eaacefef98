import type { Format } from '../../../src/answer/index.ts';

/** A block of a Bicep file: what is created, or what is there and only referred to. */
interface Block {
  readonly id: string;
  readonly type: string;
  readonly existing: boolean;
  readonly body: string;
}

export interface Vnet {
  readonly id: string;
  readonly existing: boolean;
  /** Name of its region; null where whoever runs the file must give it. */
  readonly region: string | null;
}

/** Something that stands in a VNet or a virtual hub. */
export interface Standing {
  readonly id: string;
  readonly kind: string;
  readonly existing: boolean;
  readonly region: string | null;
  /** The id of the network. */
  readonly at: string;
}

/** What a file builds, as far as anything else speaks of it. */
export interface Written {
  readonly vnets: readonly Vnet[];
  readonly hubs: readonly { readonly id: string; readonly existing: boolean }[];
  readonly standing: readonly Standing[];
  readonly peerings: readonly {
    readonly from: string;
    readonly to: string;
    readonly offersGateway: boolean;
    readonly usesGateway: boolean;
    /** True: it takes what comes from a third network. */
    readonly forwarded: boolean;
  }[];
  readonly connections: readonly { readonly kind: string; readonly gateways: readonly string[] }[];
  /** Gateways of virtual hubs that a line, a site or people come in by. */
  readonly joined: readonly string[];
  readonly hubConnections: readonly { readonly hub: string; readonly vnet: string }[];
  readonly zones: readonly { readonly name: string; readonly linkedTo: readonly string[] }[];
  /** Gateways that take the devices of people. */
  readonly forPeople: readonly string[];
}

const kinds: Readonly<Record<string, string>> = {
  bastionHosts: 'bastion',
  azureFirewalls: 'firewall',
  dnsResolvers: 'dns-resolver',
  privateEndpoints: 'private-endpoint',
  vpnGateways: 'vpn-gateway',
  p2svpnGateways: 'vpn-gateway',
  expressRouteGateways: 'expressroute-gateway',
  applicationGateways: 'application-gateway',
  privateLinkServices: 'private-link-service',
  loadBalancers: 'load-balancer',
};

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^resource (\w+) '([\w./]+)@[^']*' (existing )?= [^\n]*\{\n([\s\S]*?)^\}/gm)].map(
    ([, id = '', type = '', existing, body = '']) => ({
      id,
      type: type.replace('Microsoft.Network/', ''),
      existing: existing !== undefined,
      body,
    }),
  );
}

const symbolsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b([A-Za-z]\w*)\.id\b/g)].map(([, id = '']) => id);
const parentOf = ({ body }: Block): string => /^ {2}parent: (\w+)/m.exec(body)?.[1] ?? '';

/** Reads a Bicep file of a network. */
export function readBicep(text: string): Written {
  const blocks = blocksOf(text);
  const of = (type: string): readonly Block[] => blocks.filter(block => block.type === type);
  const regions = new Map(
    [...text.matchAll(/^param (\w+) string = '([^']*)'/gm)].map(([, name = '', value = '']) => [name, value] as const),
  );
  const regionOf = ({ body }: Block): string | null => {
    const [, quoted, name = ''] = /^ {2}location: (?:'([^']*)'|([\w.]+))/m.exec(body) ?? [];
    return quoted ?? regions.get(name) ?? null;
  };
  const networks = new Set([...of('virtualNetworks'), ...of('virtualHubs')].map(({ id }) => id));
  /** A subnet of a VNet that stands is written beside it: what stands in the subnet stands in the VNet. */
  const vnetOf = new Map(of('virtualNetworks/subnets').map(block => [block.id, parentOf(block)] as const));
  const placeOf = (block: Block): string => {
    const named = [...symbolsIn(block.body), ...(block.body.match(/\b\w+(?=\}\/subnets)/g) ?? []), parentOf(block)];
    return named.map(id => vnetOf.get(id) ?? id).find(id => networks.has(id)) ?? '';
  };
  // A hub that takes sites and people has a gateway for each, where one is drawn.
  const beside = of('vpnGateways').length > 0;
  const standing = blocks.flatMap((block): readonly Standing[] => {
    if (beside && block.type === 'p2svpnGateways') return [];
    const gateway = /gatewayType: '(\w+)'/.exec(block.body)?.[1];
    const kind =
      block.type === 'virtualNetworkGateways' && gateway !== undefined
        ? `${gateway.toLowerCase()}-gateway`
        : kinds[block.type];
    const { id, existing } = block;
    return kind === undefined ? [] : [{ id, kind, existing, region: regionOf(block), at: placeOf(block) }];
  });
  const natIn = [...of('virtualNetworks'), ...of('virtualNetworks/subnets')]
    .filter(({ body }) => /natGateway: \{/.test(body))
    .map(({ id }) => vnetOf.get(id) ?? id);
  const nats = [...new Set(natIn)].map((at): Standing => {
    const vnet = of('virtualNetworks').find(({ id }) => id === at);
    const region = vnet === undefined ? null : regionOf(vnet);
    return { id: `nat of ${at}`, kind: 'nat-gateway', existing: false, region, at };
  });
  return {
    vnets: of('virtualNetworks').map(block => ({
      id: block.id,
      existing: block.existing,
      region: regionOf(block),
    })),
    hubs: of('virtualHubs').map(({ id, existing }) => ({ id, existing })),
    standing: [...standing, ...nats],
    peerings: of('virtualNetworks/virtualNetworkPeerings').map(block => ({
      from: parentOf(block),
      to: symbolsIn(block.body)[0] ?? '',
      offersGateway: /allowGatewayTransit: true/.test(block.body),
      usesGateway: /useRemoteGateways: true/.test(block.body),
      forwarded: /allowForwardedTraffic: true/.test(block.body),
    })),
    connections: of('connections').map(({ body }) => ({
      kind: /connectionType: '(\w+)'/.exec(body)?.[1] ?? '',
      gateways: [...body.matchAll(/virtualNetworkGateway\d: \{\s+id: (\w+)/g)].map(([, id = '']) => id),
    })),
    joined: [
      ...of('vpnGateways/vpnConnections').map(parentOf),
      ...of('expressRouteGateways/expressRouteConnections').map(parentOf),
      ...of('p2svpnGateways').map(({ id }) => id),
    ],
    hubConnections: of('virtualHubs/hubVirtualNetworkConnections').map(block => ({
      hub: parentOf(block),
      vnet: symbolsIn(block.body)[0] ?? '',
    })),
    zones: of('privateDnsZones').map(({ id, body }) => ({
      name: /^ {2}name: '([^']*)'/m.exec(body)?.[1] ?? '',
      linkedTo: of('privateDnsZones/virtualNetworkLinks')
        .filter(link => parentOf(link) === id)
        .flatMap(link => symbolsIn(link.body)),
    })),
    forPeople: [
      ...of('virtualNetworkGateways').filter(({ body }) => /vpnClientConfiguration/.test(body)),
      ...of('p2svpnGateways'),
    ].map(({ id }) => id),
  };
}

/** What creates the things that are counted in each language: the same design creates as many in each. */
const creations: readonly (readonly [string, Readonly<Record<Format, RegExp>>])[] = (
  [
    ['VNet', 'virtualNetworks', 'vnet', 'virtual_network'],
    ['peering', 'virtualNetworks/virtualNetworkPeerings', 'vnet peering', 'virtual_network_peering'],
    ['gateway', 'virtualNetworkGateways', 'vnet-gateway', 'virtual_network_gateway'],
    ['connection', 'connections', 'vpn-connection', 'virtual_network_gateway_connection'],
    ['endpoint', 'privateEndpoints', 'private-endpoint', 'private_endpoint'],
    ['zone', 'privateDnsZones', 'private-dns zone', 'private_dns_zone'],
    [
      'zone link',
      'privateDnsZones/virtualNetworkLinks',
      'private-dns link vnet',
      'private_dns_zone_virtual_network_link',
    ],
    ['firewall', 'azureFirewalls', 'firewall', 'firewall'],
    ['Bastion', 'bastionHosts', 'bastion', 'bastion_host'],
    ['virtual hub', 'virtualHubs', 'vhub', 'virtual_hub'],
    ['connection to a hub', 'virtualHubs/hubVirtualNetworkConnections', 'vhub connection', 'virtual_hub_connection'],
    ['site of a hub', 'vpnSites', 'vpn-site', 'vpn_site'],
    ['line to a site', 'vpnGateways/vpnConnections', 'vpn-gateway connection', 'vpn_gateway_connection'],
    [
      'line to a circuit',
      'expressRouteGateways/expressRouteConnections',
      'express-route gateway connection',
      'express_route_connection',
    ],
    ['gateway of people', 'p2svpnGateways', 'p2s-vpn-gateway', 'point_to_site_vpn_gateway'],
    ['routing intent', 'virtualHubs/routingIntent', 'vhub routing-intent', 'virtual_hub_routing_intent'],
    ['NAT gateway', 'natGateways', 'nat gateway', 'nat_gateway'],
  ] as const
).map(([name, type, command, resource]) => {
  const inArm = new RegExp(`"type": "Microsoft.Network/${type}"`, 'g');
  const inBicep = new RegExp(`^resource \\w+ 'Microsoft.Network/${type}@[^']*' =`, 'gm');
  const inCli = new RegExp(`^az network ${command} create `, 'gm');
  const inTerraform = new RegExp(`^resource "azurerm_${resource}" `, 'gm');
  return [name, { arm: inArm, bicep: inBicep, cli: inCli, terraform: inTerraform }] as const;
});

/** What is created in one language and not in another. */
export function differing(files: Readonly<Record<Format, string>>): readonly string[] {
  const key = Object.values(files).join('\n');
  const known = compared.get(key) ?? compare(files);
  compared.set(key, known);
  return known;
}

/** Files repeat from case to case: each set is compared once. */
const compared = new Map<string, readonly string[]>();

function compare(files: Readonly<Record<Format, string>>): readonly string[] {
  return creations.flatMap(([name, { arm, bicep, cli, terraform }]) => {
    const counts = [
      files.arm.match(arm),
      files.bicep.match(bicep),
      files.cli.match(cli),
      files.terraform.match(terraform),
    ].map(found => found?.length ?? 0);
    return new Set(counts).size === 1 ? [] : [`${name}: ARM, Bicep, CLI and Terraform create ${counts.join(', ')}`];
  });
}
