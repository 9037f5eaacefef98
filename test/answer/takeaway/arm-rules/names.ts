import { regionByName } from '../../../../src/azure/regions.ts';
import { textOf } from '../read/design.ts';
import { type ArmRule, ownName, repeated } from './rule.ts';

/** Lengths of names that are not the usual 1 to 80. */
const lengths: Readonly<Record<string, readonly [number, number]>> = {
  virtualNetworks: [2, 64],
  privateEndpoints: [2, 64],
  azureFirewalls: [1, 56],
};
const lengthOf = new Map(Object.entries(lengths));

/** Rules about names and places. */
export const nameRules: readonly ArmRule[] = [
  {
    id: 'length-of-name',
    otherwise: 'InvalidResourceName: names are as long as their type allows.',
    source: 'names',
    find: ({ resources }) =>
      resources
        .filter(({ type, name }) => {
          if (type.startsWith('privateDnsZones') && !type.includes('/')) return false;
          const [least, most] = lengthOf.get(type) ?? [1, 80];
          return ownName(name).length < least || ownName(name).length > most;
        })
        .map(({ id }) => `the name of ${id} is too short or too long`),
  },
  {
    id: 'letters-of-name',
    otherwise: 'InvalidResourceName: names are made of letters, digits, underscores, periods and hyphens.',
    source: 'names',
    find: ({ resources }) =>
      resources
        .filter(({ name }) => !/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_])?$/.test(ownName(name)))
        .map(({ id }) => `the name of ${id} has other letters`),
  },
  {
    id: 'name-once',
    otherwise: 'A template, a script and a plan create a resource of one name once.',
    source: 'order',
    find: ({ resources }) => repeated(resources.map(({ id }) => id.toLowerCase())).map(id => `${id} stands twice`),
  },
  {
    id: 'one-cloud',
    otherwise: 'What one file builds stands in one cloud.',
    source: 'vnet-limits',
    find: ({ resources }) => {
      const clouds = new Set(
        resources.flatMap(({ body }) => regionByName(textOf(body['location']) ?? '')?.cloud ?? []),
      );
      return clouds.size > 1 ? [`the file builds in ${[...clouds].join(' and ')}`] : [];
    },
  },
];
