import { describe, expect, it } from 'vitest';
import { outcome } from '../../../src/decision/ask/outcome.ts';
import { answersOf } from '../../../src/decision/ask/possible-values.ts';
import { questionRows } from '../../../src/decision/ask/questions.data.ts';
import { askable, othersOpen } from '../../../src/decision/ask/questions.ts';
import { evaluate } from '../../../src/decision/decide/evaluate.ts';
import { matters, nextQuestion, openQuestions, type Requirements } from '../../../src/decision/index.ts';
import { seeded } from '../../proof/mutation.ts';
import { combinations } from '../../proof/proof-space.ts';

const mission: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  exposure: 'none',
  hybrid: [],
};
const asked = (requirements: Requirements) => openQuestions(requirements).map(question => question.field);

describe('the questions that are open', () => {
  it.each<[string, Requirements, readonly string[]]>([
    ['the case of the mission: one detail', mission, ['existingPrivateEndpoint']],
    ['the same with the endpoint known: none', { ...mission, existingPrivateEndpoint: 'none' }, []],
    ['two machines in two regions', { ...mission, resourceType: 'vm' }, ['vnetCount', 'addressOverlap']],
    [
      'a machine and a key vault in one region',
      { ...mission, targetRegion: 'eastus', resourceType: 'key-vault' },
      ['existingPrivateEndpoint'],
    ],
    [
      'a public web app',
      {
        sourceType: 'internet-client',
        resourceType: 'app-service',
        targetRegion: 'uksouth',
        exposure: 'public',
        hybrid: [],
      },
      ['regionCount', 'globalUsers'],
    ],
    [
      'a public game server',
      { sourceType: 'internet-client', resourceType: 'vmss', targetRegion: 'uksouth', exposure: 'public', hybrid: [] },
      ['regionCount', 'targetProtocol'],
    ],
    [
      'an app and a database beside it',
      { ...mission, sourceType: 'app-service', targetRegion: 'eastus' },
      ['callerPlan'],
    ],
    [
      'administrators',
      {
        sourceType: 'user-device',
        userNeed: 'admin-rdp-ssh',
        resourceType: 'vm',
        targetRegion: 'uksouth',
        exposure: 'none',
        hybrid: ['user-devices'],
      },
      [],
    ],
    [
      'a datacenter',
      {
        sourceType: 'onprem-site',
        resourceType: 'vm',
        targetRegion: 'uksouth',
        exposure: 'none',
        hybrid: ['datacenter'],
      },
      ['stands', 'vnetCount', 'internetTransitAllowed', 'bandwidth'],
    ],
    [
      'the way out to the internet',
      { goal: 'outbound-internet', sourceType: 'azure-vm', sourceRegion: 'uksouth', hybrid: [] },
      ['inspection'],
    ],
  ])('%s', (_title, requirements, expected) => {
    expect(asked(requirements)).toEqual(expected);
  });

  it('start with the four topics in their order', () => {
    const topics = openQuestions({}).map(question => question.topic);
    const order = ['regions', 'resource-type', 'exposure', 'hybrid', 'details'];
    expect(topics).toEqual([...topics].sort((one, two) => order.indexOf(one) - order.indexOf(two)));
    expect(nextQuestion({})?.field).toBe('sourceRegion');
  });

  it('leave nothing to ask once everything is said or not known', () => {
    expect(nextQuestion({ ...mission, existingPrivateEndpoint: 'unknown' })).toBeUndefined();
  });

  it('ask for the other name of one region no more', () => {
    expect(asked({ sourceRegion: 'eastus', sameRegion: 'yes' })).not.toContain('targetRegion');
  });

  it('ask for regions only where that side is in Azure', () => {
    expect(matters({ resourceType: 'onprem-server' }, 'targetRegion')).toBe(false);
    expect(matters({ ...mission, sourceType: 'user-device' }, 'sourceRegion')).toBe(false);
    expect(matters(mission, 'sourceRegion')).toBe(true);
  });

  it('name the options that the answer separates', () => {
    const [question] = openQuestions(mission);
    expect(question?.separates).toContain('vnet-peering-global');
  });

  it('take an answer that was given out of account when they say whether it matters', () => {
    expect(matters({ ...mission, existingPrivateEndpoint: 'none' }, 'existingPrivateEndpoint')).toBe(true);
    expect(matters({ ...mission, ipv6: 'yes' }, 'ipv6')).toBe(false);
  });
});

const mostCombinations = 1500;

function partial(draw: (below: number) => number): Requirements {
  let requirements: Requirements = {};
  for (const { field, topic } of questionRows) {
    const known = topic === 'details' ? draw(3) === 0 : draw(5) > 0;
    const answers = answersOf(field);
    const answer = answers[draw(Math.max(answers.length, 1))];
    if (known && answer !== undefined) requirements = { ...requirements, ...answer };
  }
  return requirements;
}

/** Whether two answers to the question lead to two outcomes for some answers to the others: tried one by one. */
function byBruteForce(requirements: Requirements, field: (typeof questionRows)[number]['field']): boolean | undefined {
  const dimensions = othersOpen(evaluate(requirements), field);
  if (dimensions.reduce((size, dimension) => size * dimension.length, 1) > mostCombinations) return undefined;
  for (const context of combinations(dimensions, requirements)) {
    const before = outcome(context);
    if (answersOf(field).some(answer => outcome({ ...context, ...answer }) !== before)) return true;
  }
  return false;
}

describe('against brute force', () => {
  const draw = seeded(2026);
  const cases = Array.from({ length: 60 }, (_, index) => ({ index, requirements: partial(draw) }));

  it.each(cases)('case $index asks what can matter and nothing else', ({ requirements }) => {
    const open = asked(requirements);
    for (const { field, always } of askable(evaluate(requirements))) {
      const expected = always === true ? true : byBruteForce(requirements, field);
      if (expected !== undefined) expect({ field, asked: open.includes(field) }).toEqual({ field, asked: expected });
    }
  });
});
