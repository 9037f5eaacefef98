import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { globalPeeringPrice, isWithoutPrice } from '../../../src/decision/explain/figures.cost.ts';
import { figuresFor } from '../../../src/decision/explain/figures.ts';
import { sourcesById } from '../../../src/decision/explain/sources.ts';
import type { Figure } from '../../../src/decision/said.ts';
import { type OptionId, optionIds } from '../../../src/options/options.ts';
import { atHome, sqlInJapan, vmInJapan } from '../../knowledge/pitfalls/tricky-pitfalls.data.ts';
import { recommend } from '../../recommended.ts';
import { inEnglish } from '../../support/in-english.ts';
import { caseOf } from '../cases.ts';

function figure(requirements: Requirements, id: string, ...design: OptionId[]): Figure | undefined {
  return inEnglish(figuresFor(caseOf(requirements, design))).find(found => found.id === id);
}

describe('every figure', () => {
  test.each(optionIds)('of %s has words, known sources and a date or none', option => {
    const figures = inEnglish(figuresFor(caseOf(vmInJapan, [option])));
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { label, value, note, sources, date } of figures) {
      expect([label, value].filter(text => text === '' || /[{}]|undefined|null|NaN/.test(text))).toEqual([]);
      expect(note ?? 'A note.').toMatch(/\.$/);
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter(source => !sourcesById.has(source))).toEqual([]);
      expect(date ?? '2026-01-01').toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    }
  });
});

test('nothing is said of Azure Firewall where an appliance inspects in its place', () => {
  const idsWith = (stands: Requirements['stands']): readonly string[] =>
    figuresFor(caseOf({ ...vmInJapan, ...(stands === undefined ? {} : { stands }) }, ['hub-spoke-firewall']))
      .map(({ id }) => id)
      .filter(id => id.startsWith('hub-spoke-firewall/'));
  const all = idsWith(undefined);
  expect(all).toContain('hub-spoke-firewall/billed');
  expect(idsWith([{ kind: 'nva' }])).toEqual(['hub-spoke-firewall/limit-3']);
  expect(idsWith([{ kind: 'hub-firewall', type: 'nva' }])).toEqual(['hub-spoke-firewall/limit-3']);
  expect(idsWith([{ kind: 'nva' }, { kind: 'hub-firewall', type: 'azure-firewall' }])).toEqual(all);
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
  const prices = (requirements: Requirements, ...design: OptionId[]): readonly string[] =>
    inEnglish(figuresFor(caseOf(requirements, design))).flatMap(({ id, label, value, date }) =>
      id.includes('/cost') ? [`${label}: ${value}${date === null ? '' : ` (${date})`}`] : [],
    );

  test('global peering is priced by the billing zones of both regions, a line for each', () => {
    expect(prices(sqlInJapan, 'vnet-peering-global')).toEqual([
      'Global VNet peering, price of data out of East US: 0.035 USD per GB in billing zone 1 (2024-07-01)',
      'Global VNet peering, price of data into Japan East: 0.09 USD per GB in billing zone 2 (2024-07-01)',
    ]);
  });

  test.each([
    ['spaincentral', 'Spain Central'],
    ['brazilsouth', 'Brazil South'],
    ['qatarcentral', 'Qatar Central'],
  ] as const)('no price of another zone is shown for %s', (targetRegion, name) => {
    const [, into] = prices({ ...sqlInJapan, targetRegion }, 'vnet-peering-global');
    expect(into).toBe(`Global VNet peering, price of data into ${name}: I hold no price for it`);
  });

  test('a region that nobody named has no price, and is called what it is', () => {
    expect(prices({ sourceType: 'azure-vm' }, 'vnet-peering-global')).toEqual([
      'Global VNet peering, price of data out of the region of the caller: I hold no price for it',
      'Global VNet peering, price of data into the region of the target: I hold no price for it',
    ]);
  });

  test('the size that is built is the one that is priced', () => {
    const site: Requirements = { sourceType: 'onprem-site', targetRegion: 'eastus', resourceType: 'vm' };
    expect(prices({ ...site, bandwidth: 'lt-100m' }, 's2s-vpn')[0]).toBe(
      'Site-to-site VPN, price of the gateway (VpnGw1AZ): 0.21 USD an hour, 153.30 USD a month, in East US ' +
        '(2025-01-15)',
    );
    expect(prices({ ...site, bandwidth: 'gte-10g' }, 's2s-vpn')[0]).toBe(
      'Site-to-site VPN, price of the gateway (VpnGw5AZ): I hold no price for it',
    );
    expect(prices({ ...site, bandwidth: 'gte-10g' }, 'expressroute')).toEqual([
      'Azure ExpressRoute, price of the circuit, beside what the provider bills (10 Gbps): I hold no price for it',
      'Azure ExpressRoute, price of data out of a metered circuit: 0.025 USD per GB in East US (2025-03-26)',
      'Azure ExpressRoute, price of the gateway (ErGw3AZ): I hold no price for it',
    ]);
  });

  test.each([
    ['chinanorth3', '21Vianet operates and bills Azure in China, by a price list of its own'],
    ['usgovvirginia', 'the recorded prices are those of public Azure, not of Azure Government'],
  ] as const)('no USD price is shown for %s, and the reason is', (targetRegion, why) => {
    const design = ['private-endpoint', 'private-dns-zone'] as const;
    expect(prices({ sourceType: 'azure-vm', sourceRegion: targetRegion, targetRegion }, ...design)).toEqual([
      `Private endpoint, price: I hold no price for it, since ${why}`,
      `Azure private DNS zone, price: I hold no price for it, since ${why}`,
    ]);
  });

  test('that these are list prices is said once, with the first of them', () => {
    const figures = inEnglish(figuresFor(caseOf(vmInJapan, ['vnet-peering-global', 'private-dns-zone', 'bastion'])));
    const noted = figures.filter(({ note }) => note?.includes('list prices') === true);
    expect(noted.map(({ id }) => id)).toEqual(['vnet-peering-global/cost-1']);
  });

  test('what is free and what has no recorded price says so', () => {
    expect(prices(atHome, 'same-vnet', 'service-endpoint', 'network-security-perimeter')).toEqual([
      'Same virtual network, price: nothing, because traffic inside a VNet is free',
      'Virtual network service endpoint, price: nothing, because service endpoints are free',
      'Network security perimeter, price: I hold no price for it',
    ]);
  });

  test('renumbering has no meter', () => {
    expect(figuresFor(caseOf({}, ['redesign-addresses']))).toEqual([]);
  });

  test('throughput by SKU stands with the VPN gateway', () => {
    expect(figure(vmInJapan, 's2s-vpn/limit-1', 's2s-vpn')?.value).toContain('VpnGw5AZ 10 Gbps');
  });
});

describe('labels', () => {
  test.each(optionIds)('of %s keep acronyms and names as people write them', option => {
    for (const { label } of inEnglish(figuresFor(caseOf(vmInJapan, [option]))))
      expect(label).not.toMatch(/\b(?:sLA|vNet|vM|iP|iPsec|azure|private Link )/);
  });
});

test.each([
  [
    { sourceRegion: 'eastus', targetRegion: 'japaneast' },
    { usd: 0.125, date: '2024-07-01' },
  ],
  [{ sourceRegion: 'eastus', targetRegion: 'brazilsouth' }, null],
  [{ sourceRegion: null, targetRegion: 'japaneast' }, null],
  [{ sourceRegion: 'eastus', targetRegion: null }, null],
] as const)('a GB over a global peering is priced where both regions are known: %o', (facts, price) => {
  expect(globalPeeringPrice(facts)).toEqual(price);
});

test('a figure that only says that no price is held is known as such', () => {
  const { figures } = recommend({ goal: 'balance-load', resourceType: 'internal-load-balancer', exposure: 'none' });
  expect(figures.filter(isWithoutPrice).map(({ label }) => label)).toEqual([
    'Internal load balancer, price of the first 5 rules together',
  ]);
});
