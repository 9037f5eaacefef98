import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { volumeCosts } from '../../../src/decision/explain/volume-costs.ts';
import { vmInJapan } from '../../knowledge/pitfalls/tricky-pitfalls.data.ts';
import { recommend } from '../../recommended.ts';

const costs = (requirements: Requirements, gigabytes: number) => volumeCosts(recommend(requirements), gigabytes);

describe('what an amount of data costs', () => {
  test('is one price for both sides of a global peering, of one day', () => {
    expect(costs(vmInJapan, 5_000)).toEqual([
      { option: 'vnet-peering-global', what: null, usd: 625, rate: 0.125, place: null, date: '2024-07-01' },
    ]);
  });

  test('is a price a side where the other has none', () => {
    expect(costs({ ...vmInJapan, targetRegion: 'brazilsouth' }, 2_000)).toEqual([
      expect.objectContaining({ what: 'data out of East US', usd: 70, place: 'billing zone 1' }),
    ]);
  });

  test('counts each GB as often as it is billed', () => {
    const [inside] = costs({ ...vmInJapan, targetRegion: 'eastus' }, 1_000);
    expect(inside).toMatchObject({ option: 'vnet-peering-regional', usd: 20, rate: 0.01 });
  });

  test('holds up to the amount that the price is for', () => {
    const site: Requirements = {
      sourceType: 'onprem-site',
      resourceType: 'vm',
      targetRegion: 'eastus',
      hybrid: ['branch-site'],
    };
    const toInternet = (gigabytes: number) =>
      costs(site, gigabytes).filter(({ what }) => what?.includes('internet') === true).length;
    expect([toInternet(800), toInternet(20_000)]).toEqual([1, 0]);
  });

  test('is none where nothing on the way has a price, or another price list holds', () => {
    expect(costs({ ...vmInJapan, sourceRegion: 'chinaeast2', targetRegion: 'chinanorth3' }, 100)).toEqual([]);
    const renumbered = costs({ ...vmInJapan, addressOverlap: 'yes', resourceType: 'onprem-server' }, 100);
    expect(renumbered.map(({ option }) => option)).not.toContain('redesign-addresses');
    expect(costs({ sourceType: 'azure-vm', sourceRegion: 'eastus', resourceType: 'vm', sameVnet: 'yes' }, 100)).toEqual(
      [],
    );
  });
});
