import { sqlVersion, webVersion } from './api-versions.ts';
import type { Item } from './model.ts';
import { named, parameter, partOf, type Resource, referredTo, subnetId, symbolOf } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/**
 * What is set on services that exist, as ARM resources inside them. A rule that is a property of its account is in
 * none.
 */
export const armAttachments = {
  'existing-service': (item: Of<'existing-service'>): readonly Resource[] => [
    referredTo({
      symbol: symbolOf(item.id),
      type: item.type,
      apiVersion: item.type === 'Microsoft.Web/sites' ? webVersion : sqlVersion,
      name: parameter(item.name),
      parent: null,
    }),
  ],
  'app-integration': (item: Of<'app-integration'>): readonly Resource[] => [
    partOf(item.app, {
      symbol: symbolOf(item.id),
      type: 'Microsoft.Web/sites/networkConfig',
      apiVersion: webVersion,
      name: 'virtualNetwork',
      body: { properties: { subnetResourceId: subnetId(item.vnet, item.subnet), swiftSupported: true } },
    }),
  ],
  'service-rule': (item: Of<'service-rule'>): readonly Resource[] =>
    item.of === 'Microsoft.Sql/servers'
      ? [
          partOf(item.service, {
            symbol: symbolOf(item.id),
            type: 'Microsoft.Sql/servers/virtualNetworkRules',
            apiVersion: sqlVersion,
            name: named(item.id),
            body: {
              properties: {
                virtualNetworkSubnetId: subnetId(item.vnet, item.subnet),
                ignoreMissingVnetServiceEndpoint: false,
              },
            },
          }),
        ]
      : [],
};
