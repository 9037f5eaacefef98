import { expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/index.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { withoutUnasked } from '../../../src/decision/verdicts/unasked.ts';
import { recommend } from '../../recommended.ts';

/** Two hubs with a firewall each are peered, and the spokes do not reach each other. */
const routes: Requirements = {
  ...{ sourceType: 'azure-vm', resourceType: 'vm', addressOverlap: 'no' },
  ...{ sourceRegion: 'germanywestcentral', targetRegion: 'swedencentral' },
  stands: [
    { kind: 'hub-firewall', in: 'hub' },
    { kind: 'peering', state: 'connected' },
  ],
  ask: { kind: 'which', about: [] },
};

function zonesIn(requirements: Requirements): readonly boolean[] {
  const { legs, changes, steps, topology, ...design } = recommend(requirements);
  const taken = takeAway({ legs, changes, steps, topology, ...design });
  return [
    legs.some(({ option }) => option === 'private-dns-zone'),
    changes.some(({ what }) => what === 'private-dns-zone'),
    steps.some(({ id }) => id === 'zone-names'),
    taken.ok && taken.files.some(({ text }) => text.includes('privateDnsZones')),
  ];
}

test('a question about routes between networks that stand gets no zone that nobody asked for', () => {
  expect(zonesIn(routes)).toEqual([false, false, false, false]);
});

test('who asks about names gets the zone', () => {
  expect(zonesIn({ ...routes, ask: { kind: 'which', about: ['private-dns-zone'] } })).toEqual([true, true, true, true]);
});

test('a design that is not drawn stays so', () => {
  const drawn = recommend({ ...routes, ask: { kind: 'which', about: ['private-dns-zone'] } });
  const ask = { kind: 'which', about: [] } as const;
  expect(withoutUnasked({ ...drawn, topology: null }, ask, [{ kind: 'nsg' }]).topology).toBeNull();
  expect(withoutUnasked(drawn, ask, [{ kind: 'nsg' }]).topology?.zones).toEqual([]);
});

test('who wants the zone gets it, whatever is asked', () => {
  expect(zonesIn({ ...routes, mustUse: ['private-dns-zone'] })).toEqual([true, true, true, true]);
});
