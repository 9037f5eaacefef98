import { type Cloud, regionByName } from '../../../../src/azure/regions.ts';
import { resourceTypes } from '../../../../src/azure/resource-types.ts';
import { at, type Resource } from '../as-arm/resource.ts';
import { itemsOf, textOf } from '../read/design.ts';
import { type ArmRule, type Design, named, parentOf, prop, repeated } from './rule.ts';

const links = ({ of }: Design): readonly Resource[] => of('privateDnsZones/virtualNetworkLinks');
const zoneNames = (each: Resource): readonly string[] =>
  itemsOf(prop(each, 'privateDnsZoneConfigs')).map(one =>
    (textOf(at(one, 'properties', 'privateDnsZoneId')) ?? '').replace(/^privateDnsZones:/, ''),
  );

const allClouds = ['public', 'usgov', 'china'] as const satisfies readonly Cloud[];

/** Zones of a row of the table, those that hold a part of a name as what they may look like. */
const zonesOf = (row: (typeof resourceTypes)[number], clouds: readonly Cloud[] = allClouds): readonly RegExp[] =>
  clouds
    .flatMap(cloud => row.privateDnsZones[cloud] ?? [])
    .map(zone => new RegExp(`^${zone.replaceAll('.', '\\.').replace(/\{[^}]*\}/g, '[a-z0-9-]+')}$`));

/** What each group of private endpoints may write its records in. */
const zonesOfGroup = new Map<string, readonly RegExp[]>();
for (const row of resourceTypes)
  for (const group of row.privateEndpointGroupIds)
    zonesOfGroup.set(group, [...(zonesOfGroup.get(group) ?? []), ...zonesOf(row)]);

const groupsOf = (endpoint: Resource | undefined): readonly string[] =>
  endpoint === undefined
    ? []
    : [
        ...itemsOf(prop(endpoint, 'privateLinkServiceConnections')),
        ...itemsOf(prop(endpoint, 'manualPrivateLinkServiceConnections')),
      ].flatMap(one => itemsOf(at(one, 'properties', 'groupIds')).map(String));

/** Rules about private DNS zones. */
export const dnsRules: readonly ArmRule[] = [
  {
    id: 'zone-name',
    otherwise: 'The name of a private zone has two labels or more of letters, digits and hyphens.',
    source: 'names',
    find: ({ of }) =>
      of('privateDnsZones')
        .filter(
          ({ name }) =>
            !/^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?){1,33}$/i.test(
              name,
            ),
        )
        .map(({ name }) => `${name} is no name of a zone`),
  },
  {
    id: 'zone-of-cloud',
    otherwise: 'A zone for private endpoints is looked up only under the name that its service has in its cloud.',
    source: 'endpoint-dns',
    find: ({ of, resources }) => {
      const clouds = new Set(
        resources.flatMap(({ body }) => regionByName(textOf(body['location']) ?? '')?.cloud ?? []),
      );
      const theirs = resourceTypes.flatMap(row => zonesOf(row, [...clouds]));
      return of('privateDnsZones')
        .filter(({ name }) => clouds.size > 0 && name.includes('privatelink.'))
        .filter(({ name }) => !theirs.some(zone => zone.test(name)))
        .map(({ name }) => `${name} is no zone of its cloud`);
    },
  },
  {
    id: 'zone-link-once',
    otherwise: 'A VNet is linked to a zone once.',
    source: 'private-dns',
    find: design =>
      repeated(links(design).map(each => `${parentOf(each)} to ${named(each, 'virtualNetwork')}`)).map(
        key => `${key} twice`,
      ),
  },
  {
    id: 'registers-in-one-zone',
    otherwise: 'The machines of a VNet are registered in one zone.',
    source: 'private-dns',
    find: design =>
      repeated(
        links(design)
          .filter(each => prop(each, 'registrationEnabled') === true)
          .map(each => named(each, 'virtualNetwork')),
      ).map(id => `${id} registers twice`),
  },
  {
    id: 'zone-is-linked',
    otherwise: 'A zone that is linked to no VNet resolves nothing.',
    source: 'private-dns',
    find: design => {
      const linked = new Set(links(design).map(parentOf));
      return design
        .of('privateDnsZones')
        .filter(({ id }) => !linked.has(id))
        .map(({ id }) => `${id} is linked to nothing`);
    },
  },
  {
    id: 'no-registration-in-private-link',
    otherwise: 'Names of machines in a zone for private endpoints hide those of the service.',
    source: 'endpoint-dns',
    find: design =>
      links(design)
        .filter(each => prop(each, 'registrationEnabled') === true && parentOf(each).includes('privatelink.'))
        .map(({ id }) => `${id} registers machines`),
  },
  {
    id: 'zones-of-endpoint',
    otherwise: 'The records of a private endpoint stand in the zones of its group.',
    source: 'endpoint-dns',
    find: design =>
      design.of('privateEndpoints/privateDnsZoneGroups').flatMap(each => {
        const groups = groupsOf(design.get(parentOf(each)));
        const zones = groups.flatMap(group => zonesOfGroup.get(group) ?? []);
        if (zones.length === 0) return [];
        return zoneNames(each)
          .filter(name => !name.startsWith('existing') && !zones.some(zone => zone.test(name)))
          .map(name => `${each.id} writes into ${name} for ${groups.join()}`);
      }),
  },
  {
    id: 'five-zones-of-endpoint',
    otherwise: 'A zone group has five zones at most, and an endpoint one group.',
    source: 'private-endpoint',
    find: ({ of }) => {
      const groups = of('privateEndpoints/privateDnsZoneGroups');
      return [
        ...groups
          .filter(each => zoneNames(each).length > 5 || zoneNames(each).length === 0)
          .map(({ id }) => `${id} has too many zones, or none`),
        ...repeated(groups.map(parentOf)).map(id => `${id} has two groups`),
      ];
    },
  },
];
