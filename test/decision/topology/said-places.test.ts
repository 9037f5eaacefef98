import { expect, test } from 'vitest';
import type { Standing } from '../../../src/decision/case/stands.ts';
import { saidSubnets } from '../../../src/decision/topology/said-places.ts';
import { subnetPurposes } from '../../../src/decision/topology/topology.ts';
import { recommend } from '../../recommended.ts';
import { designs } from '../../support/designs.ts';
import { networkId } from '../../support/resource-ids.ts';

const places = [undefined, 'caller', 'target', 'hub', 'remote-hub', 'spoke'] as const;
const purposes = [undefined, ...subnetPurposes] as const;
const vnetId = networkId('virtualNetworks', ['vnet-x'], { group: 'rg-x' });

test.each(designs)('$name: a VNet that is named in a place of the design is not new there', ({ requirements }) => {
  for (const place of places) {
    const where = place === undefined ? {} : { in: place };
    for (const purpose of purposes) {
      const subnet = {
        kind: 'subnet',
        name: 'snet-x',
        ...where,
        ...(purpose === undefined ? {} : { for: purpose }),
      } as const;
      const { topology } = recommend({
        ...requirements,
        stands: [{ kind: 'vnet', id: vnetId, ...where }, subnet, { kind: 'private-dns-zone', name: 'x.contoso.com' }],
      });
      const named = topology?.networks.filter(({ name }) => name === 'vnet-x') ?? [];
      expect(named.filter(({ standing }) => standing === 'new')).toEqual([]);
    }
    for (const id of [`${vnetId}/subnets/snet-y`])
      recommend({
        ...requirements,
        stands: [
          { kind: 'subnet', id, ...where },
          { kind: 'vnet', id: vnetId, in: 'hub' },
        ],
      });
  }
});

test('of two subnets for one purpose the first name in the alphabet is meant, in whatever order they were said', () => {
  const subnets: readonly Standing[] = [
    { kind: 'subnet', in: 'hub', for: 'endpoints', name: 'snet-b' },
    { kind: 'subnet', in: 'hub', for: 'endpoints', name: 'snet-a' },
    { kind: 'subnet', in: 'hub' },
  ];
  for (const all of [subnets, subnets.toReversed()])
    expect(saidSubnets(all, 'hub')).toEqual([{ for: 'endpoints', name: 'snet-a' }]);
});

test('a VNet of which neither place nor name was said is none of those in the design', () => {
  for (const { requirements } of designs) {
    const [without, beside] = [requirements, { ...requirements, stands: [{ kind: 'vnet' } as const] }].map(said =>
      recommend(said).topology?.networks.map(({ id, standing }) => [id, standing]),
    );
    expect(beside).toEqual(without);
  }
});
