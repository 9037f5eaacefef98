import { describe, expect, test } from 'vitest';
import { billingZones, priceRows } from '../../src/azure/pricing.data.ts';
import { type PriceRow, priceById, priceInZoneOf } from '../../src/azure/pricing.ts';
import { isRegionName, regionNames } from '../../src/azure/regions.ts';

const rows: readonly PriceRow[] = priceRows;

describe('prices', () => {
  test.each(rows)('$id has a figure with date and source, or none at all', row => {
    expect(priceById(row.id)).toBe(row);
    if (row.usd === null) {
      expect([row.kind, row.date]).toEqual(['unknown', null]);
      return;
    }
    expect(row.usd).toBeGreaterThanOrEqual(0);
    expect(row.kind).not.toBe('unknown');
    expect(row.date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(row.sources.length).toBeGreaterThan(0);
  });

  test('every region has a place in the table of billing zones, if only to say that none is listed', () => {
    expect(Object.keys(billingZones).filter(name => !isRegionName(name))).toEqual([]);
    expect(regionNames.filter(name => !(name in billingZones))).toEqual([]);
  });

  test.each([
    ['eastus', 'peering-global', 0.035],
    ['japaneast', 'peering-global', 0.09],
    ['brazilsouth', 'peering-global', null],
    ['usgovvirginia', 'peering-global', null],
    ['spaincentral', 'peering-global', undefined],
    ['chinanorth3', 'peering-global', undefined],
    ['nowhere', 'peering-global', undefined],
    ['japaneast', 'vpn-v2v', 0.09],
    ['brazilsouth', 'vpn-v2v', undefined],
    ['eastus', 'no-such-meter', undefined],
  ])('%s pays %s at %s', (region, meter, usd) => {
    expect(priceInZoneOf(region, meter)?.usd).toBe(usd);
  });

  test('an unknown price is not found', () => {
    expect(priceById('gold')).toBeUndefined();
  });
});
