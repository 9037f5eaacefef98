import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requirementsSchema } from '../../../src/decision/case/requirements.ts';
import { topologySchema } from '../../../src/decision/topology/topology.ts';
import { topologyInvariants } from '../../proof/topology-invariants.ts';
import { recommend } from '../../recommended.ts';
import { anyRequirements } from '../../support/any-requirements.ts';
import { placedOf } from '../../support/placed.ts';
import { workedExamples } from '../worked-examples.data.ts';
import { sketchOf } from './sketch.ts';
import { topologies } from './topologies.data.ts';

describe.each(Object.entries(topologies))('what stands where %s', (_, rows) => {
  test.each(rows.map(([what, requirements, ...sketch]) => ({ what, requirements, sketch })))(
    '$what',
    ({ requirements, sketch }) => {
      expect(sketchOf(recommend(requirements).topology)).toEqual(sketch);
    },
  );
});

describe('in the topology of a case', () => {
  const examples = workedExamples.flatMap(({ answers }) => placedOf(requirementsSchema.parse(answers)));
  const random = fc.sample(anyRequirements, { numRuns: 300, seed: 20_261_129 }).flatMap(placedOf);

  test.each(topologyInvariants)('$id', ({ broken }) => {
    expect([examples.length > 40, random.length > 200]).toEqual([true, true]);
    const faults = [...examples, ...random].flatMap(one =>
      broken(one).map(what => `${what}: ${JSON.stringify(one.said)}`),
    );
    expect(faults).toEqual([]);
  });

  test('all is as its schema says', () => {
    const faults = [...examples, ...random].flatMap(({ topology }) => topologySchema.safeParse(topology).error ?? []);
    expect(faults).toEqual([]);
  });
});

test.each([
  ['too little is known', {}],
  ['it is about something other than connecting', { sourceType: 'internet-client', resourceType: 'third-party-saas' }],
] as const)('there is no topology where %s', (_, requirements) => {
  expect(recommend(requirements).topology).toBeNull();
});

test.each([
  ['hubs', 'existing'],
  [undefined, 'new'],
] as const)('a peering between %s that stands is the one between the hubs: %s', (between, standing) => {
  const { topology } = recommend({
    sourceType: 'azure-vm',
    resourceType: 'vm',
    sourceRegion: 'westeurope',
    targetRegion: 'northeurope',
    vnetCount: 4,
    inspection: 'central-firewall',
    stands: [
      { kind: 'hub-firewall', count: 2 },
      { kind: 'peering', scope: 'global', state: 'connected', ...(between === undefined ? {} : { between }) },
    ],
  });
  const links = topology?.links.filter(({ from, to }) => from === 'hub' && to === 'remote-hub');
  expect(links?.map(link => link.standing)).toEqual([standing]);
});
