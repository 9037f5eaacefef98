import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

const overlapOf = (text: string) => understand(text).requirements.addressOverlap;

describe('address ranges', () => {
  it.each([
    'our VNet is 10.10.0.0/16',
    'VNet 10.10.0.0/16 has the subnets 10.10.1.0/24 and 10.10.2.0/24',
    'the gateway learns 10.0.0.0/8 from both sides of the tunnel',
    'both tunnels are up, on the spoke there is a UDR 10.0.0.0/8 to the firewall',
    'the local network gateway has 192.168.10.0/24 and 192.168.0.0/16',
    'P2S clients get 172.16.201.0/24 as address pool, why can they not reach 10.2.0.0/16?',
    'same problem on both VMs: 0.0.0.0/0 goes to 10.0.1.4',
    'subnet 10.4.1.0/24 of vnet 10.4.0.0/16 needs storage',
    'I added 10.9.0.0/24 to vnet-data and now the old ranges work, the new one does not',
  ])('of one owner, of a route or of a pool collide with nothing: %s', text => {
    expect(overlapOf(text)).not.toBe('yes');
  });

  it.each([
    ['VNet A is 10.0.0.0/16 and VNet B is 10.0.0.0/16', 'yes'],
    ['both VNets use 10.0.0.0/16', 'yes'],
    ['on-prem is 10.0.0.0/8 and our VNet is 10.20.0.0/16', 'yes'],
    ['provider vnet 10.1.0.0/16, customer vnet also 10.1.0.0/16', 'yes'],
    ['10.10.0.0/16 in Azure and 10.10.20.0/24 at the branch', 'yes'],
    ['hub 10.0.0.0/16, spoke 10.1.0.0/16', 'no'],
    ['office 192.168.1.0/24, VNet 10.1.0.0/16', 'no'],
    ['prod (10.10.0.0/16), dev (10.20.0.0/16) and shared (10.30.0.0/16)', 'no'],
  ])('of two owners are compared: %s', (text, overlap) => {
    expect(overlapOf(text)).toBe(overlap);
  });
});
