import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estateOf } from '../../src/decision/case/estate.ts';
import type { FactId, Facts } from '../../src/decision/case/facts.ts';
import { inOrder } from '../../src/decision/case/in-schema-order.ts';
import type { Field, Requirements } from '../../src/decision/case/requirements.ts';
import type { StandingKind } from '../../src/decision/case/stands.ts';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { rejectedFor } from '../../src/decision/explain/alternatives.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { pitfallsFor } from '../../src/knowledge/pitfalls/index.ts';
import { recommend } from '../recommended.ts';
import { anyRequirements } from '../support/any-requirements.ts';
import { extent } from './extent.ts';

const is =
  (fact: FactId, ...values: readonly string[]) =>
  (facts: Facts) =>
    values.some(value => facts[fact] === value);
const isNamed = (fact: FactId) => (facts: Facts) => facts[fact] !== null;
const lacks = (fact: FactId, part: string) => (facts: Facts) => {
  const set = facts[fact];
  return Array.isArray(set) && !set.includes(part);
};
const fewerThan = (fact: FactId, count: number) => (facts: Facts) => {
  const found = facts[fact];
  return typeof found !== 'number' || found < count;
};

/** What a sentence claims about the answers, and the fact that must bear it out. */
const claims: readonly (readonly [string, (facts: Facts) => boolean])[] = [
  ['you did not ask for central inspection', is('inspection', 'none')],
  ['nothing in your answers asks for it', is('inspection', 'none')],
  ['the central firewall that you asked for', is('inspection', 'central-firewall')],
  ['you did not ask for administration', is('adminAccess', 'no')],
  ['named nothing outside Azure that joins', facts => Array.isArray(facts.hybrid) && facts.hybrid.length === 0],
  ['named nothing outside Azure that has to', facts => Array.isArray(facts.hybrid) && facts.hybrid.length === 0],
  ['nothing here is to be reached', is('exposure', 'none')],
  ['where nothing is to be reached', is('exposure', 'none')],
  ['You did not ask for encryption', is('encryption', 'tls-ok', 'backbone-default', 'vm-to-vm-network')],
  ['You asked for IPsec', is('encryption', 'ipsec-required')],
  ['do not all need to reach each other', is('transitive', 'none')],
  ["You named no person's device", lacks('hybrid', 'user-devices')],
  ['ask for them here', facts => facts.wantsVwan === 'no' && !(Number(facts.siteCount) > 30)],
  ['Nothing here asks for virtual hubs', is('wantsVwan', 'no')],
  ['You ruled out Azure Virtual WAN', facts => facts.ruledOut.some(id => id.startsWith('vwan'))],
  ['which nobody asked for', is('outboundInternet', 'not-needed')],
  ['your answers ask for neither its bandwidth', is('expressRouteNeeded', 'no')],
  ['Your answers do not need ExpressRoute', is('expressRouteNeeded', 'no')],
  ['You named no second Microsoft Entra tenant', is('sameTenant', 'yes')],
  ['and you named fewer than two', fewerThan('expressRouteCircuits', 2)],
  ['The two resources are in different VNets', isNamed('resourceType')],
  ['The target already has a private address', isNamed('resourceType')],
  ['The target is not a PaaS', isNamed('resourceType')],
  ['was named', facts => facts.resourceType === null],
  ['Both sides share one VNet', is('sameVnet', 'yes')],
  ['in different regions', is('sameRegion', 'no')],
  ['The regions differ', is('sameRegion', 'no')],
  ['The ranges do not overlap', is('addressOverlap', 'no')],
  ['nobody said whether yours do', is('addressOverlap', 'unknown')],
  ['you said is not allowed', is('internetTransitAllowed', 'no')],
  ['You said one VNet in two regions', is('saidSameVnet', 'yes')],
  ['You also use another organisation', is('partnerUsesSameZone', 'yes')],
  ['The plan of the app has no VNet integration', is('callerPlan', 'no-vnet-integration')],
];

describe('what is said about the answers is true', () => {
  test('in every case', () => {
    fc.assert(
      fc.property(anyRequirements, requirements => {
        const { facts, given, decision } = evaluate(requirements);
        const said = [
          ...rejectedFor(decision.headline, given).map(({ because }) => because),
          ...pitfallsFor(given).map(({ problem }) => problem),
        ];
        const untrue = claims.filter(([words, holds]) => !holds(facts) && said.some(text => text.includes(words)));
        expect(untrue.map(([words]) => words)).toEqual([]);
      }),
      { numRuns: extent(500, 10_000) },
    );
  });
});

const gateways: readonly StandingKind[] = [
  ...(['vpn-gateway', 'expressroute-gateway', 'expressroute-circuit', 's2s-tunnel', 'p2s'] as const),
];
const hubs: readonly StandingKind[] = ['vwan', 'vwan-hub-connection'];

/** What a sentence says to stand, and the things of which one must have been said to. */
const standing: readonly (readonly [RegExp, readonly StandingKind[]])[] = [
  [/connect to Azure Virtual WAN already|Virtual WAN that you have/, hubs],
  [/gateway to (the|your) site stands/, gateways],
  [/VNets are peered already/, ['peering']],
  [/VNets are joined already/, ['peering', 'vnet-to-vnet-connection', 'avnm', ...hubs]],
  [/firewall that you have/, ['hub-firewall', 'nva']],
  [/Private Link Service that you have/, ['private-link-service']],
  [/Resolver that you have/, ['dns-resolver']],
  [/Application Gateway that you have/, ['app-gateway']],
];

/** What a sentence states, and the answers of which one must have been given. */
const stated: readonly (readonly [RegExp, readonly Field[]])[] = [
  [/share one VNet|the VNet you have/, ['sameVnet']],
  [
    /two sides are in different regions|The regions differ/,
    ['sourceRegion', 'targetRegion', 'sameRegion', 'sameCloud'],
  ],
  [/^The ranges do not overlap/, ['addressOverlap']],
  [/you said is not allowed/, ['internetTransitAllowed']],
  [
    /(inspection|firewall|encryption|IPsec) that you asked for/,
    ['inspection', 'adminAccess', 'outboundInternet', 'encryption', 'exposure', 'goal'],
  ],
  [/your partner|another organisation/i, ['partnerUsesSameZone', 'sameTenant', 'otherTenantKind']],
];

/** Everything that is said of a case beside what is asked, and what would be otherwise. */
function sentencesOf(reply: Recommendation): readonly string[] {
  const { headline, legs, steps, reasons, rejected, pitfalls, assumptions, changes } = reply;
  return [
    ...(headline === null || reply.answer !== null ? [] : [headline.sentence, headline.because]),
    ...legs.map(({ because }) => because),
    ...[...steps, ...reasons, ...assumptions].map(({ text }) => text),
    ...rejected.map(({ because }) => because),
    ...pitfalls.map(({ problem }) => problem),
    ...changes.flatMap(({ where, because }) => [where ?? '', because ?? '']),
  ];
}

/** A sentence that stands under its condition says nothing by itself. */
const isSure = (text: string): boolean => !text.startsWith('If ');

describe('nothing is said that nobody said', () => {
  const isGiven = (requirements: Requirements, field: Field): boolean =>
    (requirements[field] ?? 'unknown') !== 'unknown';

  test('neither of what stands nor of any other answer', () => {
    fc.assert(
      fc.property(anyRequirements, ({ ask: _ask, ...requirements }) => {
        const sentences = sentencesOf(recommend(requirements)).filter(isSure);
        // A secured virtual hub is one with a firewall in it.
        const kinds = estateOf(inOrder(requirements)).flatMap(({ kind, secured }): readonly StandingKind[] =>
          secured === true ? [kind, 'hub-firewall'] : [kind],
        );
        const saidBy = (pattern: RegExp): readonly string[] => sentences.filter(text => pattern.test(text));
        const madeUp = standing.flatMap(([pattern, things]) =>
          things.some(kind => kinds.includes(kind)) ? [] : saidBy(pattern),
        );
        const assumed = stated.flatMap(([pattern, fields]) =>
          fields.some(field => isGiven(requirements, field)) ? [] : saidBy(pattern),
        );
        expect([...madeUp, ...assumed]).toEqual([]);
      }),
      { numRuns: extent(100, 400) },
    );
  });
});
