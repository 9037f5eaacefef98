import { expect, test } from 'vitest';
import { isSameThing } from '../../../src/decision/case/same-thing.ts';
import { identityOf, isSame, vnetOf } from '../../../src/decision/case/standing-id.ts';
import { networkId } from '../../support/resource-ids.ts';

test.each([
  ['another kind', { kind: 'vnet' }, { kind: 'nsg' }, false],
  ['the one of a kind', { kind: 'bastion' }, { kind: 'bastion', sku: 'Basic' }, true],
  ['a VNet of the same place', { kind: 'vnet', in: 'hub' }, { kind: 'vnet', in: 'hub', name: 'a' }, true],
  ['a VNet of another place', { kind: 'vnet', in: 'hub' }, { kind: 'vnet', in: 'caller' }, false],
  ['a subnet for something else', { kind: 'subnet', for: 'workload' }, { kind: 'subnet', for: 'endpoints' }, false],
] as const)('%s', (_, one, other, same) => {
  expect(isSameThing(one, other)).toBe(same);
});

test('a subnet names its VNet by its id alone, and letters do not count', () => {
  const id = networkId('virtualNetworks', ['vnet-a', 'snet-b'], { group: 'rg' }).replace('/snet-b', '/subnets/snet-b');
  const thing = { kind: 'subnet', id } as const;
  expect(vnetOf({ kind: 'subnet', name: 'snet-b' })).toBeUndefined();
  expect(isSame(identityOf(thing), { name: identityOf(thing).name?.toUpperCase() })).toBe(true);
  expect(isSame({ name: 'a' }, { name: 'b' })).toBe(false);
  expect(identityOf({ kind: 'vnet' })).toEqual({});
  expect(identityOf({ kind: 'vnet', name: 'a', group: 'rg' })).toEqual({ name: 'a', group: 'rg' });
});
