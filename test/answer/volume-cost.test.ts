import { describe, expect, test } from 'vitest';
import { volumeCost, volumeNote } from '../../src/answer/index.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { recommend } from '../recommended.ts';

const vms: Requirements = {
  sourceType: 'azure-vm',
  resourceType: 'vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  hybrid: [],
};

const told = (requirements: Requirements, gigabytes: number): string =>
  volumeCost(undefined, recommend(requirements), gigabytes);

describe('what an amount of data costs in a month', () => {
  test('is one sum for both sides of a global peering, whose prices are of one day', () => {
    expect(told(vms, 5_000)).toBe(
      '5,000 GB a month over Global VNet peering: about 625 USD, at 0.125 USD per GB for both sides together ' +
        '(list prices of 1 July 2024). What is billed by the hour comes on top.',
    );
  });

  test('is no sum where one side has no price: what is known stands by itself', () => {
    const oneSide = told({ ...vms, targetRegion: 'brazilsouth' }, 2_000);
    expect(oneSide).toMatch(/^2,000 GB a month, Global VNet peering, data out of East US: about 70 USD/);
    expect(oneSide).toMatch(/I name no sum/);
  });

  test('counts both VNets of a peering inside one region', () => {
    expect(told({ ...vms, targetRegion: 'eastus' }, 1_000)).toMatch(/about 20 USD, at 0\.01 USD per GB in West Europe/);
  });

  test('is not said beyond the amount that a price holds for', () => {
    const site: Requirements = { sourceType: 'onprem-site', resourceType: 'vm', targetRegion: 'eastus' };
    expect(told(site, 800)).toMatch(/data out to the internet, first 10 TB: about 69\.60 USD/);
    expect(told(site, 20_000)).not.toMatch(/internet/);
  });

  test.each([
    ['chinaeast2', 'chinanorth3'],
    ['usgovvirginia', 'usgovtexas'],
  ] as const)('is not said in USD from %s to %s', (sourceRegion, targetRegion) => {
    const recommendation = recommend({ ...vms, sourceRegion, targetRegion });
    expect(volumeNote(undefined, recommendation, 1_000)).toBeNull();
    expect(volumeCost(undefined, recommendation, 1_000)).not.toMatch(/USD/);
  });

  test('is not said beside a question', () => {
    expect(volumeNote(undefined, recommend({}), 1_000)).toBeNull();
  });
});
