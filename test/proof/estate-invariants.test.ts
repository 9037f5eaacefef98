import { describe, expect, it } from 'vitest';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Recommendation } from '../../src/decision/recommendation.ts';
import { answerInvariants } from './answer-invariants.ts';
import { estateInvariants } from './estate-invariants.ts';
import { repliedTo } from './replied.ts';

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
const judged = (option: 'bastion' | 'vnet-peering-global', verdict: 'alternative' | 'rejected') =>
  ({ option, verdict, because: 'Made up.', sources: [] }) as const;
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
      ...change,
    },
  });

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
  'each-part-once': [[far, reply => ({ ...reply, legs: [...reply.legs, ...reply.legs] })]],
};

describe.each([...estateInvariants, ...answerInvariants])('$id', ({ id, broken }) => {
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
