import { describe, expect, test } from 'vitest';
import { optionFigures, optionName, optionSources, optionSummary } from '../../../src/decision/explain/catalogue.ts';
import { sourcesById } from '../../../src/decision/explain/sources.ts';
import { optionIds, proposalIds } from '../../../src/options/options.ts';
import { inEnglish } from '../../support/in-english.ts';
import { sentenceFaults } from '../tables/rows.ts';

describe('the catalogue', () => {
  test('gives every option and every discouraged thing a name of its own', () => {
    const names = proposalIds.map(id => inEnglish(optionName(id)));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter(name => name.length > 70 || name.endsWith('.'))).toEqual([]);
  });

  test.each(optionIds)('%s says in one sentence what it is for, with sources and every figure', option => {
    const summary = inEnglish(optionSummary(option));
    expect(sentenceFaults(summary)).toEqual([]);
    expect(summary.split('. ')).toHaveLength(1);
    expect(
      Object.values(inEnglish(optionFigures(option))).filter(value => value === '' || value.endsWith('.')),
    ).toEqual([]);
    expect(optionSources(option).length).toBeGreaterThan(0);
    expect(optionSources(option).filter(source => !sourcesById.has(source))).toEqual([]);
  });

  test.each([
    ['vnet-peering-global', 'Global VNet peering'],
    ['private-endpoint', 'Private endpoint'],
    ['s2s-vpn', 'Site-to-site VPN'],
    ['vwan-standard', 'Azure Virtual WAN Standard'],
    ['dns-private-resolver', 'Azure DNS Private Resolver'],
    ['front-door-classic', 'Azure Front Door (classic)'],
  ] as const)('%s is called %s', (option, name) => {
    expect(inEnglish(optionName(option))).toBe(name);
  });
});
