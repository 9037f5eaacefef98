// One change to the files of a design for each rule, which that rule finds and no other.
import { at } from '../as-arm/resource.ts';
import { textOf, textsOf } from '../read/design.ts';
import { add, copy, drop, type Edit, everywhere, give, idIn, set, setAll } from './edits.ts';

const line = 'a datacenter with ExpressRoute';
const people = 'devices of people';
const tunnel = 'IPsec between VNets';
const site = 'a server on premises';
const spokes = 'two regions and a datacenter';
const firewall = 'a firewall between regions';
const bastion = 'administrators only';
const nat = 'the way out to the internet';
const wan = 'many branches';
const hubs = 'a secured virtual hub';
const peered = 'a VM in another region';
const database = 'a database behind a peering';
const service = 'a service endpoint';
const app = 'App Service to another region';

const gateway = 'virtualNetworkGateways';
const vnet = 'virtualNetworks';
const peering = 'virtualNetworks/virtualNetworkPeerings';
const ip = 'publicIPAddresses';
const link = 'privateDnsZones/virtualNetworkLinks';
const endpoint = 'privateEndpoints';

const isVpn = (each: object): boolean => at(each, 'properties', 'gatewayType') === 'Vpn';
const isCircuit = (each: object): boolean => at(each, 'properties', 'gatewayType') === 'ExpressRoute';
const uses = (each: object): boolean => at(each, 'properties', 'useRemoteGateways') === true;
const isTo =
  (id: string) =>
  (each: object): boolean =>
    JSON.stringify(at(each, 'properties', 'remoteVirtualNetwork')).includes(id);
const replaced = (from: string | RegExp, to: string) => (old: unknown) => String(old).replace(from, to);
const foreign = (type: string, ...names: readonly string[]): string =>
  `[resourceId('Microsoft.Network/${type}', ${names.map(name => `'${name}'`).join(', ')})]`;
const own = (type: string, id: string): string =>
  `[resourceId('Microsoft.Network/${type}', format('{0}-${id}', parameters('prefix')))]`;
const within = (parent: string, name: string): string =>
  `[format('{0}/{1}', format('{0}-${parent}', parameters('prefix')), '${name}')]`;
const circuitGateway = (subnet: string) => ({
  properties: {
    gatewayType: 'ExpressRoute',
    sku: { name: 'ErGw1AZ' },
    ipConfigurations: [{ name: 'default', properties: { subnet: { id: subnet } } }],
  },
});
const partOf = (type: string, id: string, name: string): string =>
  `[resourceId('Microsoft.Network/${type}', format('{0}-${id}', parameters('prefix')), '${name}')]`;
const gatewaySubnetOf = (id: string): string => partOf('virtualNetworks/subnets', id, 'GatewaySubnet');
const request = (message: string) => [
  { name: 'connection', properties: { privateLinkServiceId: 'x', groupIds: ['sqlServer'], requestMessage: message } },
];
const moved = (from: string, to: string) => (old: unknown) => JSON.parse(JSON.stringify(old).replaceAll(from, to));
const route = (addressPrefix: string, nextHopType: string, nextHopIpAddress?: unknown) => ({
  addressPrefix,
  nextHopType,
  nextHopIpAddress,
});

export const brokenDesigns: readonly (readonly [rule: string, design: string, edits: readonly Edit[]])[] = [
  ['vpn-address-zones', line, [set(ip, 'zones', undefined)]],
  ['zones-of-region', line, [give('targetRegion', 'westus')]],
  ['standard-address', bastion, [set(ip, 'sku/name', 'Basic')]],
  ['static-address', bastion, [set(ip, 'properties/publicIPAllocationMethod', 'Dynamic')]],
  [
    'address-of-one',
    site,
    [
      drop(ip),
      set(gateway, 'properties/ipConfigurations/1/properties/publicIPAddress', (_: unknown, each: object) =>
        at(each, 'properties', 'ipConfigurations', '0', 'properties', 'publicIPAddress'),
      ),
    ],
  ],
  ['address-region', bastion, [set(ip, 'location', 'brazilsouth')]],
  [
    'address-needed',
    bastion,
    [
      add(ip, 'more', {
        location: 'westeurope',
        sku: { name: 'Standard' },
        properties: { publicIPAllocationMethod: 'Static' },
      }),
    ],
  ],

  ['vpn-sku-with-zones', line, [set(gateway, 'properties/sku/name', replaced('AZ', ''), isVpn)]],
  ['sku-of-type', line, [set(gateway, 'properties/sku/name', 'VpnGw1AZ', isCircuit)]],
  [
    'basic-sku',
    people,
    [set(gateway, 'properties/sku/name', 'Basic'), set(gateway, 'properties/vpnGatewayGeneration', 'Generation1')],
  ],
  [
    'generation-of-sku',
    people,
    [set(gateway, 'properties/sku/name', 'VpnGw1AZ'), set(gateway, 'properties/vpnGatewayGeneration', 'Generation2')],
  ],
  [
    'one-gateway-of-a-type',
    people,
    [
      ...['a', 'b'].map(name =>
        add(gateway, name, circuitGateway(foreign('virtualNetworks/subnets', 'ours', 'GatewaySubnet'))),
      ),
    ],
  ],
  [
    'gateway-subnet-name',
    people,
    [set(gateway, 'properties/ipConfigurations/0/properties/subnet/id', replaced('GatewaySubnet', 'endpoints'))],
  ],
  ['addresses-of-vpn-gateway', people, [set(gateway, 'properties/activeActive', true)]],
  [
    'no-address-of-circuit-gateway',
    line,
    [set(gateway, 'properties/ipConfigurations/0/properties/publicIPAddress', { id: foreign(ip, 'ours') }, isCircuit)],
  ],
  ['route-based', people, [set(gateway, 'properties/vpnType', 'PolicyBased')]],
  ['number-beside-circuit', line, [set(gateway, 'properties/bgpSettings/asn', 65_001, isVpn)]],
  ['bgp-has-number', tunnel, [set(gateway, 'properties/bgpSettings', { asn: 65_001 })]],
  ['sign-in-by-openvpn', people, [set(gateway, 'properties/vpnClientConfiguration/vpnClientProtocols/+', 'IkeV2')]],
  ['sign-in-is-whole', people, [set(gateway, 'properties/vpnClientConfiguration/aadIssuer', undefined)]],
  [
    'sign-in-of-cloud',
    people,
    [set(gateway, 'properties/vpnClientConfiguration/aadTenant', 'https://login.microsoftonline.us/tenant/')],
  ],
  [
    'issuer-ends',
    people,
    [set(gateway, 'properties/vpnClientConfiguration/aadIssuer', 'https://sts.windows.net/tenant')],
  ],
  [
    'pool-of-people',
    people,
    [set(gateway, 'properties/vpnClientConfiguration/vpnClientAddressPool/addressPrefixes', ['10.0.0.0/8'])],
  ],
  [
    'one-subnet-of-gateway',
    site,
    [
      set(
        gateway,
        'properties/ipConfigurations/1/properties/subnet/id',
        foreign('virtualNetworks/subnets', 'ours', 'GatewaySubnet'),
      ),
    ],
  ],
  ['names-of-configurations', site, [set(gateway, 'properties/ipConfigurations/1/name', 'default')]],

  ['ends-of-connection', tunnel, [set('connections', 'properties/sharedKey', undefined)]],
  [
    'gateway-of-connection',
    line,
    [
      set(
        'connections',
        'properties/virtualNetworkGateway1/id',
        own(gateway, 'vpngw-hub'),
        each => at(each, 'properties', 'connectionType') === 'ExpressRoute',
      ),
      set(
        'connections',
        'dependsOn/+',
        own(gateway, 'vpngw-hub'),
        each => at(each, 'properties', 'connectionType') === 'ExpressRoute',
      ),
    ],
  ],
  ['tunnel-both-ways', tunnel, [drop('connections')]],
  ['bgp-of-connection', site, [set('connections', 'properties/enableBgp', true)]],
  ['routes-to-site', site, [set('localNetworkGateways', 'properties/localNetworkAddressSpace', undefined)]],
  ['peer-of-site', site, [set('localNetworkGateways', 'properties/bgpSettings', { asn: 65_001 })]],
  [
    'number-of-site',
    site,
    [
      set(gateway, 'properties/enableBgp', true),
      set(gateway, 'properties/bgpSettings', { asn: 65_001 }),
      set('localNetworkGateways', 'properties/bgpSettings', { asn: 65_001, bgpPeeringAddress: '192.168.0.1' }),
      set('connections', 'properties/enableBgp', true),
    ],
  ],
  ['number-is-free', line, [set('localNetworkGateways', 'properties/bgpSettings/asn', 8074)]],
  [
    'ranges-of-site',
    site,
    [set('localNetworkGateways', 'properties/localNetworkAddressSpace/addressPrefixes', ['10.0.0.0/8'])],
  ],
  ['site-has-address', site, [set('localNetworkGateways', 'properties/gatewayIpAddress', undefined)]],

  ['subnet-in-vnet', service, [set(vnet, 'properties/addressSpace/addressPrefixes', ['10.99.0.0/16'])]],
  [
    'subnets-apart',
    bastion,
    [
      set(vnet, 'properties/subnets/AzureBastionSubnet/properties/addressPrefix', (_: unknown, each: object) =>
        String(at(each, 'properties', 'subnets', '0', 'properties', 'addressPrefix')).replace('/24', '/26'),
      ),
    ],
  ],
  ['subnet-size', service, [set(vnet, 'properties/subnets/0/properties/addressPrefix', replaced(/\/\d+$/, '/30'))]],
  [
    'size-of-gateway-subnet',
    site,
    [set(vnet, 'properties/subnets/GatewaySubnet/properties/addressPrefix', replaced('/26', '/28'))],
  ],
  [
    'bare-gateway-subnet',
    site,
    [
      set(vnet, 'properties/subnets/GatewaySubnet/properties/networkSecurityGroup', {
        id: foreign('networkSecurityGroups', 'ours'),
      }),
    ],
  ],
  [
    'routes-of-gateway-subnet',
    site,
    [
      add('routeTables', 'more', {
        properties: { routes: [{ name: 'all', properties: route('0.0.0.0/0', 'Internet') }] },
      }),
      set(vnet, 'properties/subnets/GatewaySubnet/properties/routeTable', { id: foreign('routeTables', 'more') }),
      set(vnet, 'dependsOn/+', foreign('routeTables', 'more'), each => JSON.stringify(each).includes('GatewaySubnet')),
    ],
  ],
  [
    'size-of-firewall-subnet',
    firewall,
    [set(vnet, 'properties/subnets/AzureFirewallSubnet/properties/addressPrefix', replaced('/26', '/27'))],
  ],
  [
    'bare-firewall-subnet',
    firewall,
    [
      set(vnet, 'properties/subnets/AzureFirewallSubnet/properties/networkSecurityGroup', {
        id: foreign('networkSecurityGroups', 'ours'),
      }),
    ],
  ],
  [
    'place-of-firewall',
    firewall,
    [
      set(
        'azureFirewalls',
        'properties/ipConfigurations/0/properties/subnet/id',
        foreign('virtualNetworks/subnets', 'ours', 'elsewhere'),
      ),
    ],
  ],
  [
    'size-of-bastion-subnet',
    bastion,
    [set(vnet, 'properties/subnets/AzureBastionSubnet/properties/addressPrefix', replaced('/26', '/27'))],
  ],
  [
    'bare-bastion-subnet',
    bastion,
    [set(vnet, 'properties/subnets/AzureBastionSubnet/properties/routeTable', { id: foreign('routeTables', 'ours') })],
  ],
  [
    'group-of-bastion-subnet',
    bastion,
    [
      set(
        vnet,
        'properties/subnets/AzureBastionSubnet/properties/networkSecurityGroup',
        (_: unknown, __: object, template: Parameters<typeof idIn>[0]) => ({
          id: idIn(template, 'networkSecurityGroups'),
        }),
      ),
    ],
  ],
  [
    'place-of-bastion',
    bastion,
    [
      set(
        'bastionHosts',
        'properties/ipConfigurations/0/properties/subnet/id',
        foreign('virtualNetworks/subnets', 'ours', 'elsewhere'),
      ),
    ],
  ],
  [
    'subnet-of-resolver',
    line,
    [set(vnet, 'properties/subnets/resolver/properties/addressPrefix', replaced('/28', '/29'))],
  ],
  [
    'one-delegation',
    app,
    [
      set(vnet, 'properties/subnets/integration/properties/delegations/+', {
        name: 'more',
        properties: { serviceName: 'Microsoft.Sql/managedInstances' },
      }),
    ],
  ],
  [
    'delegated-alone',
    database,
    [
      set(vnet, 'properties/subnets/endpoints/properties/delegations', [
        { name: 'more', properties: { serviceName: 'Microsoft.Web/serverFarms' } },
      ]),
    ],
  ],
  [
    'prescribed-subnets-alone',
    database,
    [set(endpoint, 'properties/subnet/id', foreign('virtualNetworks/subnets', 'ours', 'GatewaySubnet'))],
  ],
  [
    'service-endpoint-name',
    service,
    [set(vnet, 'properties/subnets/0/properties/serviceEndpoints/0/service', 'Microsoft.Strage')],
  ],
  [
    'policies-of-endpoints',
    database,
    [set(vnet, 'properties/subnets/endpoints/properties/privateEndpointNetworkPolicies', undefined)],
  ],

  ['peering-both-ways', peered, [drop(peering)]],
  ['peering-once', peered, [copy(peering, within('vnet-caller', 'more'))]],
  [
    'peering-with-another',
    peered,
    [
      copy(peering, within('vnet-caller', 'more')),
      set(
        peering,
        'properties/remoteVirtualNetwork/id',
        own(vnet, 'vnet-caller'),
        each => at(each, 'name') === within('vnet-caller', 'more'),
      ),
    ],
  ],
  [
    'peered-spaces-apart',
    peered,
    [set(vnet, 'properties', moved('10.10.', '10.20.'), each => JSON.stringify(each).includes('10.10.'))],
  ],
  [
    'gateway-across-peering',
    peered,
    [
      set(peering, 'properties/useRemoteGateways', true, isTo('vnet-caller')),
      set(peering, 'dependsOn/+', partOf(peering, 'vnet-caller', 'peer-caller-to-target'), uses),
      set(peering, 'properties/allowGatewayTransit', true, each => !uses(each)),
    ],
  ],
  ['gateway-is-offered', spokes, [setAll(peering, 'properties/allowGatewayTransit', false)]],
  [
    'no-gateway-of-its-own',
    spokes,
    [
      set(
        vnet,
        'properties/subnets/+',
        { name: 'GatewaySubnet', properties: { addressPrefix: '10.20.255.0/26' } },
        each => JSON.stringify(each).includes('10.20.'),
      ),
      add(gateway, 'more', circuitGateway(gatewaySubnetOf('vnet-target')), [own(vnet, 'vnet-target')]),
    ],
  ],
  [
    'one-gateway-used',
    spokes,
    [
      add(
        peering,
        within('vnet-target', 'more'),
        { properties: { useRemoteGateways: true, remoteVirtualNetwork: { id: foreign(vnet, 'ours') } } },
        [own(vnet, 'vnet-target'), foreign(peering, 'ours', 'more')],
      ),
      add(
        peering,
        'ours/more',
        { properties: { allowGatewayTransit: true, remoteVirtualNetwork: { id: own(vnet, 'vnet-target') } } },
        [own(vnet, 'vnet-target')],
      ),
    ],
  ],
  ['offers-or-uses', spokes, [set(peering, 'properties/allowGatewayTransit', true, uses)]],

  ['size-of-hub', wan, [set('virtualHubs', 'properties/addressPrefix', replaced('/23', '/25'))]],
  [
    'hubs-apart',
    wan,
    [
      set('virtualHubs', 'properties/addressPrefix', (_: unknown, __: object, template: Parameters<typeof idIn>[0]) =>
        (
          textsOf(
            at(
              template.resources.find(({ type }) => type.endsWith('/virtualNetworks')),
              'properties',
              'addressSpace',
              'addressPrefixes',
            ),
          )[0] ?? ''
        ).replace('/16', '/23'),
      ),
    ],
  ],
  ['connected-once', wan, [copy('virtualHubs/hubVirtualNetworkConnections', within('vhub-hub', 'more'))]],
  [
    'connected-without-gateway',
    wan,
    [
      set(vnet, 'properties/subnets/+', { name: 'GatewaySubnet', properties: { addressPrefix: '10.20.255.0/26' } }),
      add(gateway, 'more', circuitGateway(gatewaySubnetOf('vnet-target')), [own(vnet, 'vnet-target')]),
    ],
  ],
  [
    'connected-spaces-apart',
    hubs,
    [set(vnet, 'properties', moved('10.10.', '10.20.'), each => JSON.stringify(each).includes('10.10.'))],
  ],
  ['gateways-of-hub', wan, [copy('vpnGateways', 'more')]],
  ['hub-in-wan', wan, [set('virtualHubs', 'properties/virtualWan', undefined)]],

  ['tier-of-policy', firewall, [set('firewallPolicies', 'properties/sku/tier', 'Premium')]],
  ['firewall-has-policy', firewall, [set('azureFirewalls', 'properties/firewallPolicy', undefined)]],
  ['firewall-of-place', firewall, [set('azureFirewalls', 'properties/sku/name', 'AZFW_Hub')]],
  [
    'sku-of-nat-address',
    nat,
    [set('natGateways', 'sku/name', (old: unknown) => (old === 'Standard' ? 'StandardV2' : 'Standard'))],
  ],
  ['nat-has-address', nat, [set('natGateways', 'properties/publicIpAddresses', []), drop(ip)]],
  [
    'nat-in-zone',
    nat,
    [
      set('natGateways', 'sku/name', 'Standard'),
      set(ip, 'sku/name', 'Standard'),
      set('natGateways', 'zones', ['1', '2']),
    ],
  ],
  [
    'bastion-has-address',
    bastion,
    [set('bastionHosts', 'properties/ipConfigurations/0/properties/publicIPAddress', undefined), drop(ip)],
  ],

  ['zone-name', peered, [everywhere('advisor.internal', 'internal')]],
  [
    'zone-of-cloud',
    database,
    [
      everywhere('privatelink.database.', 'privatelink.databases.'),
      set(endpoint, 'properties/privateLinkServiceConnections/0/properties/groupIds', undefined),
    ],
  ],
  ['zone-of-cloud', database, [give('callerRegion', 'usgovvirginia'), give('targetRegion', 'usgovvirginia')]],
  ['zone-link-once', database, [copy(link, 'privatelink.database.windows.net/more')]],
  [
    'registers-in-one-zone',
    peered,
    [
      copy('privateDnsZones', 'more.internal'),
      copy(link, 'more.internal/more'),
      set(
        link,
        'dependsOn/+',
        foreign('privateDnsZones', 'more.internal'),
        each => at(each, 'name') === 'more.internal/more',
      ),
    ],
  ],
  ['zone-is-linked', peered, [drop(link, true)]],
  ['no-registration-in-private-link', database, [set(link, 'properties/registrationEnabled', true)]],
  [
    'zones-of-endpoint',
    database,
    [set(endpoint, 'properties/privateLinkServiceConnections/0/properties/groupIds', ['vault'])],
  ],
  [
    'five-zones-of-endpoint',
    database,
    [set('privateEndpoints/privateDnsZoneGroups', 'properties/privateDnsZoneConfigs', [])],
  ],

  ['one-connection', database, [set(endpoint, 'properties/manualPrivateLinkServiceConnections', request('Please.'))]],
  [
    'length-of-request',
    database,
    [
      set(endpoint, 'properties/manualPrivateLinkServiceConnections', request('x'.repeat(141))),
      set(endpoint, 'properties/privateLinkServiceConnections', undefined),
    ],
  ],
  [
    'words-of-request',
    database,
    [set(endpoint, 'properties/privateLinkServiceConnections/0/properties/requestMessage', 'Please.')],
  ],
  [
    'group-is-known',
    database,
    [set(endpoint, 'properties/privateLinkServiceConnections/0/properties/groupIds', ['sqlSrv'])],
  ],
  [
    'one-group',
    database,
    [set(endpoint, 'properties/privateLinkServiceConnections/0/properties/groupIds', ['sqlServer', 'sqlServer'])],
  ],

  [
    'address-of-next-hop',
    firewall,
    [
      set(
        'routeTables',
        'properties/routes/0/properties/nextHopIpAddress',
        'the firewall',
        each => at(each, 'properties', 'routes', '0', 'properties', 'nextHopType') === 'VirtualAppliance',
      ),
    ],
  ],
  [
    'route-once',
    firewall,
    [set('routeTables', 'properties/routes/+', { name: 'more', properties: route('0.0.0.0/0', 'Internet') })],
  ],
  [
    'firewall-to-internet',
    firewall,
    [
      set('routeTables', 'properties/routes/to-internet/properties', (_: unknown, each: object) =>
        route(
          '0.0.0.0/0',
          'VirtualAppliance',
          textOf(at(each, 'properties', 'routes', '0', 'properties', 'nextHopIpAddress')),
        ),
      ),
    ],
  ],
  [
    'hop-to-firewall',
    firewall,
    [
      set(
        'routeTables',
        'properties/routes/0/properties/nextHopIpAddress',
        '10.99.0.4',
        each => at(each, 'properties', 'routes', '0', 'properties', 'nextHopType') === 'VirtualAppliance',
      ),
    ],
  ],

  ['length-of-name', bastion, [give('prefix', 'a'.repeat(70))]],
  ['letters-of-name', bastion, [give('prefix', '-x')]],
  ['name-once', bastion, [copy('networkSecurityGroups')]],
  ['one-cloud', peered, [give('targetRegion', 'usgovvirginia')]],

  ['region-of-vnet', database, [set(endpoint, 'location', 'brazilsouth')]],
  ['region-of-subnet', service, [set('networkSecurityGroups', 'location', 'brazilsouth')]],
  ['region-of-resolver', line, [set('dnsResolvers', 'location', 'brazilsouth')]],

  ['needs-come-first', database, [set(endpoint, 'dependsOn', [])]],
  ['names-lead-somewhere', nat, [drop('networkSecurityGroups')]],
  [
    'gateway-comes-first',
    spokes,
    [
      set(
        peering,
        'dependsOn',
        (old: unknown) => textsOf(old).filter(id => !id.includes('virtualNetworkGateways')),
        uses,
      ),
    ],
  ],
  [
    'offer-comes-first',
    spokes,
    [
      set(
        peering,
        'dependsOn',
        (old: unknown) => textsOf(old).filter(id => !id.includes('virtualNetworkPeerings')),
        uses,
      ),
    ],
  ],
  [
    'subnets-in-turn',
    service,
    [
      ...['0', '1'].map(name =>
        add('virtualNetworks/subnets', `ours/${name}`, { properties: { addressPrefix: `10.50.${name}.0/24` } }),
      ),
    ],
  ],
  [
    'subnets-before-peerings',
    peered,
    [
      add(
        'virtualNetworks/subnets',
        within('vnet-caller', 'more'),
        { properties: { addressPrefix: '10.10.200.0/24' } },
        [own(vnet, 'vnet-caller')],
      ),
    ],
  ],
];
