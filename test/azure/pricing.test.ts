import { describe, expect, test } from 'vitest';
import { priceRows } from '../../src/azure/pricing.data.ts';
import { billingZoneOf, type PriceRow, priceById, priceInZoneOf } from '../../src/azure/pricing.ts';
import { regionNames, regions } from '../../src/azure/regions.ts';
import { sourcesById } from '../../src/decision/explain/sources.ts';

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
    expect(row.place).not.toBe('');
    expect(sourcesById.get(row.source)?.documentDate).toBe(row.date);
  });

  test.each([
    ['eastus', 'peering-global', 0.035],
    ['japaneast', 'peering-global', 0.09],
    ['brazilsouth', 'peering-global', null],
    ['usgovvirginia', 'peering-global', null],
    ['spaincentral', 'peering-global', undefined],
    ['chinanorth3', 'peering-global', undefined],
    ['nowhere', 'peering-global', undefined],
    ['qatarcentral', 'peering-global', undefined],
    ['japaneast', 'vpn-v2v', 0.09],
    ['brazilsouth', 'vpn-v2v', undefined],
    ['eastus', 'internet-egress', 0.087],
    ['japaneast', 'internet-egress', 0.12],
    ['brazilsouth', 'internet-egress', undefined],
    ['eastus', 'er-metered-out', 0.025],
    ['japaneast', 'er-metered-out', undefined],
  ] as const)('%s pays %s at %s', (region, meter, usd) => {
    expect(priceInZoneOf(region, meter)?.usd).toBe(usd);
  });

  const meters = ['peering-global', 'vpn-v2v', 'internet-egress', 'er-metered-out'] as const;

  test.each(meters)('a price of %s holds in the billing zone of the region that pays it', meter => {
    for (const region of regionNames) {
      const place = priceInZoneOf(region, meter)?.place ?? null;
      if (place === null) continue;
      const there = regions.find(({ displayName }) => displayName === place);
      const zone = there === undefined ? place.replace('billing zone', 'Zone') : billingZoneOf(there.name);
      expect(zone).toBe(billingZoneOf(region));
    }
  });

  test('an unknown price is not found', () => {
    expect(priceById('gold')).toBeUndefined();
  });
});
