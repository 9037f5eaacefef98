import { describe, expect, it } from 'vitest';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { answerInvariants } from './answer-invariants.ts';
import { estateInvariants } from './estate-invariants.ts';
import { repliedTo } from './replied.ts';
import { sentenceInvariants } from './sentence-invariants.ts';

/** A reply that something is done to by hand. */
type Doctored = (reply: Recommendation) => Recommendation;

const far: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'vm',
};
const there: Requirements = { ...far, stands: [{ kind: 'peering', scope: 'global' }, { kind: 'bastion' }] };
const can = (said: Requirements, about: 'bastion' | 'vnet-peering-global'): Requirements => ({
  ...said,
  ask: { kind: 'can', about: [about], point: 'none' },
});
const point: Requirements = { ...there, ask: { kind: 'can', about: ['bastion'], point: 'bastion-private-only' } };

const add = (what: 'bastion' | 'nat-gateway') => ({ do: 'add', what, where: null, because: null }) as const;
const judged = (
  option: 'bastion' | 'vnet-peering-global' | 'service-endpoint' | 'service-firewall',
  verdict: 'alternative' | 'rejected',
) => ({ option, verdict, because: 'Made up.', wouldFit: 'Made up.', sources: [] }) as const;
const answered =
  (change: Partial<NonNullable<Recommendation['answer']>>): Doctored =>
  reply => ({
    ...reply,
    answer: {
      verdict: null,
      about: ['bastion'],
      sentence: 'Made up.',
      details: [],
      point: null,
      sure: true,
      sources: [],
      diagnosis: null,
      comparison: null,
      ...change,
    },
  });

/** A site that comes in by the gateway of a hub. */
const hubbed: Requirements = { sourceType: 'onprem-site', targetRegion: 'japaneast', resourceType: 'vm' };
const against =
  (option: 'vnet-peering-regional', because: string): Doctored =>
  reply => ({ ...reply, rejected: [{ ...judged('bastion', 'rejected'), option, because }] });
const told =
  (text: string): Doctored =>
  reply => ({ ...reply, reasons: [{ id: 'a', text, answers: [], assumed: [], sources: [] }] });
const stepped =
  (text: string): Doctored =>
  reply => ({ ...reply, steps: [{ id: 'a', text }] });

/** What breaks each invariant: a question and what is done to its reply. */
const violations: Readonly<Record<string, readonly (readonly [said: Requirements, doctored: Doctored])[]>> = {
  'standing-is-kept': [[there, reply => ({ ...reply, changes: [add('bastion')] })]],
  'standing-is-no-second-choice': [
    [there, reply => ({ ...reply, proposedVerdicts: [judged('bastion', 'alternative')] })],
    [can(there, 'bastion'), answered({ sentence: 'It would work, second best.' })],
  ],
  'asked-about-is-spoken-of': [
    [can(far, 'bastion'), reply => ({ ...answered({})(reply), proposedVerdicts: [], changes: [] })],
  ],
  'wanted-is-used-or-refused': [[{ ...far, mustUse: ['bastion'] }, reply => ({ ...reply, proposedVerdicts: [] })]],
  'ruled-out-is-left-out': [
    [{ ...far, ruledOut: ['nat-gateway'] }, reply => ({ ...reply, changes: [add('nat-gateway')] })],
  ],
  'caller-is-not-target': [
    [
      far,
      reply => ({
        ...reply,
        topology:
          reply.topology === null
            ? null
            : {
                ...reply.topology,
                networks: reply.topology.networks.map(one => ({ ...one, holds: ['caller', 'resource'] })),
              },
      }),
    ],
  ],
  'verdict-agrees-with-design': [
    [can(far, 'vnet-peering-global'), answered({ verdict: 'no', about: ['vnet-peering-global'] })],
    [far, reply => ({ ...reply, proposedVerdicts: [judged('vnet-peering-global', 'rejected')] })],
  ],
  'one-second-best': [[can(far, 'bastion'), answered({ sentence: 'It would work, second best.' })]],
  'verdict-cannot-turn': [
    [can(far, 'vnet-peering-global'), answered({ verdict: 'yes', about: ['vnet-peering-global'] })],
  ],
  'answered-is-not-designed': [
    [point, reply => ({ ...reply, status: 'answered', steps: [{ id: 'a', text: 'Made up.' }] })],
  ],
  'unsure-is-silent': [[can(there, 'bastion'), reply => ({ ...reply, changes: [add('nat-gateway')] })]],
  'asked-is-answered': [
    [far, answered({})],
    [can(far, 'bastion'), reply => ({ ...reply, answer: null })],
  ],
  'second-best-is-one': [
    [far, reply => ({ ...reply, rejected: reply.rejected.map(one => ({ ...one, verdict: 'alternative' as const })) })],
  ],
  'second-best-works': [
    [far, reply => ({ ...reply, rejected: [judged('service-endpoint', 'alternative')] })],
    [
      { ...far, targetRegion: 'eastus', resourceType: 'storage-blob' },
      reply => ({ ...reply, rejected: [judged('service-firewall', 'alternative')] }),
    ],
  ],
  'why-not-agrees-with-the-design': [[far, against('vnet-peering-regional', 'No two VNets have to be joined.')]],
  'used-elsewhere-is-said': [
    [hubbed, against('vnet-peering-regional', 'Peering joins Azure VNets only.')],
    [{ ...far, resourceType: 'third-party-saas' }, against('vnet-peering-regional', 'The design peers the hub.')],
  ],
  'number-is-the-trigger': [[far, told('10 Gbps and more is beyond a VPN gateway.')]],
  'no-tautology': [[far, told('The server outside Azure is outside Azure.')]],
  'steps-fit-the-target': [
    [far, stepped('Disable public network access on the target VM.')],
    [far, stepped('Allow forwarded traffic on the peerings.')],
    [hubbed, stepped("Create the private endpoint for the target VM in the caller's VNet.")],
    [{ ...far, resourceType: 'sql-managed-instance' }, stepped('SQL Managed Instance needs 1433 and 3342 open.')],
  ],
  'each-part-once': [[far, reply => ({ ...reply, legs: [...reply.legs, ...reply.legs] })]],
};

describe.each([...estateInvariants, ...answerInvariants, ...sentenceInvariants])('$id', ({ id, broken }) => {
  const known = violations[id] ?? [];
  it.each(known.map(([said, doctored], index) => ({ number: index + 1, said, doctored })))(
    'holds for the true reply and notices violation $number',
    ({ said, doctored }) => {
      const replied = repliedTo(said);
      expect(broken(replied)).toEqual([]);
      expect(broken({ said, reply: doctored(replied.reply) })).not.toEqual([]);
    },
  );

  it('has a violation to notice', () => {
    expect(known.length).toBeGreaterThan(0);
  });
});
