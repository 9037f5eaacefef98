import { sqlVersion, webVersion } from '../../../../src/answer/takeaway/api-versions.ts';
import type { Mapper } from '../arm-models.ts';
import type { Families } from './template-faults.ts';

const required = (name: string, type: 'String' | 'Boolean'): Mapper => ({
  serializedName: `properties.${name}`,
  required: true,
  type: { name: type },
});

const family = (version: string, type: string, properties: Readonly<Record<string, Mapper>>): Families[number] => [
  { [type]: type },
  { version, models: new Map([[type, { type: { name: 'Composite', modelProperties: properties } }]]) },
];

/**
 * Shapes of types of which a file writes one small thing alone: a package for each would be larger than all that is
 * tested.
 * Source: the template references of Microsoft.Web/sites/networkConfig and Microsoft.Sql/servers/virtualNetworkRules.
 */
export const smallFamilies: Families = [
  family(webVersion, 'Microsoft.Web/sites/networkConfig', {
    subnet: required('subnetResourceId', 'String'),
    swift: required('swiftSupported', 'Boolean'),
  }),
  family(sqlVersion, 'Microsoft.Sql/servers/virtualNetworkRules', {
    subnet: required('virtualNetworkSubnetId', 'String'),
    ignore: required('ignoreMissingVnetServiceEndpoint', 'Boolean'),
  }),
];
