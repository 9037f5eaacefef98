import { describe, expect, it, test } from 'vitest';
import type { Ask, SubjectId } from '../../../src/decision/case/ask.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { evaluate } from '../../../src/decision/decide/evaluate.ts';
import { comparedAnswer, comparisonFor } from '../../../src/decision/verdicts/compared-answer.ts';
import { optionIds } from '../../../src/options/options.ts';
import { learnerQuestionById, learnerQuestionOn, recommend } from '../../recommended.ts';
import { inEnglish } from '../../support/in-english.ts';

const asking = (...about: readonly SubjectId[]): Ask => ({ kind: 'compare', about });
const compared = (ask: Ask, told: Requirements = {}) => inEnglish(comparisonFor(ask, evaluate(told)));

const three: Ask = asking('vnet-peering-regional', 's2s-vpn', 'expressroute');
const known: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'westeurope',
  targetRegion: 'westeurope',
  resourceType: 'vm',
  sameVnet: 'no',
  hybrid: [],
};

describe('options side by side', () => {
  it('have a value for each option in each row', () => {
    const comparison = compared(three);
    expect(comparison?.rows.length).toBeGreaterThan(4);
    for (const { values } of comparison?.rows ?? []) expect(values).toHaveLength(3);
  });

  it('are compared by what was asked for, in the usual order', () => {
    const comparison = compared({ ...three, criteria: ['simplicity', 'scope'] });
    expect(comparison?.rows.map(({ criterion }) => criterion)).toEqual(['scope', 'simplicity']);
  });

  it('are four at most', () => {
    const comparison = compared(asking(...optionIds.slice(0, 6)));
    expect(comparison?.options.map(({ option }) => option)).toEqual(optionIds.slice(0, 4));
  });

  it.each([
    ['one option', asking('bastion')],
    ['one option and a part of a network', asking('bastion', 'nsg')],
    ['a question that compares nothing', { ...three, kind: 'can' }],
  ] as const)('are none for %s', (_, ask) => {
    expect(compared(ask)).toBeNull();
    expect(comparedAnswer(ask, evaluate({}))).toBeUndefined();
  });
});

describe('the sentence that decides', () => {
  it('says of two when to take which', () => {
    expect(compared(asking('bastion', 'p2s-vpn'))?.decides).toBe(
      'Take Azure Bastion when people need a desktop or a shell on VMs and nothing more. Point-to-site VPN is ' +
        'better when people on the road need databases, shares and private websites, not only a desktop.',
    );
  });

  it('joins the last of three and of four by "and", in two sentences', () => {
    expect(compared(three)?.decides).toMatch(
      /^Take VNet peering when [^.;]+\. Site-to-site VPN is better when [^.;]+; and Azure ExpressRoute when [^.;]+\.$/,
    );
    expect(compared(asking(...three.about, 'bastion'))?.decides).toMatch(
      /^Take VNet peering when [^.;]+\. [^.;]+ is better when [^.;]+; Azure ExpressRoute when [^.;]+; and Azure Bastion when [^.;]+\.$/,
    );
  });

  it('follows the case where it is known, and recommends what it decides for', () => {
    const { decides } = compared(asking('s2s-vpn', 'vnet-peering-regional'), known) ?? {};
    expect(decides).toMatch(/^For what you told me, take VNet peering\. It is the right one when /);
    expect(comparedAnswer(asking('s2s-vpn', 'vnet-peering-regional'), evaluate(known))?.headline).toBe(
      'vnet-peering-regional',
    );
  });

  it('recommends nothing where no case is known, or where it decides for none of them', () => {
    expect(comparedAnswer(three, evaluate({}))?.headline).toBeNull();
    expect(comparedAnswer(asking('bastion', 'front-door'), evaluate(known))?.headline).toBeNull();
  });

  it('answers "which" too where no design can', () => {
    const { answer } = recommend({ ask: { ...three, kind: 'which' } });
    expect(answer).toMatchObject({ sure: true, comparison: { options: [{}, {}, {}] } });
  });
});

describe('the question back', () => {
  it('turns on at least two of the options', () => {
    const choices = compared(three)?.question?.choices.map(({ option }) => option) ?? [];
    expect(choices.filter(option => three.about.includes(option)).length).toBeGreaterThan(1);
  });

  it('is another one each time, and none once all were put', () => {
    const put: string[] = [];
    for (let next = learnerQuestionOn(['bastion']); next !== null; next = learnerQuestionOn(['bastion'], put)) {
      expect(put).not.toContain(next.id);
      put.push(next.id);
    }
    expect(put.length).toBeGreaterThan(0);
  });

  it('is found by its id, and not by another', () => {
    const question = learnerQuestionOn([]);
    expect(learnerQuestionById(question?.id ?? '')).toEqual(question);
    expect(learnerQuestionById('gone')).toBeUndefined();
  });
});

test('two options of which nothing is known side by side are compared by what each is for', () => {
  const { answer } = recommend({ ask: asking('expressroute-direct', 'internal-app-gateway') });
  expect([answer?.point, answer?.comparison?.options.map(({ option }) => option)]).toEqual([
    null,
    ['expressroute-direct', 'internal-app-gateway'],
  ]);
});
