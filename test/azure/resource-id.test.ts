import { describe, expect, it } from 'vitest';
import { parentOf, parseResourceId } from '../../src/azure/resource-id.ts';
import { networkId, subscription } from '../support/resource-ids.ts';

const vnet = networkId('virtualNetworks', ['vnet-hub']);

describe('a resource id', () => {
  it('is taken apart, its keywords in any letters', () => {
    const parts = { subscription, group: 'rg-net', type: 'Microsoft.Network/virtualNetworks', names: ['vnet-hub'] };
    expect(parseResourceId(vnet)).toEqual(parts);
    expect(parseResourceId(vnet.replace('resourceGroups', 'RESOURCEGROUPS'))).toEqual(parts);
  });

  it('of a subnet says its VNet', () => {
    const parsed = parseResourceId(networkId('virtualNetworks/subnets', ['vnet-hub', 'snet-pe']));
    expect(parsed?.names).toEqual(['vnet-hub', 'snet-pe']);
    expect(parsed === undefined ? undefined : parentOf(parsed)).toEqual(parseResourceId(vnet));
  });

  it.each([
    '',
    'vnet-hub',
    `${vnet}/`,
    `${vnet}/subnets`,
    vnet.replace(subscription, 'my-subscription'),
    vnet.replace('rg-net', 'rg.'),
    vnet.replace('vnet-hub', 'vnet hub'),
    vnet.replace('/providers', ''),
    `${vnet}${'a'.repeat(600)}`,
  ])('is not %s', text => {
    expect(parseResourceId(text)).toBeUndefined();
  });
});
