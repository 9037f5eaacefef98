import { namedIn, type Resource } from '../as-arm/resource.ts';
import { type ArmRule, type Design, ipConfigurations, named, pairs, parentOf, prop, vnetOf } from './rule.ts';

/** Everything that is there before a resource is asked for. */
function before(design: Design, start: Resource): ReadonlySet<string> {
  const seen = new Set<string>();
  const ahead = [...start.after];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    ahead.push(...(design.get(id)?.after ?? []));
  }
  return seen;
}

/** What a resource names, and what it belongs to. */
const needs = (each: Resource): readonly string[] => [
  ...namedIn(each.body),
  ...(each.type.includes('/') ? [parentOf(each)] : []),
];

/** What a part is always written inside: the line of a site. */
const wholeOf = (id: string): string => id.replace(/^vpnSites\/vpnSiteLinks:(.*)\/[^/]*$/, 'vpnSites:$1');

/** True where a resource is there, or is written inside one that is. */
const isThere = (design: Design, id: string, there: ReadonlySet<string>): boolean =>
  there.has(id) || (design.get(id)?.inside === true && there.has(vnetOf(id)));

/** Rules about what must be there first. */
export const orderRules: readonly ArmRule[] = [
  {
    id: 'needs-come-first',
    otherwise: 'InvalidResourceReference, or ResourceNotFound: what a resource names is there before it.',
    source: 'order',
    find: design =>
      design.resources.flatMap(each => {
        const there = before(design, each);
        return needs(each)
          .filter(id => id !== each.id && design.get(id) !== undefined && !isThere(design, id, there))
          .map(id => `${each.id} does not wait for ${id}`);
      }),
  },
  {
    id: 'names-lead-somewhere',
    otherwise: 'InvalidResourceReference: what bears the prefix of a file is created by it.',
    source: 'order',
    find: design =>
      design.resources.flatMap(each =>
        needs(each)
          .filter(id => id.split(':')[1]?.startsWith('advisor-') === true)
          .filter(id => design.get(id) === undefined && design.get(wholeOf(id)) === undefined)
          .map(id => `${each.id} names ${id}, which nothing creates`),
      ),
  },
  {
    id: 'gateway-comes-first',
    otherwise: 'RemoteVnetHasNoGateways: a peering that uses a gateway waits for it.',
    source: 'gateway-transit',
    find: design =>
      design
        .of('virtualNetworks/virtualNetworkPeerings')
        .filter(each => prop(each, 'useRemoteGateways') === true)
        .flatMap(each => {
          const there = before(design, each);
          return design
            .of('virtualNetworkGateways')
            .filter(one => vnetOf(ipConfigurations(one)[0]?.subnet ?? '') === named(each, 'remoteVirtualNetwork'))
            .filter(({ id }) => !there.has(id))
            .map(({ id }) => `${each.id} does not wait for ${id}`);
        }),
  },
  {
    id: 'offer-comes-first',
    otherwise: 'A peering cannot use a gateway until the peering back is there and offers it.',
    source: 'gateway-transit',
    find: design => {
      const peerings = design.of('virtualNetworks/virtualNetworkPeerings');
      return peerings
        .filter(each => prop(each, 'useRemoteGateways') === true)
        .flatMap(each => {
          const there = before(design, each);
          return peerings
            .filter(one => parentOf(one) === named(each, 'remoteVirtualNetwork'))
            .filter(one => named(one, 'remoteVirtualNetwork') === parentOf(each))
            .filter(({ id }) => !there.has(id))
            .map(({ id }) => `${each.id} does not wait for ${id}`);
        });
    },
  },
  {
    id: 'subnets-in-turn',
    otherwise: 'AnotherOperationInProgress: the subnets of a VNet are written one after another.',
    source: 'order',
    find: design => {
      if (design.takesTurns) return [];
      const apart = design.of('virtualNetworks/subnets').filter(({ inside }) => inside !== true);
      return pairs(apart)
        .filter(([one, other]) => vnetOf(one.id) === vnetOf(other.id))
        .filter(([one, other]) => !before(design, one).has(other.id) && !before(design, other).has(one.id))
        .map(([one, other]) => `${one.id} and ${other.id} are written at once`);
    },
  },
  {
    id: 'subnets-before-peerings',
    otherwise: 'ReferencedResourceNotProvisioned: a VNet is peered once its subnets are written.',
    source: 'manage-peering',
    find: design =>
      design.of('virtualNetworks/virtualNetworkPeerings').flatMap(each => {
        const there = before(design, each);
        const sides = [parentOf(each), named(each, 'remoteVirtualNetwork')];
        return design
          .of('virtualNetworks/subnets')
          .filter(({ id }) => sides.includes(vnetOf(id)) && !isThere(design, id, there))
          .map(({ id }) => `${each.id} does not wait for ${id}`);
      }),
  },
];
