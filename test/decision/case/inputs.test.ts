import { describe, expect, it } from 'vitest';
import { defaults } from '../../../src/decision/case/defaults.data.ts';
import { derivedFacts } from '../../../src/decision/case/derived-facts.ts';
import { factsInOrder } from '../../../src/decision/case/facts-of.ts';
import { inOrder } from '../../../src/decision/case/in-schema-order.ts';
import { fields, isFactField, type Requirements } from '../../../src/decision/case/requirements.ts';
import { answersBehind } from '../../../src/decision/case/rests-on.ts';
import { statedValue } from '../../../src/decision/case/stated-value.ts';
import { columnRules } from '../../../src/decision/decide/column-rules.ts';
import { defined } from '../../../src/decision/defined.ts';
import { seeded } from '../../proof/mutation.ts';
import { anybody } from '../anybody.ts';

const draw = seeded(2_027);
const oneOf = <V>(values: readonly V[]): V => defined(values[draw(values.length)]);

/** What few bring up, which a caller or a target can follow from. */
const rarely: readonly Requirements[] = [
  { proposed: ['gateway-transit'], goal: 'unknown', sourceType: 'unknown', resourceType: 'unknown' },
  { proposed: ['front-door'], targetProtocol: 'unknown' },
  { sourceType: 'azure-paas-other', sourceResourceType: 'power-bi' },
  { sourceType: 'unknown', proposed: ['s2s-vpn'], hybrid: 'unknown' },
  {
    existingFeatures: ['expressroute-gateway'],
    hybrid: ['datacenter'],
    sourceType: 'onprem-site',
    resourceType: 'onprem-server',
  },
  { otherRegions: ['japaneast', 'uksouth'] },
  { existingFeatures: ['vpn-gateway', 'vwan-hub-connection', 'vnet-peering'] },
  { ruledOut: ['s2s-vpn'], mustUse: ['expressroute-direct', 'expressroute-fastpath'], mayPeer: 'unknown' },
  {
    ruledOut: ['vnet-peering-regional', 'vwan-secured-hub', 'hub-spoke-firewall'],
    inspection: 'central-firewall',
    mayPeer: 'unknown',
  },
  {
    mustUse: ['vnet-to-vnet-vpn', 's2s-vpn', 'vwan-standard', 'private-endpoint', 'traffic-manager'],
    mayPeer: 'unknown',
  },
  { sourceType: 'onprem-site', resourceType: 'third-party-saas', inspection: 'central-firewall' },
  { stands: [{ kind: 'p2s' }, { kind: 'hub-firewall' }], ruledOut: ['hub-spoke-firewall'], mayRenumber: 'no' },
  { ruledOut: ['vnet-peering-global', 'vwan-standard', 'expressroute', 'private-endpoint'] },
];

const cases = Array.from({ length: 400 }, () => {
  const said = inOrder({ ...anybody(draw), ...(draw(2) === 0 ? oneOf(rarely) : {}) });
  return { said, facts: factsInOrder(said) };
});

/** Everything that follows from something: the facts and the columns. */
const derivations = [
  ...Object.entries(derivedFacts).map(([id, { facts, said, of }]) => ({ id, facts, said, of })),
  ...Object.entries(columnRules).map(([id, { facts, of }]) => ({ id: `column ${id}`, facts, said: [], of })),
];

describe('what follows from the case', () => {
  it('is in the facts as its rule says', () => {
    for (const { said, facts } of cases) {
      const found = Object.fromEntries(Object.entries(derivedFacts).map(([id, { of }]) => [id, of(facts, said)]));
      expect(facts).toMatchObject(found);
    }
  });

  it('is the answer alone, or its default, where there is no rule', () => {
    const plain = fields.filter(isFactField).filter(field => !Object.hasOwn(derivedFacts, field));
    const usual = new Map<string, unknown>(Object.entries(defaults));
    for (const { said, facts } of cases)
      for (const field of plain)
        expect([field, facts[field]]).toEqual([field, statedValue(said[field]) ?? usual.get(field)]);
  });

  it.each(derivations)('$id can be changed by each thing that it declares to follow from', ({ facts, said, of }) => {
    const idle = new Set<string>([...facts, ...said.map(field => `said ${field}`)]);
    for (let count = 0; count < 40_000 && idle.size > 0; count += 1) {
      const one = oneOf(cases);
      const other = oneOf(cases);
      const before = JSON.stringify(of(one.facts, one.said));
      for (const fact of facts)
        if (JSON.stringify(of({ ...one.facts, [fact]: other.facts[fact] }, one.said)) !== before) idle.delete(fact);
      for (const field of said)
        if (JSON.stringify(of(one.facts, { ...one.said, [field]: other.said[field] })) !== before)
          idle.delete(`said ${field}`);
    }
    expect([...idle]).toEqual([]);
  });

  it.each([
    ['bandwidth', ['bandwidth']],
    ['internetTransitAllowed', ['internetTransitAllowed', 'linkFailover']],
    ['targetProtocol', ['targetProtocol', 'proposed', 'resourceType', 'goal', 'sourceType', 'hybrid']],
    ['wantsVwan', []],
  ] as const)('%s rests on the answers %j, by way of every fact between', (fact, answers) => {
    expect([...answersBehind(fact)].sort()).toEqual([...answers].sort());
  });
});
