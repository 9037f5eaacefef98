import { expect, test } from 'vitest';
import { tables } from '../../../src/decision/tables/index.ts';
import { recommend } from '../../recommended.ts';

test('what somebody wants stands under no condition', () => {
  const { reasons } = recommend({ goal: 'balance-load', exposure: 'none', regionCount: 2 });
  const wish = reasons.find(({ id }) => id === 'question/balance');
  expect([wish?.text, wish?.assumed]).toEqual(['You want to spread private traffic over several machines.', []]);
});

test('a reason stands under no condition that leads to the same outcome either way', () => {
  const { reasons } = recommend({
    ...{ sourceType: 'internet-client', resourceType: 'app-service', exposure: 'public' },
    ...{ globalUsers: 'yes', originPrivate: 'yes' },
  });
  const front = reasons.find(({ id }) => id === 'front-end/web-one-region-global');
  expect([front?.text.startsWith('Users on several continents'), front?.assumed]).toEqual([true, []]);
});

test('every sentence that only says what somebody asked for is marked as such', () => {
  const rows = tables.flatMap(table => table.rows);
  const unmarked = rows.filter(
    ({ because, wished }) => /^You (?:want|asked|ruled out)\b[^,]*\.$/.test(because) && wished !== true,
  );
  expect(unmarked.map(({ id }) => id)).toEqual([]);
});

test('what speaks for a service endpoint is no reason for a private endpoint', () => {
  const { headline, reasons } = recommend({
    ...{ sourceType: 'azure-vm', resourceType: 'storage-blob', sameRegion: 'yes', exposure: 'none', hybrid: [] },
    ...{ existingPrivateEndpoint: 'none', sameTenant: 'yes', inspection: 'none' },
  });
  expect(headline?.option).toBe('private-endpoint');
  expect(reasons.map(({ id }) => id)).not.toContain('subnet-rule-possible/possible');
});

test('where a network is served as a whole, no reason hangs on who calls', () => {
  const out = recommend({ goal: 'outbound-internet', vnetCount: 9, stands: [{ kind: 'peering', count: 8 }] });
  expect(out.reasons.length).toBeGreaterThan(1);
  expect(out.reasons.filter(({ assumed }) => assumed.includes('sourceType'))).toEqual([]);
});

test('a sentence hangs only on the answers that make it true', () => {
  const { reasons } = recommend({ goal: 'balance-load', resourceType: 'internal-load-balancer', exposure: 'none' });
  const spread = reasons.find(({ text }) => text.includes('Only your own networks reach the machines'));
  expect(spread?.assumed).toEqual([]);
  const people = recommend({
    sourceType: 'user-device',
    resourceType: 'vm',
    hybrid: ['user-devices'],
    exposure: 'none',
  });
  expect(people.reasons.find(({ id }) => id === 'question/people')?.assumed).toEqual([]);
});
