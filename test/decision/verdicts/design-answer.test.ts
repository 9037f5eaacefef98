import { describe, expect, test } from 'vitest';
import { type Sentence, sentence } from '../../../src/content/sentence.ts';
import type { Ask, SubjectId } from '../../../src/decision/case/ask.ts';
import type { Field } from '../../../src/decision/case/requirements.ts';
import { recommend } from '../../../src/decision/index.ts';
import type { Recommendation, RejectedOption } from '../../../src/decision/recommendation.ts';
import { designAnswer, isPartOf, speaksOf } from '../../../src/decision/verdicts/design-answer.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { inEnglish } from '../../support/in-english.ts';

/** A sentence that says this. */
const told = (value: string): Sentence => sentence('compared.cell', { value });

const against = (option: OptionId, verdict: RejectedOption['verdict']): RejectedOption => ({
  option,
  verdict,
  because: told(`About ${option}.`),
  wouldFit: told(''),
  sources: [],
});

const design = recommend({
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'vm',
});
const designed: Recommendation = {
  ...design,
  provisional: null,
  proposedVerdicts: [],
  rejected: [
    against('vwan-standard', 'alternative'),
    against('vnet-to-vnet-vpn', 'possible'),
    against('bastion', 'rejected'),
  ],
};
const use = inEnglish(design.headline?.sentence ?? told(''));

const nothing: ReadonlySet<Field> = new Set();
const answerTo = (kind: Ask['kind'], about: readonly SubjectId[], given = designed, turns = nothing) =>
  inEnglish(designAnswer({ kind, about }, given, () => turns));

const verdicts: readonly (readonly [Ask['kind'], SubjectId, string | null, string])[] = [
  ['can', 'vnet-peering-global', 'yes', `Yes. ${use}`],
  ['can', 'vnet-peering-regional', 'yes', `Yes. ${use}`],
  ['needed', 'vnet-peering-global', 'yes', `Yes. ${use}`],
  ['can', 'vwan-standard', 'yes-if', 'It would work, second best. About vwan-standard.'],
  ['review', 'vnet-to-vnet-vpn', 'yes-if', 'It would work, though other ways fit better. About vnet-to-vnet-vpn.'],
  ['needed', 'vwan-standard', 'not-needed', 'No. About vwan-standard.'],
  ['can', 'bastion', 'no', 'No. About bastion.'],
  ['can', 'nat-gateway', null, use],
  ['which', 'bastion', null, use],
];

describe('a question that the design answers', () => {
  test.each(verdicts)('%s %s: %s', (kind, subject, verdict, sentence) => {
    expect(answerTo(kind, [subject])).toMatchObject({ verdict, sentence, point: null, sure: true });
  });

  test('has no verdict without a subject, and no answer without a design', () => {
    expect(answerTo('can', [])).toMatchObject({ verdict: null, sentence: use });
    expect(answerTo('can', ['bastion'], { ...designed, headline: null })).toBeNull();
  });

  test('takes what is said of an option before the reason against it', () => {
    const proposedVerdicts = [{ ...against('bastion', 'possible'), because: told('Said before.') }];
    expect(answerTo('can', ['bastion'], { ...designed, proposedVerdicts })).toMatchObject({
      verdict: 'yes-if',
      sentence: 'It would work, though other ways fit better. Said before.',
    });
  });

  const open: readonly (readonly [SubjectId, string])[] = [
    ['vnet-peering-global', 'as things are, yes.'],
    ['vwan-standard', 'as things are, it would work.'],
    ['bastion', 'as things are, no.'],
  ];
  test.each(open)('on %s depends on what is open, and says how things are: %s', (subject, words) => {
    const turns: ReadonlySet<Field> = new Set(['addressOverlap']);
    const answer = answerTo('can', [subject], designed, turns);
    expect(answer).toMatchObject({ verdict: 'depends', sentence: expect.stringContaining(words) });
    const [assumed] = designed.assumptions.filter(({ field }) => field === 'addressOverlap');
    expect(answer?.details).toEqual(assumed === undefined ? [] : [inEnglish(assumed.text)]);
  });

  test('depends where an open fact turns its subject, and nowhere else', () => {
    const provisional = { ...designed, provisional: { on: ['addressOverlap'] as const } };
    expect(answerTo('can', ['bastion'], provisional)?.verdict).not.toBe('depends');
    expect(answerTo('can', ['vnet-peering-global'], provisional)).toMatchObject({ verdict: 'yes' });
    const turns: ReadonlySet<Field> = new Set(['addressOverlap']);
    expect(answerTo('can', ['bastion'], provisional, turns)).toMatchObject({ verdict: 'depends', details: [] });
  });
});

describe('a design', () => {
  test('has what is asked about in other forms of it, but not what is more than it', () => {
    expect(isPartOf('expressroute', ['expressroute-vpn-failover'])).toBe(true);
    expect(isPartOf('expressroute-global-reach', ['expressroute'])).toBe(false);
    expect(isPartOf('private-endpoint', ['private-endpoint-from-onprem'])).toBe(true);
    expect(isPartOf('vwan-basic', ['vwan-standard'])).toBe(false);
    expect(isPartOf('udr', ['bastion'])).toBe(false);
  });

  test('speaks of its parts, of what it judges and of what is to be changed, and of nothing else', () => {
    const speaks = (...about: readonly SubjectId[]) => speaksOf({ kind: 'which', about }, designed);
    expect([speaks(), speaks('vnet-peering-global'), speaks('udr', 'vnet-peering-global')]).toEqual([true, true, true]);
    expect(speaks('udr')).toBe(false);
    const changes = [{ do: 'change', what: 'udr', where: null, because: null }] as const;
    expect(speaksOf({ kind: 'which', about: ['udr'] }, { ...designed, changes: [...changes] })).toBe(true);
  });

  test('that has no word on a question is no answer to it', () => {
    const { requirements } = design;
    expect(
      recommend({ ...requirements, ask: { kind: 'which', about: ['aks-outbound'], point: 'none' } }),
    ).toMatchObject({
      status: 'answered',
      answer: { sure: false, verdict: null },
      headline: null,
    });
  });

  test('says that it depends, where what is open can take the subject out of it', () => {
    const { requirements } = design;
    const ask = { kind: 'can', about: ['vnet-peering-global'], point: 'none' } as const;
    expect(inEnglish(recommend({ ...requirements, ask }).answer)).toMatchObject({
      verdict: 'depends',
      sentence: expect.stringMatching(
        /^It depends on something that is still open; as things are, yes\. Provisional: /,
      ),
    });
  });
});
