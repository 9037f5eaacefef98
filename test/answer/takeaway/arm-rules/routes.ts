import { overlaps } from '../../../../src/answer/takeaway/cidr.ts';
import { at, type Resource } from '../as-arm/resource.ts';
import { itemsOf, textOf } from '../read/design.ts';
import { type ArmRule, named, ownName, prop, rangeOf, repeated } from './rule.ts';

interface Route {
  readonly prefix: string;
  readonly type: string;
  readonly hop: string;
}

const routesOf = (table: Resource): readonly Route[] =>
  itemsOf(prop(table, 'routes')).map(route => ({
    prefix: textOf(at(route, 'properties', 'addressPrefix')) ?? '',
    type: textOf(at(route, 'properties', 'nextHopType')) ?? '',
    hop: textOf(at(route, 'properties', 'nextHopIpAddress')) ?? '',
  }));

const isAddress = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split('.').every(part => Number(part) < 256);

/** Rules about user-defined routes. */
export const routeRules: readonly ArmRule[] = [
  {
    id: 'address-of-next-hop',
    otherwise: 'A next hop has an address where it is a virtual appliance, and nowhere else.',
    source: 'vnet-limits',
    find: ({ of }) =>
      of('routeTables').flatMap(each =>
        routesOf(each)
          .filter(({ type, hop }) => (type === 'VirtualAppliance' ? !isAddress(hop) : hop !== ''))
          .map(({ prefix }) => `${each.id}: ${prefix} leads to no address`),
      ),
  },
  {
    id: 'route-once',
    otherwise: 'RouteConflict: a table has one route for a range.',
    source: 'vnet-limits',
    find: ({ of }) =>
      of('routeTables').flatMap(each =>
        repeated(routesOf(each).map(({ prefix }) => prefix)).map(prefix => `${each.id}: ${prefix} twice`),
      ),
  },
  {
    id: 'firewall-to-internet',
    otherwise: 'Azure Firewall needs the internet itself: a default route on its subnet leads there.',
    source: 'firewall',
    find: ({ of, get }) =>
      of('virtualNetworks/subnets')
        .filter(({ id }) => ownName(id) === 'AzureFirewallSubnet')
        .flatMap(subnet => {
          const table = get(named(subnet, 'routeTable'));
          const routes = table === undefined ? [] : routesOf(table);
          return routes.some(({ prefix, type }) => prefix === '0.0.0.0/0' && type !== 'Internet')
            ? [`${subnet.id} leads its firewall away from the internet`]
            : [];
        }),
  },
  {
    id: 'hop-to-firewall',
    otherwise: 'A route that leads to an address at which nothing listens drops what it takes.',
    source: 'firewall',
    find: ({ of }) => {
      const places = of('virtualNetworks/subnets').filter(({ id }) => ownName(id) === 'AzureFirewallSubnet');
      if (places.length === 0) return [];
      return of('routeTables').flatMap(each =>
        routesOf(each)
          .filter(({ type, hop }) => type === 'VirtualAppliance' && isAddress(hop) && !hop.startsWith('10.200.'))
          .filter(
            ({ hop }) =>
              !places.some(place => overlaps(rangeOf(String(prop(place, 'addressPrefix'))), rangeOf(`${hop}/32`))),
          )
          .map(({ hop }) => `${each.id} leads to ${hop}`),
      );
    },
  },
];
