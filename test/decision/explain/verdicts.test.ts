import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { sourcesById } from '../../../src/decision/explain/sources.ts';
import { verdictsFor } from '../../../src/decision/explain/verdicts.ts';
import type { Verdict } from '../../../src/decision/said.ts';
import { discouragedIds, type OptionId, type ProposalId } from '../../../src/options/options.ts';
import { sqlInJapan, vmInJapan } from '../../knowledge/pitfalls/tricky-pitfalls.data.ts';
import { inEnglish } from '../../support/in-english.ts';
import { caseOf } from '../cases.ts';
import { sentenceFaults } from '../tables/rows.ts';

const design: readonly OptionId[] = ['vnet-peering-global', 'private-endpoint', 'private-dns-zone'];

const verdictOn = (answers: Requirements) => inEnglish(verdictsFor('vnet-peering-global', caseOf(answers, design)));

const asked: readonly (readonly [ProposalId, Verdict, RegExp])[] = [
  ['vnet-peering-global', 'recommended', /^It is what I recommend here\./],
  ['private-dns-zone', 'companion', /^It is part of the design, beside Global VNet peering\./],
  ['vnet-to-vnet-vpn', 'alternative', /It comes first when IPsec/],
  ['p2s-vpn', 'rejected', /people's devices/],
  ['vpn-non-az-sku', 'retired', /2025-11-01.*September 2026.*VpnGw1AZ/],
  ['basic-lb', 'retired', /2025-09-30.*Standard Load Balancer/],
  ['basic-public-ip', 'retired', /2025-09-30.*Standard public IP address/],
  ['app-gateway-v1', 'retired', /2026-04-28.*Application Gateway v2/],
  ['front-door-classic', 'retired', /2027-03-31.*Standard and Premium/],
  ['expressroute-between-vnets', 'rejected', /Use VNet peering/],
  ['vpn-gateway-as-router', 'rejected', /Use Azure Firewall/],
];

describe('what the person has in mind', () => {
  test.each(asked)('%s is %s', (option, verdict, because) => {
    const [found, ...more] = verdictOn({ ...sqlInJapan, proposed: [option] });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ option, verdict, because: expect.stringMatching(because) });
    expect(found?.sources.filter(source => !sourcesById.has(source))).toEqual([]);
  });

  test('what the design has in one place and could have in another is told both ways', () => {
    const [found] = verdictOn({ ...sqlInJapan, proposed: ['private-endpoint'] });
    expect(found).toMatchObject({
      verdict: 'companion',
      because: expect.stringMatching(/^It is part of.*caller's VNet/),
    });
  });

  test('an idea that is no connection gets no verdict', () => {
    expect(verdictOn({ ...sqlInJapan, proposed: ['out-of-scope'] })).toEqual([]);
  });

  test('several ideas get a verdict each, in the order in which they came', () => {
    const found = verdictOn({ ...sqlInJapan, proposed: ['p2s-vpn', 'basic-lb', 'vnet-peering-global'] });
    expect(found.map(({ option }) => option)).toEqual(['p2s-vpn', 'basic-lb', 'vnet-peering-global']);
  });

  test('what stands beside the design is kept, not second best', () => {
    const given = { ...caseOf({ ...sqlInJapan, proposed: ['vnet-to-vnet-vpn', 'vwan-standard'] }, design) };
    const stands = [{ kind: 'vwan' }] as const;
    expect(inEnglish(verdictsFor('vnet-peering-global', { ...given, stands }))).toMatchObject([
      { option: 'vnet-to-vnet-vpn', verdict: 'alternative' },
      { option: 'vwan-standard', verdict: 'companion', because: expect.stringMatching(/^You have it already/) },
    ]);
  });

  test('without an idea there is no verdict', () => {
    expect(verdictOn(sqlInJapan)).toEqual([]);
  });

  test.each(discouragedIds)('%s has a verdict whatever the case is', id => {
    const [found] = inEnglish(verdictsFor('bastion', caseOf({ proposed: [id] }, ['bastion'])));
    expect(found?.option).toBe(id);
    expect(sentenceFaults(found?.because ?? '')).toEqual([]);
  });
});

describe('what the person does not want', () => {
  test('is left out where it would fit best, with the next best option', () => {
    expect(verdictOn({ ...sqlInJapan, ruledOut: ['vnet-peering-global'] })).toMatchObject([
      {
        option: 'vnet-peering-global',
        verdict: 'rejected',
        because: expect.stringMatching(/^You ruled it out, .* The next best is Private endpoint\.$/),
      },
    ]);
  });

  test('is never what comes next', () => {
    const [found] = verdictOn({
      ...sqlInJapan,
      ruledOut: ['vnet-peering-global', 'private-endpoint', 'vwan-standard'],
    });
    expect(found?.because).not.toMatch(/next best is (Private endpoint|Azure Virtual WAN Standard)\./);
  });

  test('is named honestly where nothing else fits', () => {
    const given = caseOf({ ...vmInJapan, ruledOut: ['ddos-protection'] }, ['ddos-protection']);
    expect(inEnglish(verdictsFor('ddos-protection', given))[0]?.because).toContain('I know no other way that fits.');
  });

  test('is nothing where it was not asked', () => {
    expect(verdictsFor('bastion', caseOf({}, ['bastion']))).toEqual([]);
  });

  test('is not mentioned where the design does without it, nor twice where it was asked about too', () => {
    expect(verdictOn({ ...sqlInJapan, ruledOut: ['s2s-vpn'] })).toEqual([]);
    const both = verdictOn({ ...sqlInJapan, ruledOut: ['private-endpoint'], proposed: ['private-endpoint'] });
    expect(both).toHaveLength(1);
  });
});
