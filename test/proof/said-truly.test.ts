import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactId, Facts } from '../../src/decision/case/facts.ts';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { rejectedFor } from '../../src/decision/explain/alternatives.ts';
import { pitfallsFor } from '../../src/decision/pitfalls/index.ts';
import { anyRequirements } from '../support/any-requirements.ts';
import { extent } from './extent.ts';

const is =
  (fact: FactId, ...values: readonly string[]) =>
  (facts: Facts) =>
    values.some(value => facts[fact] === value);
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
  ['the inspection that you asked for', is('inspection', 'central-firewall')],
  ['the central firewall that you asked for', is('inspection', 'central-firewall')],
  ['you did not ask for administration', is('adminAccess', 'no')],
  ['Nothing outside Azure joins', facts => Array.isArray(facts.hybrid) && facts.hybrid.length === 0],
  ['Nothing outside Azure has to', facts => Array.isArray(facts.hybrid) && facts.hybrid.length === 0],
  ['nothing here may be', is('exposure', 'none')],
  ['that nothing may be reached from the internet', is('exposure', 'none')],
  ['You did not ask for encryption', is('encryption', 'tls-ok', 'backbone-default', 'vm-to-vm-network')],
  ['You asked for IPsec', is('encryption', 'ipsec-required')],
  ['do not all need to reach each other', is('transitive', 'none')],
  ["No person's device", lacks('hybrid', 'user-devices')],
  ['you have neither many branches nor', is('wantsVwan', 'no')],
  ['which nobody asked for', is('outboundInternet', 'not-needed')],
  ['your answers ask for neither its bandwidth', is('expressRouteNeeded', 'no')],
  ['Your answers do not need ExpressRoute', is('expressRouteNeeded', 'no')],
  ['are in one Microsoft Entra tenant', is('sameTenant', 'yes')],
  ['and you do not have two', fewerThan('expressRouteCircuits', 2)],
  ['Both sides share one VNet', is('sameVnet', 'yes')],
  ['in different regions', is('sameRegion', 'no')],
  ['The regions differ', is('sameRegion', 'no')],
  ['The ranges do not overlap', is('addressOverlap', 'no')],
  ['I do not know whether the address ranges overlap', is('addressOverlap', 'unknown')],
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
