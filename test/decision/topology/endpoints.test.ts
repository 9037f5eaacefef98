import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { recommend } from '../../recommended.ts';
import { cases } from '../../support/cases.ts';
import { designNamed } from '../../support/designs.ts';

describe('a private endpoint', () => {
  const placesFor = (requirements: Requirements): readonly string[] =>
    (recommend(requirements).topology?.endpoints ?? [])
      .filter(({ kind }) => kind === 'private-endpoint')
      .map(one => one.in);

  test.each([
    ['behind the peering where one leads there', 'a database behind a peering', ['target']],
    [
      'with the caller where nothing leads to the other region',
      'a private endpoint in the VNet of the caller',
      ['caller'],
    ],
    ['with the caller where ranges overlap', 'overlapping ranges', ['caller']],
    ['in the cloud of its target', 'two clouds', ['target']],
    ['in the network that the platform manages', 'a managed network of a platform service', ['managed']],
    ['behind the hub for callers outside Azure', 'a datacenter with ExpressRoute', ['target']],
  ])('stands %s', (_, name, places) => {
    expect(placesFor(designNamed(name).requirements)).toEqual(places);
  });

  test('stands twice where a managed caller and a datacenter both need one', () => {
    const { requirements } = designNamed('a managed network of a platform service');
    expect(placesFor({ ...requirements, hybrid: ['datacenter'] })).toEqual(['managed', 'target']);
  });

  test('is all that leads on to its target, from where it stands', () => {
    const { requirements } = designNamed('a private endpoint in the VNet of the caller');
    const { topology } = recommend(requirements);
    expect(topology?.networks.map(({ id }) => id)).toEqual(['caller']);
    expect(topology?.links).toEqual([
      {
        from: 'caller',
        to: 'target-service',
        by: 'private-link',
        direction: 'forward',
        usesGateway: false,
        standing: 'new',
        wantedBy: ['private-endpoint'],
      },
    ]);
  });

  const stated = cases
    .filter((_, index) => index % 5 === 0)
    .flatMap(requirements => {
      const what = recommend(requirements).legs.find(({ option }) => option === 'private-endpoint')?.what ?? '';
      const [where] = [
        ...(what.includes("caller's VNet") ? ['caller'] : []),
        ...(what.includes('other VNet') ? ['target'] : []),
        ...(what.includes('managed network') ? ['managed'] : []),
      ];
      return where === undefined ? [] : [{ where, requirements }];
    });

  test(`stands where the sentence about it says, in ${stated.length} cases`, () => {
    const misplaced = stated.filter(({ where, requirements }) => !placesFor(requirements).includes(where));
    expect([stated.length > 20, misplaced.map(({ requirements }) => requirements)]).toEqual([true, []]);
    expect(new Set(stated.map(({ where }) => where))).toEqual(new Set(['caller', 'target', 'managed']));
  });
});
