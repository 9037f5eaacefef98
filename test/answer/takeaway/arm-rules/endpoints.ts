import { resourceTypes } from '../../../../src/azure/resource-types.ts';
import { at, type Resource } from '../as-arm/resource.ts';
import { itemsOf, textOf } from '../read/design.ts';
import { type ArmRule, prop } from './rule.ts';

const automatic = (each: Resource): readonly unknown[] => itemsOf(prop(each, 'privateLinkServiceConnections'));
const manual = (each: Resource): readonly unknown[] => itemsOf(prop(each, 'manualPrivateLinkServiceConnections'));
const messageOf = (connection: unknown): string => textOf(at(connection, 'properties', 'requestMessage')) ?? '';
const groupsOf = (connection: unknown): readonly string[] =>
  itemsOf(at(connection, 'properties', 'groupIds')).map(String);

const groups = new Set(resourceTypes.flatMap(({ privateEndpointGroupIds }) => privateEndpointGroupIds));

/** Rules about private endpoints. */
export const endpointRules: readonly ArmRule[] = [
  {
    id: 'one-connection',
    otherwise: 'A private endpoint has one connection: a request, or one that is approved at once.',
    source: 'private-endpoint',
    find: ({ of }) =>
      of('privateEndpoints')
        .filter(each => automatic(each).length + manual(each).length !== 1)
        .map(({ id }) => `${id} has not one connection`),
  },
  {
    id: 'length-of-request',
    otherwise: 'The words of a request are 140 characters at most.',
    source: 'network',
    find: ({ of }) =>
      of('privateEndpoints')
        .filter(each => manual(each).some(one => messageOf(one).length > 140))
        .map(({ id }) => `the words of ${id} are too long`),
  },
  {
    id: 'words-of-request',
    otherwise: 'Only who is asked reads words; a connection that is approved at once asks nobody.',
    source: 'private-endpoint',
    find: ({ of }) =>
      of('privateEndpoints')
        .filter(
          each => automatic(each).some(one => messageOf(one) !== '') || manual(each).some(one => messageOf(one) === ''),
        )
        .map(({ id }) => `${id} says words to nobody, or asks without any`),
  },
  {
    id: 'group-is-known',
    otherwise: 'A private endpoint names a group of the resource that it leads to.',
    source: 'private-endpoint',
    find: ({ of }) =>
      of('privateEndpoints').flatMap(each =>
        [...automatic(each), ...manual(each)]
          .flatMap(groupsOf)
          .filter(group => !groups.has(group))
          .map(group => `${each.id} names the group ${group}`),
      ),
  },
  {
    id: 'one-group',
    otherwise: 'A connection names one group; a second needs an endpoint of its own.',
    source: 'private-endpoint',
    find: ({ of }) =>
      of('privateEndpoints')
        .filter(each => [...automatic(each), ...manual(each)].some(one => groupsOf(one).length > 1))
        .map(({ id }) => `${id} names several groups`),
  },
];
