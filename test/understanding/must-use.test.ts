import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

describe('an option that must be used', () => {
  it.each([
    ['private-endpoint', 'We have to use private endpoints, a web app reads SQL in West Europe'],
    ['expressroute', 'The traffic from the datacenter must go over ExpressRoute'],
    ['bastion', 'Admins must use Azure Bastion to reach the VMs'],
    ['private-endpoint', 'Private endpoints are mandatory for storage'],
    ['expressroute', 'ExpressRoute ist vorgeschrieben, Rechenzentrum zu West Europe'],
  ] as const)('is %s: %s', (option, text) => {
    expect(understand(text).requirements.mustUse).toEqual([option]);
  });

  it.each([
    'Do we have to use private endpoints?',
    'We must not use ExpressRoute',
    'A VM must reach a storage account over a private endpoint',
    'We thought of a private endpoint',
  ])('is none in %s', text => {
    expect(understand(text).requirements.mustUse).toBeUndefined();
  });
});
