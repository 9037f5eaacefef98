import { address, type CliType, is, named, one, subnet } from './cli-options.ts';
import { shortId } from './resource.ts';

/** Commands about firewalls, Bastion, DNS and private endpoints. */
export const cliServices: Readonly<Record<string, CliType>> = {
  'firewall policy': {
    type: 'firewallPolicies',
    body: options => ({ properties: { sku: { tier: one(options, 'sku') } } }),
  },
  firewall: {
    type: 'azureFirewalls',
    body: options => ({
      properties: {
        sku: { name: one(options, 'sku'), tier: one(options, 'tier') },
        firewallPolicy: named('firewallPolicies', one(options, 'firewall-policy')),
        virtualHub: named('virtualHubs', one(options, 'virtual-hub') ?? one(options, 'vhub')),
      },
    }),
  },
  'firewall ip-config': {
    type: 'azureFirewalls',
    parents: ['firewall-name'],
    adds: true,
    body: options => ({
      properties: {
        ipConfigurations: [
          {
            properties: {
              subnet: subnet(options, 'AzureFirewallSubnet'),
              publicIPAddress: address(one(options, 'public-ip-address')),
            },
          },
        ],
      },
    }),
  },
  bastion: {
    type: 'bastionHosts',
    body: options => ({
      sku: { name: one(options, 'sku') },
      properties: {
        ipConfigurations: [
          {
            properties: {
              subnet: subnet(options, 'AzureBastionSubnet'),
              publicIPAddress: address(one(options, 'public-ip-address')),
            },
          },
        ],
      },
    }),
  },
  'dns-resolver': {
    type: 'dnsResolvers',
    body: options => ({ properties: { virtualNetwork: named('virtualNetworks', one(options, 'id')) } }),
  },
  'dns-resolver inbound-endpoint': {
    type: 'dnsResolvers/inboundEndpoints',
    parents: ['dns-resolver-name'],
    body: options => {
      const id = /id:'([^']*)'/.exec(one(options, 'ip-configurations') ?? '')?.[1] ?? '';
      return { properties: { ipConfigurations: [{ subnet: { id: shortId(id) } }] } };
    },
  },
  'private-dns record-set a': { type: 'privateDnsZones/A', parents: ['zone-name', 'record-set-name'], isNamed: true },
  'private-dns zone': { type: 'privateDnsZones' },
  'private-dns link vnet': {
    type: 'privateDnsZones/virtualNetworkLinks',
    parents: ['zone-name'],
    body: options => ({
      properties: {
        virtualNetwork: named('virtualNetworks', one(options, 'virtual-network')),
        registrationEnabled: is(options, 'registration-enabled'),
      },
    }),
  },
  'private-endpoint': {
    type: 'privateEndpoints',
    body: options => {
      const group = one(options, 'group-id');
      const list = is(options, 'manual-request')
        ? 'manualPrivateLinkServiceConnections'
        : 'privateLinkServiceConnections';
      const properties = {
        privateLinkServiceId: shortId(one(options, 'private-connection-resource-id') ?? ''),
        groupIds: group === undefined ? undefined : [group],
        requestMessage: one(options, 'request-message'),
      };
      return { properties: { subnet: subnet(options, one(options, 'subnet') ?? ''), [list]: [{ properties }] } };
    },
  },
  'private-endpoint dns-zone-group': {
    type: 'privateEndpoints/privateDnsZoneGroups',
    parents: ['endpoint-name'],
    body: options => ({
      properties: {
        privateDnsZoneConfigs: [
          { properties: { privateDnsZoneId: named('privateDnsZones', one(options, 'private-dns-zone'))?.['id'] } },
        ],
      },
    }),
  },
};
