import { describe, expect, test } from 'vitest';
import { priceRows } from '../../../src/azure/pricing.data.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { costRows } from '../../../src/decision/explain/figures.cost.data.ts';
import { globalPeeringPerGigabyte } from '../../../src/decision/explain/figures.cost.ts';
import { figuresFor } from '../../../src/decision/explain/figures.ts';
import { sourcesById } from '../../../src/decision/explain/sources.ts';
import type { Figure } from '../../../src/decision/recommendation.ts';
import { type OptionId, optionIds } from '../../../src/options/options.ts';
import { atHome, sqlInJapan, vmInJapan } from '../../knowledge/pitfalls/tricky-pitfalls.data.ts';
import { caseOf } from '../cases.ts';

function figure(requirements: Requirements, id: string, ...design: OptionId[]): Figure | undefined {
  return figuresFor(caseOf(requirements, design)).find(found => found.id === id);
}

describe('every figure', () => {
  test.each(optionIds)('of %s has words, known sources and a date or none', option => {
    const figures = figuresFor(caseOf(vmInJapan, [option]));
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { label, value, note, sources, date } of figures) {
      expect([label, value].filter(text => text === '' || /[{}]|undefined|null|NaN/.test(text))).toEqual([]);
      expect(note ?? 'A note.').toMatch(/\.$/);
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter(source => !sourcesById.has(source))).toEqual([]);
      expect(date ?? '2026-01-01').toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    }
  });

  const formulas = Object.entries(costRows).map(([option, { formula }]) => [option, formula] as const);

  test.each(formulas)('of the cost of %s names only prices that exist', (_option, formula) => {
    const known: ReadonlySet<string> = new Set([...priceRows.map(({ id }) => id), 'peering-global', 'vpn-v2v']);
    const named = [...formula.matchAll(/\{([^@}]+)/g)].map(match => match[1] ?? '');
    expect(named.filter(id => !known.has(id))).toEqual([]);
  });
});

describe('distance and place', () => {
  test('the published round trip, with its edition and that it comes from the distance', () => {
    expect(figure(sqlInJapan, 'round-trip')).toMatchObject({
      label: 'Round trip between East US and Japan East',
      value: '162 ms',
      note: expect.stringMatching(/P50.*distance/),
      date: '2026-07-30',
    });
  });

  test('an older edition is dated as such', () => {
    expect(figure({ ...vmInJapan, targetRegion: 'westindia' }, 'round-trip')?.date).toBe('2025-06-30');
  });

  test('no figure is made up', () => {
    expect(figure({ ...vmInJapan, targetRegion: 'chilecentral' }, 'round-trip')).toMatchObject({
      value: 'not published',
      date: null,
    });
  });

  test('one region has no distance', () => {
    expect(figure(atHome, 'round-trip')).toBeUndefined();
    expect(figuresFor(caseOf({ sourceType: 'onprem-site' }, []))).toEqual([]);
  });

  test.each([
    ['japaneast', 'yes'],
    ['westus', 'no'],
    ['swedensouth', 'not published'],
  ] as const)('availability zones of %s: %s', (targetRegion, value) => {
    expect(figure({ ...vmInJapan, targetRegion }, 'availability-zones')?.value).toBe(value);
  });

  test('that services differ by region is a figure to check, not a pitfall', () => {
    expect(figure(vmInJapan, 'service-availability')?.value).toBe('check each service for your regions');
    expect(figure({ sourceType: 'azure-vm', sourceRegion: 'eastus' }, 'service-availability')).toBeDefined();
  });
});

describe('cost', () => {
  test('global peering is priced by the billing zones of both regions', () => {
    expect(figure(sqlInJapan, 'vnet-peering-global/cost', 'vnet-peering-global')).toMatchObject({
      value: expect.stringContaining('0.035 USD outbound + 0.09 USD inbound'),
      note: expect.stringMatching(/^List prices, not a quote\..*2021-12-08.*2024-07-01/),
      date: '2021-12-08',
    });
  });

  test('a zone without published rate says so', () => {
    const cost = figure(
      { ...sqlInJapan, targetRegion: 'spaincentral' },
      'vnet-peering-global/cost',
      'vnet-peering-global',
    );
    expect(cost?.value).toContain('not published here inbound');
    const unsaid = figure({ sourceType: 'azure-vm' }, 'vnet-peering-global/cost', 'vnet-peering-global');
    expect(unsaid).toMatchObject({ note: null, date: null });
  });

  test('what has no recorded price says so and makes none up', () => {
    expect(figure(vmInJapan, 'route-server/cost', 'route-server')?.value).toContain('730 h × not published here');
    expect(figure(vmInJapan, 'ddos-protection/cost', 'ddos-protection')).toMatchObject({
      value: 'not published here',
      date: null,
    });
  });

  test('renumbering has no meter', () => {
    expect(figuresFor(caseOf({}, ['redesign-addresses']))).toEqual([]);
  });

  test('throughput by SKU stands with the VPN gateway', () => {
    expect(figure(vmInJapan, 's2s-vpn/limit-1', 's2s-vpn')?.value).toContain('VpnGw5AZ 10 Gbps');
  });
});

test.each([
  [{ sourceRegion: 'eastus', targetRegion: 'japaneast' }, 0.125],
  [{ sourceRegion: null, targetRegion: 'japaneast' }, null],
  [{ sourceRegion: 'eastus', targetRegion: null }, null],
] as const)('a GB over a global peering is priced where both regions are known: %o', (facts, usd) => {
  expect(globalPeeringPerGigabyte(facts)).toBe(usd);
});
