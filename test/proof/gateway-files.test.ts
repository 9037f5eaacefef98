import { beforeAll, describe, expect, test } from 'vitest';
import { takeAway } from '../../src/answer/index.ts';
import { regionNames } from '../../src/azure/regions.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { type Files, filesOf } from '../answer/takeaway/files.ts';
import { gatewayRules, type Said, saidBy } from '../answer/takeaway/gateway-rules.ts';
import type { DesignInFile } from '../answer/takeaway/read/design.ts';
import { readAll } from '../answer/takeaway/read/files.ts';
import { recommend } from '../recommended.ts';
import { cases } from '../support/cases.ts';
import { designNamed, designs } from '../support/designs.ts';
import { extent } from './extent.ts';
import { sizeOfSlice, slices, spreadCombinations } from './proof-space.ts';

interface Written {
  readonly name: string;
  readonly files: Files;
  readonly said: Said;
}

type Answer = readonly [string, Requirements, Recommendation];

const decided = (name: string, requirements: Requirements): Answer => [name, requirements, recommend(requirements)];

/** Primes, so that no answer is passed over. */
const oneCase = extent(97, 1);
const oneCombination = extent(9_973, 101);

function* answers(): Generator<Answer> {
  for (const { name, requirements } of designs) yield decided(name, requirements);
  for (const name of ['a datacenter with ExpressRoute', 'IPsec between VNets'])
    for (const targetRegion of regionNames)
      yield decided(`${name}, ${targetRegion}`, { ...designNamed(name).requirements, targetRegion });
  for (const [index, requirements] of cases.entries())
    if (index % oneCase === 0) yield decided(`case ${index}`, requirements);
  for (const slice of slices)
    for (const requirements of spreadCombinations(slice.dimensions, Math.min(oneCombination, sizeOfSlice(slice))))
      yield decided(`${slice.id} ${JSON.stringify(requirements)}`, requirements);
}

/** Every different set of files with what its answer says; the name of the first answer that has them. */
function written(): readonly Written[] {
  const different = new Map<string, Written>();
  for (const [name, requirements, recommendation] of answers()) {
    const files = filesOf(takeAway(recommendation));
    if (files === undefined) continue;
    const said = saidBy(recommendation, requirements);
    different.set([files.bicep, files.cli, said.bgp, said.foreign, ...said.withGateway].join('\n'), {
      name,
      files,
      said,
    });
  }
  return [...different.values()];
}

describe('in each file of every design', () => {
  let all: readonly (readonly [Written, readonly (readonly [string, DesignInFile])[]])[] = [];
  beforeAll(() => {
    const different = written();
    const read = readAll(different.map(({ files }) => files));
    all = different.map((design, index) => [design, read[index] ?? []]);
  });

  test.each(Object.entries(gatewayRules))('%s hold', (_, rule) => {
    const faults = all.flatMap(([{ name, said }, files]) =>
      files.flatMap(([format, design]) => rule(design, said).map(fault => `${name}, ${format}: ${fault}`)),
    );
    expect(faults).toEqual([]);
  });

  test('all four languages say the same', () => {
    const differing = all.filter(([, files]) => {
      const [first, ...others] = files.map(([, design]) => JSON.stringify(design));
      return others.length !== 3 || others.some(other => other !== first);
    });
    expect(differing.map(([{ name }]) => name)).toEqual([]);
  });

  test('there is something of each kind to look at', () => {
    const found = (is: (design: DesignInFile) => boolean): boolean =>
      all.some(([, files]) => files.some(([, design]) => is(design)));
    const gateway = (type: string) => (design: DesignInFile) => design.gateways.some(each => each.type === type);
    expect([
      found(gateway('Vpn')),
      found(gateway('ExpressRoute')),
      found(({ gateways }) => gateways.some(({ activeActive }) => activeActive)),
      found(({ siteBgp }) => siteBgp.includes(true)),
      found(({ siteBgp }) => siteBgp.includes(false)),
      found(({ endpoints }) => endpoints.some(({ manual }) => manual)),
      found(({ endpoints }) => endpoints.some(({ manual }) => !manual)),
    ]).toEqual([true, true, true, true, true, true, true]);
  });
});
