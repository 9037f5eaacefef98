import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

const read = (text: string) => understand(text).requirements;

describe('a VNet', () => {
  it.each([
    'People at home must reach our VNet in West Europe',
    'our GCP network has to reach a VNet in East US',
    'The office needs to get to two VNets in North Europe',
  ])('can be what is to be reached: %s', text => {
    expect(read(text).resourceType).toBe('vm');
  });

  it('is none where something in it is named', () => {
    expect(read('A VM must reach Key Vault from our VNet in West Europe').resourceType).toBe('key-vault');
  });
});

describe('an option implies who takes part', () => {
  it('point-to-site: people with their devices', () => {
    const { sourceType, hybrid } = read(
      'P2S gateway in the hub, one spoke peered. Do the P2S clients get to the spoke?',
    );
    expect(sourceType).toBe('user-device');
    expect(hybrid).toEqual(['user-devices']);
  });

  it('not where it is only asked about for something else', () => {
    expect(read('is P2S ok for a server that runs a nightly job against another vnet?').hybrid).toBeUndefined();
  });
});

describe('in a question about what stands', () => {
  it('what is only mentioned is no end of a connection', () => {
    const { sourceType, resourceType, proposed } = read(
      'two circuits, two hubs in westeurope and uksouth, each circuit connected to its own hub. does Standard ' +
        'SKU do cross connections?',
    );
    expect([sourceType, resourceType]).toEqual([undefined, undefined]);
    expect(proposed ?? []).not.toContain('private-endpoint');
  });

  it('what stands is not in mind as a way to go', () => {
    const { proposed, ruledOut } = read(
      'We have ExpressRoute in the hub. Can a VPN gateway beside it carry point-to-site?',
    );
    expect(proposed ?? []).not.toContain('expressroute');
    expect(ruledOut).toBeUndefined();
  });
});
