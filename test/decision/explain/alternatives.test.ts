import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/en/index.ts';
import type { WordId } from '../../../src/content/languages.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { compile } from '../../../src/decision/decide/compile-condition.ts';
import type { Case, Condition } from '../../../src/decision/decide/condition.ts';
import { rejectedFor } from '../../../src/decision/explain/alternatives.ts';
import { sourcesById } from '../../../src/decision/explain/sources.ts';
import { type OptionId, optionIds, proposalIds } from '../../../src/options/options.ts';
import { optionRows } from '../../../src/options/rows.ts';
import { sqlInJapan, vmInJapan } from '../../knowledge/pitfalls/tricky-pitfalls.data.ts';
import { anyRequirements } from '../../support/any-requirements.ts';
import { inEnglish } from '../../support/in-english.ts';
import { caseOf, named, waysToHold } from '../cases.ts';
import { illegalValues, sentenceFaults } from '../tables/rows.ts';

interface Row {
  readonly when: Condition;
  readonly because: WordId;
  readonly wouldFit: WordId;
  readonly sources: readonly string[];
}

const rows: readonly (readonly [string, Row])[] = optionIds.flatMap(option => [
  ...optionRows[option].alternatives.map(row => [`${row.option} beside ${option}`, row] as const),
  ...optionRows[option].whyNot.map((row, index) => [`${option}, reason ${index + 1}`, row] as const),
]);

describe('every reason', () => {
  test.each(rows)('%s is told in full short sentences with known sources', (_name, row) => {
    expect([sentenceFaults(en[row.because]), sentenceFaults(en[row.wouldFit])]).toEqual([[], []]);
    expect(en[row.wouldFit]).toMatch(/^It (fits|comes first) /);
    expect(row.sources.length).toBeGreaterThan(0);
    expect(row.sources.filter(source => !sourcesById.has(source))).toEqual([]);
  });

  test.each(rows)('%s asks only for options and values that exist', (_name, row) => {
    for (const { part } of waysToHold(row.when).flat()) {
      if ('fact' in part) expect(illegalValues(part)).toEqual([]);
      if ('rec' in part) expect(named(part.rec, proposalIds)).not.toEqual([]);
    }
  });

  test.each(optionIds.filter(option => optionRows[option].whyNot.length > 0))(
    '%s is never left without a reason, and no reason stands behind the one that always holds',
    option => {
      const always = optionRows[option].whyNot.map(({ when }) => 'always' in when);
      expect(always.indexOf(true)).toBe(always.length - 1);
    },
  );
});

const verdicts = (primary: OptionId, given: Case) =>
  rejectedFor(primary, given).map(({ option, verdict }) => `${verdict} ${option}`);

function sentence(primary: OptionId, given: Case, option: OptionId): string | undefined {
  const found = inEnglish(rejectedFor(primary, given)).find(other => other.option === option);
  return found === undefined ? undefined : `${found.verdict}: ${found.because} ${found.wouldFit}`;
}

describe('VM in East US to a private Azure SQL database in Japan East', () => {
  const design: readonly OptionId[] = ['vnet-peering-global', 'private-endpoint', 'private-dns-zone'];
  const given = caseOf(sqlInJapan, design);

  test('the private endpoint in the own VNet is the first alternative, though the design has one elsewhere', () => {
    expect(inEnglish(rejectedFor('vnet-peering-global', given)[0])).toMatchObject({
      option: 'private-endpoint',
      verdict: 'alternative',
      because: expect.stringContaining("private endpoint in the caller's VNet"),
      wouldFit: expect.stringContaining('no private endpoint exists yet'),
    });
  });

  test('what comes to mind and cannot work stands right behind the alternatives', () => {
    const options = rejectedFor('vnet-peering-global', given).map(({ option }) => option);
    expect(options.slice(0, 6)).toEqual([
      'private-endpoint',
      'vwan-standard',
      'hub-spoke-firewall',
      'vnet-to-vnet-vpn',
      'p2s-vpn',
      'service-endpoint',
    ]);
  });

  test(
    'point-to-site is for devices, VPN gateways cost and slow down, ExpressRoute turns around at the Microsoft ' +
      'edge',
    () => {
      expect(sentence('vnet-peering-global', given, 'p2s-vpn')).toMatch(/^rejected: .*people's devices/);
      expect(sentence('vnet-peering-global', given, 'vnet-to-vnet-vpn')).toMatch(
        /Two VPN gateways.*IPsec tunnels.*slower/,
      );
      expect(sentence('vnet-peering-global', given, 'expressroute')).toMatch(/turns around at the Microsoft edge/);
      expect(sentence('vnet-peering-global', given, 'service-endpoint')).toMatch(/one region only/);
      expect(sentence('vnet-peering-global', given, 'front-door')).toMatch(/nothing here is to be reached/);
    },
  );
});

const told: readonly (readonly [string, Requirements, readonly [OptionId, ...OptionId[]], OptionId, RegExp])[] = [
  [
    'peering over overlapping ranges',
    { ...vmInJapan, addressOverlap: 'yes' },
    ['private-link-service'],
    'vnet-peering-global',
    /^rejected: Azure refuses.*no ranges overlap\.$/,
  ],
  [
    'peering across clouds',
    { ...vmInJapan, targetRegion: 'usgovvirginia' },
    ['s2s-vpn'],
    'vnet-peering-global',
    /^rejected: The public, US Government and China clouds.*same cloud\.$/,
  ],
  [
    'VPN between VNets with overlap',
    { ...vmInJapan, addressOverlap: 'yes' },
    ['private-link-service'],
    'vnet-to-vnet-vpn',
    /^rejected: .*ranges that do not overlap/,
  ],
  [
    'Traffic Manager for something private',
    vmInJapan,
    ['vnet-peering-global'],
    'traffic-manager',
    /^rejected: .*reached from the internet/,
  ],
  [
    'Virtual WAN with IPv6',
    { ...vmInJapan, ipv6: 'yes' },
    ['vnet-peering-global'],
    'vwan-standard',
    /^rejected: Virtual hubs .* IPv4 only.*IPv4 is enough\.$/,
  ],
  [
    'firewall hub where nothing is inspected',
    vmInJapan,
    ['vnet-peering-global'],
    'hub-spoke-firewall',
    /^alternative: /,
  ],
  [
    'peering where inspection is asked for',
    { ...vmInJapan, inspection: 'central-firewall' },
    ['hub-spoke-firewall'],
    'vnet-peering-global',
    /^alternative: Direct peering goes around/,
  ],
  [
    'site-to-site where nothing outside takes part',
    vmInJapan,
    ['vnet-peering-global'],
    's2s-vpn',
    /nothing outside Azure that joins/,
  ],
  [
    'ExpressRoute for a small office',
    { sourceType: 'onprem-site', resourceType: 'vm', hybrid: ['branch-site'] },
    ['s2s-vpn'],
    'expressroute',
    /^alternative: .*weeks to months/,
  ],
  [
    'service endpoint from on-premises',
    { sourceType: 'onprem-site', resourceType: 'storage-blob', hybrid: ['datacenter'] },
    ['s2s-vpn'],
    'service-endpoint',
    /starts outside Azure/,
  ],
  ['a private DNS zone that nobody needs', vmInJapan, ['vnet-peering-global'], 'private-dns-zone', /no private names/],
  [
    'integration of an app whose plan has none',
    { ...vmInJapan, sourceType: 'app-service', callerPlan: 'no-vnet-integration' },
    ['vnet-peering-global'],
    'vnet-integration',
    /The plan of the app/,
  ],
];

describe('why not', () => {
  test.each(told)('%s', (_name, requirements, design, option, expected) => {
    expect(sentence(design[0], caseOf(requirements, design), option)).toMatch(expected);
  });

  test('both ways out of a contradiction about exposure are named', () => {
    const given = caseOf({ sourceType: 'internet-client', resourceType: 'app-service', exposure: 'none' }, [
      'ask-exposure',
    ]);
    expect(verdicts('ask-exposure', given).slice(0, 2)).toEqual(['alternative app-gateway-waf', 'alternative p2s-vpn']);
  });

  test('an endpoint of the design is not told as impossible as well', () => {
    const answers: Requirements = { ...sqlInJapan, targetRegion: 'usgovvirginia' };
    const given = caseOf(answers, ['vnet-peering-global', 'private-endpoint']);
    expect(sentence('vnet-peering-global', given, 'private-endpoint')).toBeUndefined();
  });

  test('a vendor may offer Private Link', () => {
    const given = caseOf({ sourceType: 'azure-vm', resourceType: 'third-party-saas' }, ['nat-gateway']);
    expect(sentence('nat-gateway', given, 'private-endpoint')).toMatch(/^alternative: .*vendor publishes/);
  });

  test('nothing, when Azure does not decide the question', () => {
    expect(rejectedFor('out-of-scope', caseOf({}, []))).toEqual([]);
  });

  test('an option without ranked alternatives still says why not the others', () => {
    expect(verdicts('ddos-protection', caseOf(vmInJapan, ['ddos-protection']))).toContain('rejected p2s-vpn');
  });
});

const anyAnswer = fc
  .tuple(anyRequirements, fc.uniqueArray(fc.constantFrom(...optionIds), { minLength: 1, maxLength: 5 }))
  .map(([requirements, design]) => ({ given: caseOf(requirements, design), primary: design[0] ?? 'same-vnet' }));

const always = (check: (given: Case, primary: OptionId) => void) =>
  fc.assert(
    fc.property(anyAnswer, ({ given, primary }) => check(given, primary)),
    { numRuns: 300 },
  );

const never = (impossible: (given: Case) => boolean, ...options: readonly OptionId[]) =>
  always((given, primary) => {
    if (!impossible(given) || primary === 'ask-exposure') return;
    const alternatives = rejectedFor(primary, given).filter(({ verdict }) => verdict === 'alternative');
    expect(alternatives.filter(({ option }) => options.includes(option))).toEqual([]);
  });

describe('in any case', () => {
  test('every option that is not in the design is told once, alternatives first', () => {
    always((given, primary) => {
      if (primary === 'out-of-scope') return;
      const others = rejectedFor(primary, given);
      const names = others.map(({ option }) => option);
      expect(new Set(names).size).toBe(names.length);
      const missing = optionIds.filter(
        option => !names.includes(option) && option !== primary && !given.design.has(option),
      );
      expect(missing.filter(option => option !== 'ask-exposure' && option !== 'out-of-scope')).toEqual([]);
      expect(names.filter(option => given.design.has(option) && option !== 'private-endpoint')).toEqual([]);
      const firstRejected = others.findIndex(({ verdict }) => verdict === 'rejected');
      expect(others.slice(firstRejected).every(({ verdict }) => verdict === 'rejected')).toBe(true);
    });
  });

  test('a reason that is told holds', () => {
    always((given, primary) => {
      for (const { option, because, verdict } of rejectedFor(primary, given)) {
        const reason = optionRows[option].whyNot.find(row => row.because === because.id);
        if (verdict === 'rejected' && reason !== undefined) expect(compile(reason.when)(given)).toBe(true);
      }
    });
  });

  test('point-to-site is no alternative for infrastructure', () => {
    never(
      ({ facts: { sourceType, hybrid } }) =>
        sourceType === 'azure-vm' && Array.isArray(hybrid) && !hybrid.includes('user-devices'),
      'p2s-vpn',
    );
  });

  test('peering is no alternative across clouds', () => {
    never(
      ({ facts }) => facts.sameCloud === 'no',
      'vnet-peering-global',
      'vnet-peering-regional',
      'avnm-mesh',
      'vwan-standard',
    );
  });

  test('a public entry is no alternative where nothing may be public', () => {
    never(
      ({ facts }) => facts.exposure === 'none',
      'front-door',
      'public-load-balancer',
      'global-load-balancer',
      'traffic-manager',
    );
  });

  test('a service endpoint is no alternative for callers outside Azure', () => {
    never(({ facts }) => facts.sourceType === 'onprem-site' || facts.sourceType === 'user-device', 'service-endpoint');
  });

  test('ExpressRoute is no alternative merely to join VNets', () => {
    never(
      ({ facts: { sourceType, reach, hybrid } }) =>
        sourceType === 'azure-vm' && reach === 'nic' && Array.isArray(hybrid) && hybrid.length === 0,
      'expressroute',
      'expressroute-vpn-failover',
    );
  });
});
