import { describe, expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/index.ts';
import { say } from '../../../src/content/index.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';
import { blocksOf, bodiesOf, commandsOf } from './bodies.ts';
import { type Files, filesOf } from './files.ts';

const out = { sourceType: 'azure-vm', outboundInternet: 'needed', resourceType: 'sql-database' } as const;

function filesFor(requirements: Requirements): Files {
  const files = filesOf(takeAway(recommend({ ...out, ...requirements })));
  if (files === undefined) throw new Error('There are no files.');
  return files;
}

describe('a NAT gateway and its address', () => {
  test.each([
    ['westeurope', 'StandardV2'],
    ['canadaeast', 'Standard'],
  ] as const)('are of one SKU in %s, in every language: %s', (sourceRegion, sku) => {
    const files = filesFor({ sourceRegion });
    for (const type of ['natGateways', 'publicIPAddresses']) {
      const { arm, bicep } = bodiesOf(files, type);
      expect([arm, bicep]).toEqual([
        [expect.objectContaining({ sku: { name: sku } })],
        [expect.objectContaining({ sku: { name: sku } })],
      ]);
    }
    const calls = [
      ...commandsOf(files, 'network nat gateway create'),
      ...commandsOf(files, 'network public-ip create'),
    ];
    expect(calls.map(call => call.includes(` --sku ${sku} `))).toEqual([true, true]);
    expect(blocksOf(files, 'nat_gateway').map(block => block.includes(`sku_name = "${sku}"`))).toEqual([true]);
    expect(blocksOf(files, 'public_ip').map(block => block.includes(`sku = "${sku}"`))).toEqual([true]);
  });

  test.each([
    ['in a region that has no StandardV2', { sourceRegion: 'canadaeast' }, 'take.hint.nat.region'],
    ['in a region that nobody named', {}, 'take.hint.nat.unnamed'],
    [
      'for a subnet of App Service',
      { sourceType: 'app-service', sourceRegion: 'westeurope' },
      'take.hint.nat.delegated',
    ],
  ] as const)('%s say why they are what they are', (_, requirements, word) => {
    expect(filesFor(requirements).cli).toContain(say(undefined, word));
    expect(filesFor({ sourceRegion: 'westeurope' }).cli).not.toContain(say(undefined, word));
  });
});
