import type { Item, Subnet } from '../../../src/answer/takeaway/model.ts';

const region = 'targetRegion';
const vnet = (id: string): Item => ({ kind: 'existing', id: `vnet-${id}`, of: 'vnet', name: `${id}VnetName` });
const gateway = (id: string): Item => ({ kind: 'existing', id, of: 'gateway', name: `${id.replace('-', '')}Name` });
const hub: Item = { kind: 'existing', id: 'vhub-hub', of: 'virtual-hub', name: 'hubName' };
const zone: Item = { kind: 'existing', id: 'zone-1', of: 'zone', name: 'zoneName', known: 'advisor.internal' };
const other = (id: string, of: 'firewall' | 'nat-gateway' | 'nsg' | 'route-table' | 'wan'): Item => ({
  kind: 'existing',
  id,
  of,
  name: `${id.split('-')[0]}Name`,
});

const bare: Subnet = {
  name: 'workload',
  range: '10.20.0.0/24',
  nsg: null,
  nat: null,
  routes: null,
  delegation: null,
  serviceEndpoint: null,
  endpointPolicies: false,
  isPrivate: false,
};

const subnet = (id: string, name: string, more: Partial<Subnet> = {}): Item => ({
  kind: 'subnet',
  id: `subnet-${id}`,
  vnet: 'vnet-hub',
  subnet: { ...bare, name, range: { parameter: `${id}Range`, prefix: 26 }, ...more },
});

const spoke = (more: Partial<Subnet> = {}): Item => ({
  kind: 'vnet',
  id: 'vnet-target',
  region,
  space: '10.20.0.0/16',
  encrypted: false,
  subnets: [{ ...bare, ...more }],
});

const peering = (from: string, to: string, more: { offersGateway?: boolean; usesGateways?: string[] } = {}): Item => ({
  kind: 'peering',
  id: `peer-${from}-to-${to}`,
  from: `vnet-${from}`,
  to: `vnet-${to}`,
  forwarded: true,
  offersGateway: false,
  usesGateways: [],
  offeredBy: more.usesGateways === undefined ? null : `peer-${to}-to-${from}`,
  ...more,
});

const link = (to: string): Item => ({
  kind: 'zone-link',
  id: `link-1-${to}`,
  zone: 'zone-1',
  vnet: `vnet-${to}`,
  registers: false,
});

const ip = (id: string): Item => ({ kind: 'public-ip', id, region, sku: 'Standard', zones: null });

const toSite: readonly Item[] = [
  { kind: 'local-gateway', id: 'site', region, space: '192.168.0.0/16' },
  { kind: 'site-connection', id: 'to-site', region, gateway: 'vpngw-hub', local: 'site', bgp: false },
];

const circuit = {
  kind: 'circuit-connection',
  id: 'to-circuit',
  region,
  gateway: 'ergw-hub',
  circuit: 'circuitId',
} as const;
const circuitGateway: Item = {
  kind: 'gateway',
  id: 'ergw-hub',
  region,
  vnet: 'vnet-hub',
  sku: 'ErGw1AZ',
  details: { type: 'ExpressRoute' },
};

/** Plans that build beside what exists, each by its name. */
export const itemsWithExisting: Readonly<Record<string, readonly Item[]>> = {
  'a spoke uses the VPN gateway and the firewall of a hub': [
    vnet('hub'),
    gateway('vpngw-hub'),
    other('fw-hub', 'firewall'),
    {
      kind: 'route-table',
      id: 'routes-target',
      region,
      routes: [
        { name: 'to-hub', range: { parameter: 'hubRange' }, nextHop: { parameter: 'firewallAddress' } },
        { name: 'to-internet', range: '0.0.0.0/0', nextHop: 'Internet' },
      ],
    },
    spoke({ routes: 'routes-target' }),
    peering('hub', 'target', { offersGateway: true }),
    peering('target', 'hub', { usesGateways: ['vpngw-hub'] }),
  ],
  'a private endpoint stands in a VNet, its zone in another': [
    vnet('hub'),
    vnet('caller'),
    zone,
    { kind: 'nsg', id: 'nsg-hub', region },
    subnet('endpoints', 'endpoints', { nsg: 'nsg-hub', endpointPolicies: true }),
    {
      kind: 'private-endpoint',
      id: 'endpoint',
      region,
      vnet: 'vnet-hub',
      subnet: 'endpoints',
      group: 'sqlServer',
      zones: ['zone-1'],
      isNamed: false,
      manual: false,
    },
    link('hub'),
    link('caller'),
  ],
  'a new zone is linked to a VNet': [
    vnet('hub'),
    { kind: 'zone', id: 'zone-1', name: 'advisor.internal' },
    link('hub'),
  ],
  'a virtual hub takes two VNets and its gateways': [
    hub,
    vnet('caller'),
    spoke(),
    { kind: 'hub-connection', id: 'connect-target', hub: 'vhub-hub', vnet: 'vnet-target', secured: false },
    { kind: 'hub-connection', id: 'connect-caller', hub: 'vhub-hub', vnet: 'vnet-caller', secured: false },
    other('wan', 'wan'),
    { kind: 'hub-vpn-gateway', id: 'hubvpn', region, hub: 'vhub-hub', units: 2 },
    { kind: 'vpn-site', id: 'site', region, wan: 'wan', space: '192.168.0.0/16', speed: 1_000 },
    { kind: 'hub-site-connection', id: 'to-site', gateway: 'hubvpn', site: 'site' },
    { kind: 'hub-circuit-gateway', id: 'hubcircuit', region, hub: 'vhub-hub', units: 1 },
  ],
  'a virtual WAN takes another hub': [
    other('wan', 'wan'),
    { kind: 'hub', id: 'vhub-target', region, wan: 'wan', space: '10.30.0.0/23' },
  ],
  'gateways take a line and a site': [gateway('ergw-hub'), gateway('vpngw-hub'), circuit, ...toSite],
  'a spoke uses a gateway that takes a line': [
    vnet('hub'),
    gateway('ergw-hub'),
    spoke(),
    circuit,
    peering('hub', 'target', { offersGateway: true }),
    peering('target', 'hub', { usesGateways: ['ergw-hub'] }),
  ],
  'a second gateway stands beside the first': [
    vnet('hub'),
    { kind: 'existing-subnet', id: 'subnet-gateway', vnet: 'vnet-hub', name: 'GatewaySubnet' },
    circuitGateway,
    circuit,
  ],
  'two gateways are joined': [
    gateway('vpngw-hub'),
    gateway('vpngw-caller'),
    { kind: 'vnet-connection', id: 'vpn-hub-to-caller', region, from: 'vpngw-hub', to: 'vpngw-caller' },
    { kind: 'vnet-connection', id: 'vpn-caller-to-hub', region, from: 'vpngw-caller', to: 'vpngw-hub' },
  ],
  'a hub gets all that it lacks': [
    vnet('hub'),
    vnet('caller'),
    other('nat-hub', 'nat-gateway'),
    other('nsg-hub', 'nsg'),
    other('routes-hub', 'route-table'),
    subnet('workload', 'workload', { nsg: 'nsg-hub', nat: 'nat-hub', routes: 'routes-hub' }),
    subnet('gateway', 'GatewaySubnet'),
    subnet('bastion', 'AzureBastionSubnet'),
    subnet('firewall', 'AzureFirewallSubnet'),
    subnet('resolver', 'resolver', { delegation: 'Microsoft.Network/dnsResolvers' }),
    circuitGateway,
    ip('ip-bastion-hub'),
    { kind: 'bastion', id: 'bastion-hub', region, vnet: 'vnet-hub', ip: 'ip-bastion-hub', sku: 'Standard' },
    ip('ip-fw-hub'),
    { kind: 'firewall-policy', id: 'fwpolicy-hub', region, tier: 'Standard' },
    {
      kind: 'firewall',
      id: 'fw-hub',
      region,
      vnet: 'vnet-hub',
      ip: 'ip-fw-hub',
      policy: 'fwpolicy-hub',
      tier: 'Standard',
    },
    { kind: 'resolver', id: 'resolver-hub', region, vnet: 'vnet-hub', subnet: 'resolver' },
    peering('hub', 'caller', { offersGateway: true }),
    peering('caller', 'hub', { usesGateways: ['ergw-hub'] }),
  ],
};
