import { expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/index.ts';
import { say } from '../../../src/content/index.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { recommend } from '../../recommended.ts';

function leftOutOf(requirements: Requirements): readonly string[] {
  const taken = takeAway(recommend({ targetRegion: 'westeurope', ...requirements }));
  if (!taken.ok) throw new Error('There are no files.');
  return taken.leftOut;
}

const people = { sourceType: 'user-device', resourceType: 'vm' } as const;
const database = { sourceType: 'azure-vm', resourceType: 'sql-database', hybrid: [] } as const;

test.each([
  [
    'the other sites of a virtual hub',
    'take.left.more-sites',
    { ...people, hybrid: ['many-branches'] },
    { ...people, hybrid: [] },
  ],
  [
    'the gateway of people where a virtual hub has one for sites alone',
    'take.left.hub-people',
    { ...people, hybrid: ['many-branches'], existingFeatures: ['vwan-hub-connection', 'vpn-gateway'] },
    { ...people, hybrid: ['many-branches'] },
  ],
  [
    'the circuit itself where a virtual hub takes one',
    'take.left.circuit',
    { ...people, hybrid: ['many-branches', 'datacenter'], expressRouteCircuits: 2 },
    { ...people, hybrid: ['many-branches'] },
  ],
  [
    'gateway transit on a peering that stands',
    'take.left.gateway-use',
    { resourceType: 'app-service', hybrid: ['user-devices'], existingFeatures: ['vnet-peering'] },
    { resourceType: 'app-service', hybrid: ['user-devices'] },
  ],
  [
    'the public access of a service that nobody on the internet may reach',
    'take.left.public-access',
    { ...database, exposure: 'none' },
    { ...database, exposure: 'allow-listed' },
  ],
] as const)('the files leave %s, and only that', (_, word, leaves, leavesNot) => {
  expect(leftOutOf(leaves)).toContain(say(undefined, word));
  expect(leftOutOf(leavesNot)).not.toContain(say(undefined, word));
});
