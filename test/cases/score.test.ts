import { describe, expect, it } from 'vitest';
import type { EstateCase } from './case-files.ts';
import { type CaseAnswer, score } from './score.ts';

const asked: EstateCase = {
  id: 'peered-spokes',
  lang: 'en',
  topic: 'peering',
  tags: ['estate', 'long'],
  text: 'Can spoke A reach spoke B through the hub?',
  ask: { kind: 'can', about: ['vnet-peering-regional'] },
  facts: {},
  estate: [{ kind: 'peering' }],
  expected: {
    answer: 'No: peering is not transitive.',
    verdict: 'no',
    headline: ['hub-spoke-firewall', 'vnet-peering-regional'],
    change: [
      { do: 'keep', what: 'vnet-peering-regional' },
      { do: 'add', what: 'udr' },
    ],
    mustMention: ['not transitive'],
    mustNot: [{ option: 'vwan-basic' }, { claim: 'peering is transitive' }],
    pitfalls: ['peering-not-transitive'],
  },
  confidence: 'high',
};

const right: CaseAnswer = {
  id: 'peered-spokes',
  headline: 'hub-spoke-firewall',
  options: ['hub-spoke-firewall', 'vnet-peering-regional'],
  changes: [
    { do: 'keep', what: 'vnet-peering-regional' },
    { do: 'add', what: 'udr' },
  ],
  verdict: 'no',
  text: 'Peering is NOT\ntransitive.',
  pitfalls: ['peering-not-transitive'],
};

const concepts = new Map([['not transitive', [/is transitive/is, /not.transitive/is]]]);

const measured = (answer: Partial<CaseAnswer>, given: Partial<EstateCase> = {}) =>
  score([{ ...asked, ...given }], [{ ...right, ...answer }], concepts);

const figures = (result: ReturnType<typeof score>, name: string): string => {
  const measure = result.measures.get(name);
  return measure === undefined ? 'not measured' : `${measure.hits}/${measure.total}`;
};

describe('the score of an answer', () => {
  it('is full where everything is as expected', () => {
    const { measures, misses } = measured({});
    const short = [...measures].filter(
      ([name, { hits, total }]) => hits < total && !['no answer', 'forbidden options'].includes(name),
    );
    expect(short).toEqual([]);
    expect([...misses]).toEqual([]);
  });

  it.each<[string, Partial<CaseAnswer>, string, string]>([
    ['another option first', { headline: 'bastion' }, 'headline all', '0/1'],
    ['no option first', { headline: null }, 'headline all', '0/1'],
    ['the second of two acceptable options first', { headline: 'vnet-peering-regional' }, 'headline kind:can', '1/1'],
    ['another form of the same thing first', { headline: 'vnet-peering-global' }, 'headline all', '0/1'],
    ['another form, eased', { headline: 'vnet-peering-global' }, 'headline, eased', '1/1'],
    ['a forbidden option among others', { options: ['vwan-basic'] }, 'nothing forbidden', '0/1'],
    ['a forbidden option first', { headline: 'vwan-basic' }, 'forbidden options', '1/1'],
    ['a verdict that hedges', { verdict: 'depends' }, 'verdict', '0/1'],
    ['a verdict that hedges is not the opposite', { verdict: 'depends' }, 'verdict not the opposite', '1/1'],
    ['the opposite verdict', { verdict: 'yes' }, 'verdict not the opposite', '0/1'],
    ['no verdict', { verdict: null }, 'verdict', '0/1'],
    ['a concept that is not brought up', { text: 'Peering it is.' }, 'mustMention', '0/1'],
    ['a pitfall that is not shown', { pitfalls: [] }, 'pitfalls shown', '0/1'],
    ['one change of two', { changes: [{ do: 'add', what: 'udr' }] }, 'change F1', '2/3'],
    ['a change too many, too few', { changes: [{ do: 'add', what: 'nsg' }] }, 'change F1', '0/3'],
    ['the right thing done otherwise', { changes: [{ do: 'change', what: 'udr' }] }, 'change F1', '0/3'],
    [
      'the right thing done otherwise, what only',
      { changes: [{ do: 'change', what: 'udr' }] },
      'change (what only) F1',
      '2/3',
    ],
    ['nothing but what is kept', { changes: right.changes.slice(0, 1) }, 'change (without keep) F1', '0/1'],
    ['a change said twice', { changes: [...right.changes, ...right.changes] }, 'change F1', '4/4'],
  ])('%s', (_, answer, name, expected) => {
    expect(figures(measured(answer), name)).toBe(expected);
  });

  it('counts other languages apart, and pitfalls only where they are known', () => {
    const { pitfalls: _, ...silent } = right;
    const result = score([{ ...asked, lang: 'de' }], [silent], concepts);
    expect(figures(result, 'mustMention')).toBe('not measured');
    expect(figures(result, 'mustMention, not English')).toBe('1/1');
    expect(figures(result, 'pitfalls shown')).toBe('not measured');
  });

  it('asks for no verdict where the question has none', () => {
    const open = measured({ verdict: 'yes' }, { expected: { ...asked.expected, verdict: null } });
    expect(figures(open, 'verdict')).toBe('not measured');
  });

  it('of a case without an answer is nothing', () => {
    const result = score([asked], [], concepts);
    expect(figures(result, 'no answer')).toBe('1/1');
    expect(figures(result, 'headline all')).toBe('0/1');
    expect(figures(result, 'change F1')).toBe('0/2');
  });

  it('names who misses a measure, what was expected and what came from where', () => {
    const { misses } = measured({ verdict: 'yes', point: 'spokes-by-peering' });
    expect(misses.get('verdict')).toEqual([{ id: 'peered-spokes', expected: 'no', got: 'yes (spokes-by-peering)' }]);
  });

  it('throws where nothing says how a concept is recognised', () => {
    expect(() => score([asked], [right], new Map())).toThrow('not transitive');
  });
});
