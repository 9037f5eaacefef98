import { expect, test } from 'vitest';
import { volumeCosted, volumeNamed } from '../../src/understanding/index.ts';

test.each([
  ['VM in East US reads SQL in Japan East, 5 TB a month', 5_000],
  ['we move 500 GB of data per month', 500],
  ['2 to 3 TB/month', 3_000],
  ['monthly 1,5 TB', 1_500],
  ['we move 1,500 GB a month', 1_500],
  ['monatlich 1.500 GB', 1_500],
  ['1,500,000 GB a month', 1_500_000],
  ['0.125 TB a month', 125],
  ['12.25 TB a month', 12_250],
  ['from our VMs,5 TB a month', 5_000],
  ['Wir kopieren 800 GB im Monat nach Azure', 800],
  ['1 TB par mois', 1_000],
  ['unos 2 TB al mes', 2_000],
  ['cerca de 2 TB por mês', 2_000],
  ['毎月5TBを転送します', 5_000],
  ['每月5TB', 5_000],
  ['매월 5 TB', 5_000],
] as const)('%s: %d GB', (text, gigabytes) => {
  expect(volumeNamed(text)).toBe(gigabytes);
});

test.each(['we have 2 TB of data', 'a link of 10 Gbps', 'once a month we patch', ''])('%s: no amount a month', text => {
  expect(volumeNamed(text)).toBeUndefined();
});

test.each([
  ['and for 5 TB a month?', 5_000],
  ['und für 800 GB im Monat?', 800],
  ['how much does it cost for 2 TB?', 2_000],
  ['make it North Europe', undefined],
  ['our other VM in West US reads from it as well, about 5 TB a month', undefined],
] as const)('the cost that is asked: %s', (text, gigabytes) => {
  expect(volumeCosted(text)).toBe(gigabytes);
});
