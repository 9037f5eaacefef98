import { expect, test } from 'vitest';
import { withReading } from '../../../dialogs/receive/with-reading.ts';

const known = {
  sourceRegion: 'westeurope',
  hybrid: ['datacenter'],
  stands: [{ kind: 'nat-gateway' }, { kind: 'vpn-gateway', in: 'hub' }],
} as const;

test('a thing that stands gains what is told of it, and the others stay', () => {
  expect(withReading(known, { stands: [{ kind: 'vpn-gateway', sku: 'VpnGw2AZ' }] }).stands).toEqual([
    { kind: 'nat-gateway' },
    { kind: 'vpn-gateway', in: 'hub', sku: 'VpnGw2AZ' },
  ]);
});

test('a further thing comes beside them, also where nothing was known', () => {
  const bastion = [{ kind: 'bastion' }] as const;
  expect(withReading(known, { stands: bastion }).stands).toEqual([...known.stands, ...bastion]);
  expect(withReading({}, { stands: bastion }).stands).toEqual(bastion);
  expect(withReading({ stands: 'unknown' }, { stands: bastion }).stands).toEqual(bastion);
});

test('nothing at all, or that it is not known, takes their place', () => {
  expect(withReading(known, { stands: [] }).stands).toEqual([]);
  expect(withReading(known, { stands: 'unknown' }).stands).toBe('unknown');
});

test('a list gains its members, and any other answer is another one', () => {
  const read = withReading(known, { sourceRegion: 'eastus', hybrid: ['datacenter', 'user-devices'], exposure: 'none' });
  expect(read).toEqual({
    ...known,
    sourceRegion: 'eastus',
    hybrid: ['datacenter', 'user-devices'],
    exposure: 'none',
  });
});

test('a reading that states nothing changes nothing', () => {
  expect(withReading(known, {})).toEqual(known);
});
