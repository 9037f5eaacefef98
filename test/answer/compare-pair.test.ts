import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableOptions, comparePair, type Pair, pairOf } from '../../src/answer/index.ts';
import { optionName } from '../../src/answer/names.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { recommend } from '../recommended.ts';
import { anyRequirements } from '../support/any-requirements.ts';

const mission: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  exposure: 'none',
  hybrid: [],
  existingPrivateEndpoint: 'in-other-vnet',
};
const told = (...pair: Pair) => comparePair(undefined, mission, pair);
const anyPair = fc
  .shuffledSubarray([...comparableOptions], { minLength: 2, maxLength: 2 })
  .map(([one = '', other = '']) => pairOf(one, other))
  .filter(pair => pair !== undefined);

describe('two options held side by side for a case', () => {
  test('say first what the case says of each, then when to take each, then everything known of both', () => {
    const { title, head, rows, decides, sources } = told('vnet-to-vnet-vpn', 'vnet-peering-global');
    expect(title).toBe('VNet-to-VNet VPN or Global VNet peering');
    expect(head).toEqual(['By', 'VNet-to-VNet VPN', 'Global VNet peering']);
    expect(rows.slice(0, 3).map(([by]) => by)).toEqual(['In your case', 'Take it', 'Do not take it']);
    expect(rows[0]?.[1]).toMatch(/^Possible\. /);
    expect(rows[0]?.[2]).toMatch(/^Recommended\. /);
    expect(rows.find(([by]) => by === 'Latency')?.[2]).toContain('ms round trip');
    expect(decides).toBe('For what you told me, take Global VNet peering.');
    expect(sources.length).toBeGreaterThan(1);
  });

  test.each<readonly [Pair, string]>([
    [
      ['private-dns-zone', 'vnet-peering-global'],
      'Your design has both: Global VNet peering and Azure private DNS zone do different work in it.',
    ],
    [['bastion', 'private-endpoint'], 'Private endpoint is part of the design, Azure Bastion is not.'],
    [['bastion', 'p2s-vpn'], 'Neither fits here. I recommend Global VNet peering.'],
    [
      ['p2s-vpn', 'vnet-to-vnet-vpn'],
      'I recommend Global VNet peering here. Of these two, VNet-to-VNet VPN would do, though other ways fit better.',
    ],
  ])('of %s say which one the case decides for', (pair, decides) => {
    expect(told(...pair).decides).toBe(decides);
  });

  test('say that it is not sure yet where an open answer can turn it', () => {
    const { existingPrivateEndpoint: _, ...open } = mission;
    expect(recommend(open).provisional).not.toBeNull();
    expect(comparePair(undefined, open, ['bastion', 'p2s-vpn']).decides).toBe(
      'Neither fits here. I recommend Global VNet peering. What I do not know yet can still change that.',
    );
  });

  test('say nothing of a case that is not known, and when to take which instead', () => {
    const { rows, decides } = comparePair(undefined, {}, ['s2s-vpn', 'expressroute']);
    expect(rows.map(([by]) => by)).not.toContain('In your case');
    expect(decides).toMatch(/^Take Site-to-site VPN when .+ Azure ExpressRoute is better when /);
  });

  test('judge the case of a question that only compares, and none that asks what stands', () => {
    const asked: Requirements = { ...mission, ask: { kind: 'compare', about: ['bastion', 'p2s-vpn'] } };
    expect(comparePair(undefined, asked, ['bastion', 'p2s-vpn'])).toEqual(told('bastion', 'p2s-vpn'));
    const stands: Requirements = {
      stands: [{ kind: 'expressroute-gateway', sku: 'ErGw1AZ', in: 'hub' }, { kind: 'expressroute-circuit' }],
      ask: { kind: 'can', about: ['expressroute-fastpath'], point: 'er-fastpath-gateway-sku' },
    };
    expect(recommend(stands).status).toBe('answered');
    expect(comparePair(undefined, stands, ['s2s-vpn', 'expressroute']).rows[0]?.[0]).toBe('Take it');
  });

  test('are whole for any two options of any case, and the same the other way round', () => {
    fc.assert(
      fc.property(anyRequirements, anyPair, (requirements, [one, other]) => {
        const { head, rows, decides } = comparePair(undefined, requirements, [one, other]);
        for (const row of [head, ...rows]) {
          expect(row).toHaveLength(3);
          for (const cell of row) expect(cell.trim()).not.toBe('');
        }
        expect(head.slice(1)).toEqual([one, other].map(option => optionName(undefined, option)));
        const turned = comparePair(undefined, requirements, [other, one]);
        expect(turned.rows.map(([by, first, second]) => [by, second, first])).toEqual(rows);
        if (rows[0]?.[0] === 'In your case') expect(turned.decides).toBe(decides);
      }),
      { numRuns: 60 },
    );
  });
});

test('a pair is two different options that can be taken', () => {
  expect(pairOf('s2s-vpn', 'expressroute')).toEqual(['s2s-vpn', 'expressroute']);
  for (const other of ['s2s-vpn', 'out-of-scope', 'constructor', '']) expect(pairOf('s2s-vpn', other)).toBeUndefined();
});
