import type { Resource } from '../as-arm/resource.ts';
import { textOf } from '../read/design.ts';
import { type ArmRule, type Design, ipConfigurations, named, vnetOf } from './rule.ts';

const locationOf = (each: Resource | undefined): string => textOf(each?.body['location']) ?? '';

/** The VNets in which a resource stands. */
const standsIn = (each: Resource): readonly string[] =>
  [...ipConfigurations(each).map(({ subnet }) => subnet), named(each, 'subnet')]
    .filter(id => id.startsWith('virtualNetworks/subnets:'))
    .map(vnetOf);

const apart = (design: Design, one: Resource, other: string): boolean => {
  const [near, far] = [locationOf(one), locationOf(design.get(other))];
  return near !== '' && far !== '' && near !== far;
};

/** What a subnet takes from its own region alone. */
const helpers = ['networkSecurityGroup', 'routeTable', 'natGateway'] as const;

/** Rules about regions. */
export const placeRules: readonly ArmRule[] = [
  {
    id: 'region-of-vnet',
    otherwise: 'What stands in a VNet stands in its region.',
    source: 'private-endpoint',
    find: design =>
      design.resources.flatMap(each =>
        standsIn(each)
          .filter(vnet => apart(design, each, vnet))
          .map(vnet => `${each.id} stands in another region than ${vnet}`),
      ),
  },
  {
    id: 'region-of-subnet',
    otherwise: 'A subnet takes groups, route tables and NAT gateways of its region.',
    source: 'vnet-limits',
    find: design =>
      design.of('virtualNetworks/subnets').flatMap(each => {
        const vnet = design.get(vnetOf(each.id));
        if (vnet === undefined) return [];
        return helpers
          .map(key => named(each, key))
          .filter(id => apart(design, vnet, id))
          .map(id => `${id} stands in another region than ${each.id}`);
      }),
  },
  {
    id: 'region-of-resolver',
    otherwise: 'A DNS Private Resolver stands in the region of its VNet.',
    source: 'resolver',
    find: design =>
      design
        .of('dnsResolvers')
        .filter(each => apart(design, each, named(each, 'virtualNetwork')))
        .map(({ id }) => `${id} stands in another region than its VNet`),
  },
];
