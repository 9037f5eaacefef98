import { networkVersion, resolverVersion, zoneVersion } from './api-versions.ts';
import { nameInside, plainResource } from './arm-networks.ts';
import type { Item, Plan } from './model.ts';
import { idOf, named, parameter, partOf, type Resource, referredTo, subnetId, symbolOf, type Value } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

const reference = (id: string): Value => ({ id: idOf(id) });

function child(symbol: string, parent: string, type: string, name: Resource['name'], body: Resource['body']): Resource {
  return partOf(parent, { symbol, type: `Microsoft.Network/${type}`, apiVersion: networkVersion, name, body });
}

/** Name of the network interface of an endpoint. */
export const interfaceOf = (endpoint: string): string => `${endpoint}-nic`;

/** Seconds for which callers keep the address of a record. */
export const recordSeconds = 300;

function ipConfiguration(vnet: string, subnet: string, ip: string): Value {
  return { name: 'default', properties: { subnet: { id: subnetId(vnet, subnet) }, publicIPAddress: reference(ip) } };
}

/** Firewalls, Bastion, DNS and private endpoints as ARM resources. */
export const armServices = {
  'firewall-policy': (item: Of<'firewall-policy'>) => [
    plainResource(item, 'firewallPolicies', { properties: { sku: { tier: item.tier }, threatIntelMode: 'Alert' } }),
  ],
  firewall: (item: Of<'firewall'>) => [
    plainResource(item, 'azureFirewalls', {
      properties: {
        sku: { name: 'AZFW_VNet', tier: item.tier },
        ipConfigurations: [ipConfiguration(item.vnet, 'AzureFirewallSubnet', item.ip)],
        firewallPolicy: reference(item.policy),
      },
    }),
  ],
  bastion: (item: Of<'bastion'>) => [
    plainResource(item, 'bastionHosts', {
      sku: { name: item.sku },
      properties: { ipConfigurations: [ipConfiguration(item.vnet, 'AzureBastionSubnet', item.ip)] },
    }),
  ],
  resolver: (item: Of<'resolver'>): readonly Resource[] => {
    const symbol = symbolOf(item.id);
    const location = parameter(item.region);
    const configuration = { privateIpAllocationMethod: 'Dynamic', subnet: { id: subnetId(item.vnet, item.subnet) } };
    return [
      {
        ...plainResource(item, 'dnsResolvers', { properties: { virtualNetwork: reference(item.vnet) } }),
        apiVersion: resolverVersion,
      },
      {
        ...child(`${symbol}_inbound`, item.id, 'dnsResolvers/inboundEndpoints', 'inbound', {
          properties: { ipConfigurations: [configuration] },
        }),
        apiVersion: resolverVersion,
        location,
      },
    ];
  },
  zone: (item: Of<'zone'>): readonly Resource[] => [
    {
      symbol: symbolOf(item.id),
      type: 'Microsoft.Network/privateDnsZones',
      apiVersion: zoneVersion,
      name: item.name,
      parent: null,
      location: 'global',
      body: { properties: {} },
      after: [],
    },
  ],
  'zone-link': (item: Of<'zone-link'>, plan: Plan): readonly Resource[] => [
    {
      ...child(
        symbolOf(item.id),
        item.zone,
        'privateDnsZones/virtualNetworkLinks',
        nameInside(plan, item.zone, item.id),
        { properties: { registrationEnabled: item.registers, virtualNetwork: reference(item.vnet) } },
      ),
      apiVersion: zoneVersion,
      location: 'global',
    },
  ],
  'zone-record': (item: Of<'zone-record'>, plan: Plan): readonly Resource[] => {
    const nic = interfaceOf(item.endpoint);
    const address = {
      expr: 'property',
      of: symbolOf(nic),
      path: 'ipConfigurations[0].properties.privateIPAddress',
    } as const;
    const scope = plan.items.find(({ id }) => id === item.endpoint)?.scope;
    const exists = {
      ...referredTo({
        symbol: symbolOf(nic),
        type: 'Microsoft.Network/networkInterfaces',
        apiVersion: networkVersion,
        name: named(nic),
        parent: null,
      }),
      scope,
    };
    const record = child(
      symbolOf(`record-${item.id}`),
      item.zone,
      'privateDnsZones/A',
      nameInside(plan, item.zone, item.id),
      { properties: { ttl: recordSeconds, aRecords: [{ ipv4Address: address }] } },
    );
    return [exists, { ...record, apiVersion: zoneVersion, after: [symbolOf(item.endpoint)] }];
  },
  'private-endpoint': (item: Of<'private-endpoint'>): readonly Resource[] => {
    const symbol = symbolOf(item.id);
    const connection = {
      name: 'connection',
      properties: {
        privateLinkServiceId: parameter('targetResourceId'),
        ...(item.group === null ? {} : { groupIds: [item.group] }),
        ...(item.manual ? { requestMessage: parameter('requestMessage') } : {}),
      },
    };
    const connections = item.manual ? 'manualPrivateLinkServiceConnections' : 'privateLinkServiceConnections';
    const configurations = item.zones.map(zone => ({ name: zone, properties: { privateDnsZoneId: idOf(zone) } }));
    const endpoint = plainResource(item, 'privateEndpoints', {
      properties: {
        subnet: { id: subnetId(item.vnet, item.subnet) },
        [connections]: [connection],
        ...(item.isNamed ? { customNetworkInterfaceName: named(interfaceOf(item.id)) } : {}),
      },
    });
    const zones = child(`${symbol}_zones`, item.id, 'privateEndpoints/privateDnsZoneGroups', 'default', {
      properties: { privateDnsZoneConfigs: configurations },
    });
    return item.zones.length === 0 ? [endpoint] : [endpoint, zones];
  },
};
