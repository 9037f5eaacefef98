import { overlaps, type Range } from '../../../../src/answer/takeaway/cidr.ts';
import { resourceTypes } from '../../../../src/azure/resource-types.ts';
import { at, type Resource } from '../as-arm/resource.ts';
import { itemsOf, textOf } from '../read/design.ts';
import {
  type ArmRule,
  type Design,
  ipConfigurations,
  named,
  pairs,
  prop,
  spacesOf,
  subnetRange,
  text,
  vnetOf,
} from './rule.ts';

const subnets = ({ of }: Design): readonly Resource[] => of('virtualNetworks/subnets');
const delegationsOf = (each: Resource): readonly string[] =>
  itemsOf(prop(each, 'delegations')).map(one => textOf(at(one, 'properties', 'serviceName')) ?? '');
const inside = (part: Range, whole: Range): boolean => part.prefix >= whole.prefix && overlaps(part, whole);

/** The ids of the subnets in which a resource stands. */
const placesOf = (each: Resource): readonly string[] => [
  ...ipConfigurations(each).map(({ subnet }) => subnet),
  ...itemsOf(prop(each, 'ipConfigurations')).map(one => textOf(at(one, 'subnet', 'id')) ?? ''),
  named(each, 'subnet'),
];
const standIn = ({ resources }: Design, id: string): readonly Resource[] =>
  resources.filter(each => placesOf(each).includes(id));

const serviceEndpoints = new Set([
  ...resourceTypes.flatMap(({ serviceEndpoint }) => /^Microsoft\.\w+/.exec(serviceEndpoint ?? '')?.[0] ?? []),
  'Microsoft.Storage.Global',
]);

/** Rules about the ranges of subnets and what stands in them. */
export const subnetRules: readonly ArmRule[] = [
  {
    id: 'subnet-in-vnet',
    otherwise: 'NetcfgInvalidSubnet: a subnet lies in the range of its VNet.',
    source: 'vnet-limits',
    find: design =>
      subnets(design).flatMap(each => {
        const spaces = spacesOf(design.get(vnetOf(each.id)));
        const lies = spaces.length === 0 || spaces.some(space => inside(subnetRange(each), space));
        return lies ? [] : [`${each.id} lies outside its VNet`];
      }),
  },
  {
    id: 'subnets-apart',
    otherwise: 'NetcfgSubnetRangesOverlap: the subnets of a VNet overlap nowhere.',
    source: 'vnet-limits',
    find: design =>
      pairs(subnets(design))
        .filter(([one, other]) => vnetOf(one.id) === vnetOf(other.id) && overlaps(subnetRange(one), subnetRange(other)))
        .map(([one, other]) => `${one.id} overlaps ${other.id}`),
  },
  {
    id: 'subnet-size',
    otherwise: 'A subnet has eight addresses or more, of which Azure keeps five.',
    source: 'vnet-limits',
    find: design =>
      subnets(design)
        .filter(each => subnetRange(each).prefix > 29)
        .map(({ id }) => `${id} is too small`),
  },
  {
    id: 'subnet-of-resolver',
    otherwise:
      'An endpoint of the resolver takes a subnet from /28 to /24 of its VNet, delegated to it, with nothing else.',
    source: 'resolver',
    find: design =>
      design.of('dnsResolvers/inboundEndpoints').flatMap(each =>
        placesOf(each).flatMap(id => {
          const subnet = design.get(id);
          if (subnet === undefined) return [];
          const { prefix } = subnetRange(subnet);
          const alone = standIn(design, id).length === 1;
          const own = delegationsOf(subnet).join() === 'Microsoft.Network/dnsResolvers';
          return prefix <= 28 && prefix >= 24 && alone && own ? [] : [`${each.id} cannot stand in ${id}`];
        }),
      ),
  },
  {
    id: 'one-delegation',
    otherwise: 'A subnet is delegated to one service.',
    source: 'vnet-limits',
    find: design =>
      subnets(design)
        .filter(each => delegationsOf(each).length > 1)
        .map(({ id }) => `${id} is delegated twice`),
  },
  {
    id: 'delegated-alone',
    otherwise: 'A delegated subnet holds what it is delegated to and nothing else.',
    source: 'private-endpoint',
    find: design =>
      subnets(design)
        .filter(each => delegationsOf(each).length > 0)
        .flatMap(({ id }) => standIn(design, id).map(each => [id, each] as const))
        .filter(([, { type }]) => type !== 'dnsResolvers/inboundEndpoints')
        .map(([id, each]) => `${each.id} stands in ${id}`),
  },
  {
    id: 'service-endpoint-name',
    otherwise: 'A subnet takes the service endpoints that there are.',
    source: 'service-endpoints',
    find: design =>
      subnets(design).flatMap(each =>
        itemsOf(prop(each, 'serviceEndpoints'))
          .map(one => String(at(one, 'service')))
          .filter(service => !serviceEndpoints.has(service))
          .map(service => `${each.id} wants ${service}`),
      ),
  },
  {
    id: 'policies-of-endpoints',
    otherwise: 'A group on a subnet filters nothing to private endpoints unless their policies are enabled.',
    source: 'endpoint-policies',
    find: design =>
      design.of('privateEndpoints').flatMap(each => {
        const subnet = design.get(named(each, 'subnet'));
        if (subnet === undefined || named(subnet, 'networkSecurityGroup') === '') return [];
        return text(subnet, 'privateEndpointNetworkPolicies') === 'Enabled' ? [] : [`${each.id} is not filtered`];
      }),
  },
];
