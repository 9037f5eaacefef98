import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { StandingKind } from '../../src/decision/case/stands.ts';
import { outputsOf } from './one-plan-outputs.ts';

const machines = {
  sourceType: 'azure-vm',
  resourceType: 'vm',
  sourceRegion: 'eastus',
  targetRegion: 'eastus',
} as const;
const office = { sourceType: 'onprem-site', resourceType: 'vm', targetRegion: 'eastus' } as const;

/** What stands, under a name of its own, the case that wants it, and the command that would create it. */
const wanted: readonly (readonly [kind: StandingKind, said: Requirements, command: RegExp])[] = [
  ['bastion', { ...machines, goal: 'admin-access' }, /network bastion create/],
  ['nat-gateway', { ...machines, resourceType: 'third-party-saas' }, /network nat gateway create/],
  ['private-dns-zone', { ...machines, resourceType: 'sql-database' }, /network private-dns zone create/],
  ['vpn-gateway', { ...office, hybrid: ['branch-site'] }, /network vnet-gateway create/],
  [
    'expressroute-gateway',
    { ...office, hybrid: ['datacenter'], expressRouteCircuits: 1, internetTransitAllowed: 'no' },
    /network vnet-gateway create/,
  ],
  ['hub-firewall', { ...machines, sameVnet: 'no', inspection: 'central-firewall' }, /network firewall create/],
  ['dns-resolver', { ...office, hybrid: ['branch-site'], resourceType: 'sql-database' }, /dns-resolver create/],
  ['peering', { ...machines, sameVnet: 'no' }, /network vnet peering create/],
  ['vwan', { ...office, hybrid: ['many-branches'] }, /network vwan create/],
];

describe('what stands in the files', () => {
  const commands = (requirements: Requirements): string => outputsOf(requirements)?.files?.cli ?? '';

  test.each(wanted)('%s is created where it does not stand, and used where it does', (kind, beside, command) => {
    const there = commands({ ...beside, stands: [{ kind, name: 'the-one-we-have' }] });
    expect([command.test(commands(beside)), command.test(there)]).toEqual([true, false]);
  });
});
