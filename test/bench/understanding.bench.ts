import { bench, describe } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

const question =
  'We have a VM in East US that must read an Azure SQL database in Japan East without a public IP. There is no ' +
  'datacenter and no office, both VNets are 10.1.0.0/16 and 10.2.0.0/16, we need about 500 Mbit/s and the ' +
  'traffic should be encrypted end to end. Do I need a VNet-to-VNet VPN for this or peering?';
const hundredKilobytes = 100_000;
const long = (piece: string) => piece.repeat(Math.ceil(hundredKilobytes / piece.length));

describe('understanding one message of 300 characters (median under 1 ms)', () => {
  bench('a whole question', () => {
    understand(question);
  });
  bench('a bare answer', () => {
    understand('Japan East', { asked: 'targetRegion' });
  });
});

describe('understanding 100 kB of hostile text (under 50 ms)', () => {
  for (const piece of [
    'no public ',
    'east us ',
    '(',
    'a',
    '東日本の',
    'spoke cannot reach spoke ',
    'expresrouet ',
    '<at>',
    '&',
  ]) {
    bench(`repeated: ${piece.trim()}`, () => {
      understand(long(piece));
    });
  }
});
