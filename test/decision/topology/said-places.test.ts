import { expect, test } from 'vitest';
import { recommend } from '../../../src/decision/index.ts';
import { designs } from '../../support/designs.ts';
import { networkId } from '../../support/resource-ids.ts';

const places = [undefined, 'caller', 'target', 'hub', 'remote-hub', 'spoke'] as const;
const purposes = [
  undefined,
  'workload',
  'endpoints',
  'integration',
  'resolver',
  'GatewaySubnet',
  'AzureBastionSubnet',
  'AzureFirewallSubnet',
] as const;
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
