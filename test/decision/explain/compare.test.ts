import { describe, expect, test } from 'vitest';
import { compareOptions } from '../../../src/decision/explain/compare.ts';
import { sourcesById } from '../../../src/decision/explain/sources.ts';
import { type OptionId, optionIds } from '../../../src/options/options.ts';
import { atHome, sqlInJapan } from '../../knowledge/pitfalls/tricky-pitfalls.data.ts';
import { compareThese } from '../../recommended.ts';
import { inEnglish } from '../../support/in-english.ts';
import { caseOf } from '../cases.ts';

const given = caseOf(sqlInJapan, ['vnet-peering-global', 'private-endpoint', 'private-dns-zone']);
const rows = inEnglish(compareOptions('vnet-peering-global', given));

describe('the comparison', () => {
  test('holds every option once', () => {
    const options = rows.map(({ option }) => option);
    expect(new Set(options).size).toBe(options.length);
    expect(optionIds.filter(id => !options.includes(id))).toEqual(['ask-exposure', 'out-of-scope']);
  });

  test('says the published round trip where distance decides, and words where it does not', () => {
    const latency = (option: OptionId) => rows.find(row => row.option === option)?.figures.latency;
    expect(latency('vnet-peering-global')).toBe('Distance between the regions only: 162 ms round trip (P50)');
    expect(latency('s2s-vpn')).toBe('Internet, not predictable');
    const near = inEnglish(compareOptions('same-vnet', caseOf(atHome, ['same-vnet'])));
    expect(near.find(row => row.option === 'vnet-peering-global')?.figures.latency).toBe(
      'Distance between the regions only',
    );
  });

  test('goes from the recommendation over companions and alternatives to what is rejected', () => {
    expect(rows.slice(0, 4).map(({ option, verdict }) => [option, verdict])).toEqual([
      ['vnet-peering-global', 'recommended'],
      ['private-endpoint', 'companion'],
      ['private-dns-zone', 'companion'],
      ['vwan-standard', 'alternative'],
    ]);
    expect(rows.at(-1)?.verdict).toBe('rejected');
  });

  test.each(rows)('$option has a name, a deciding sentence, seven figures and known sources', row => {
    expect(row.name).not.toBe('');
    expect(row.deciding).toMatch(/\.$/);
    expect(Object.keys(row.figures).sort()).toEqual(
      ['billed', 'effort', 'encryption', 'latency', 'overlap', 'throughput', 'transitivity'].sort(),
    );
    expect(row.sources.length).toBeGreaterThan(0);
    expect(row.sources.filter(source => !sourcesById.has(source))).toEqual([]);
  });

  test('keeps what stands beside the design, and calls it no second choice', () => {
    const stands = [{ kind: 'vwan' }, { kind: 'peering', scope: 'regional' }] as const;
    const there = inEnglish(compareOptions('vnet-peering-global', { ...given, stands }));
    const verdicts = new Map(there.map(({ option, verdict, deciding }) => [option, [verdict, deciding]]));
    expect(verdicts.get('vwan-standard')).toEqual([
      'companion',
      'You have it already, and nothing in your answers asks you to take it away.',
    ]);
    // Two regions are never joined by regional peering: that is said of one that stands too.
    expect(verdicts.get('vnet-peering-regional')?.[0]).toBe('rejected');
    expect(there).toHaveLength(rows.length);
  });
});

test('holds the options that are named by everything they are compared by', () => {
  const { options } = compareThese({}, ['bastion', 'p2s-vpn']);
  expect(options.map(({ option }) => option)).toEqual(['bastion', 'p2s-vpn']);
});
