import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { say } from '../../src/content/index.ts';
import { entries } from '../../src/knowledge/entries.ts';
import { pitfallRows } from '../../src/knowledge/pitfalls/index.ts';
import { optionRows } from '../../src/options/rows.ts';

/** What documents once said and say no more, with the day since when it is otherwise. */
const noLongerTrue: readonly (readonly [string, RegExp, string])[] = [
  ['2,000 rules fit into an NSG', /\b1,000 rules in one NSG/, '2026-05-19'],
  ['1,000 routes fit into a route table', /\b(?:400|600) routes\b/, '2026-05-19'],
  ['600 route tables fit into a subscription', /\b200 (?:route )?tables\b/, '2026-05-19'],
  [
    'the routing appliance is generally available',
    /routing appliance[^.]*(?:as a preview|in preview|not for production)/,
    '2026-08-04',
  ],
  ['VPN gateways carry IPv6', /VPN gateways? may be so|on a newly created gateway/, '2026-07-20'],
  ['user groups of point-to-site are generally available', /user groups[^.]*check whether/, '2026-05-21'],
  ['resiliency insights are generally available', /Resiliency Insights[^.]*preview as of/, '2025-11-05'],
  ['Azure Firewall Premium inspects up to 22 Gbps', /IDPS in deny mode: 10 Gbps|\(10 with IDPS/, '2026-08-11'],
  ['subnets are private by API version, not everywhere', /New VNets have no default outbound access/, '2026-04-01'],
  ['traffic between VNets of a circuit turns round at the edge of Microsoft', /at the provider edge/, '2024-03-29'],
];

const told: readonly string[] = [
  ...entries.flatMap(({ answers }) =>
    answers.flatMap(({ answer, watch, changes }) =>
      [answer, ...watch, ...changes.flatMap(({ detail }) => detail ?? [])].map(id => say('en', id)),
    ),
  ),
  ...pitfallRows.flatMap(({ problem, remedy }) => [
    say('en', problem, { roundTrip: 100, priced: '' }),
    say('en', remedy),
  ]),
  ...Object.values(optionRows).flatMap(({ limits }) =>
    limits.flatMap(({ value, note }) => [en[value], note === null ? '' : en[note]]),
  ),
];

describe('what is no longer true', () => {
  test.each(noLongerTrue)('%s: %s is said nowhere (since %s)', (_truth, old) => {
    expect(told.filter(text => old.test(text))).toEqual([]);
  });
});

/** What was said once and holds in no case, with what is so. */
const neverTrue: readonly (readonly [string, RegExp])[] = [
  [
    'Route Server needs a VPN gateway that is active-active with ASN 65515, BGP on or off',
    /active-active, BGP, ASN 65515/,
  ],
  ['Front Door connects from a subscription of Microsoft', /or allow the subscription in advance/],
];

describe('what was never true', () => {
  test.each(neverTrue)('%s', (_truth, wrong) => {
    expect(told.filter(text => wrong.test(text))).toEqual([]);
  });
});
