import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { say } from '../../src/content/index.ts';
import { sourcesById } from '../../src/decision/explain/sources.ts';
import { learnerQuestions } from '../../src/knowledge/comparison/learner-questions.data.ts';
import { optionIds } from '../../src/options/options.ts';
import { optionRows } from '../../src/options/rows.ts';
import { sentenceFaults } from '../decision/tables/rows.ts';

const longest = { scope: 70, takes: 80, when: 110, not: 110 } as const;
type CardWord = keyof typeof longest;
const cardWords: readonly CardWord[] = ['scope', 'takes', 'when', 'not'];

const foreignVoice = /[!–—]| - |\b(just|simply|obviously)\b/i;
const unknownSources = (ids: readonly string[]): readonly string[] => ids.filter(id => !sourcesById.has(id));

describe('the cards of the options', () => {
  test.each(optionIds)('%s has words that fit beside others and continue their sentence', option => {
    const said = (word: CardWord): string => en[`option.${option}.${word}`];
    const { sources } = optionRows[option].card;
    const wrong = cardWords.filter(
      word =>
        said(word).length === 0 ||
        said(word).length > longest[word] ||
        said(word).endsWith('.') ||
        foreignVoice.test(said(word)),
    );
    expect(wrong).toEqual([]);
    expect(said('when')).toMatch(/^(when|as|for|to|where) /);
    expect(said('not')).toMatch(/^(where|for|to|as|between|in) /);
    expect(sources.length).toBeGreaterThan(0);
    expect(unknownSources(sources)).toEqual([]);
  });

  test.each(cardWords.filter(word => word !== 'scope'))('begin %s in lower case', word => {
    expect(optionIds.filter(option => /^[A-Z]/.test(en[`option.${option}.${word}`]))).toEqual([]);
  });
});

describe('the questions to those who learn', () => {
  test('are many, each with a name and a situation of its own', () => {
    expect(learnerQuestions.length).toBeGreaterThanOrEqual(36);
    expect(new Set(learnerQuestions.map(({ id }) => id)).size).toBe(learnerQuestions.length);
    expect(new Set(learnerQuestions.map(({ asks }) => say('en', asks))).size).toBe(learnerQuestions.length);
  });

  test.each(learnerQuestions)('$id has one right choice, and a reason for each', ({ id, asks, choices, sources }) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(choices.length).toBeGreaterThanOrEqual(2);
    expect(choices.length).toBeLessThanOrEqual(4);
    expect(choices.filter(({ right }) => right)).toHaveLength(1);
    expect(new Set(choices.map(({ option }) => option)).size).toBe(choices.length);

    const reasons = choices.map(({ because }) => say('en', because));
    expect(reasons.filter(because => because.length > 200)).toEqual([]);
    expect(reasons.filter(because => sentenceFaults(because).length > 0)).toEqual([]);
    const situation = say('en', asks);
    expect([situation, ...reasons].filter(text => foreignVoice.test(text))).toEqual([]);

    expect(situation).toMatch(/^[A-Z].*\?$/);
    expect(situation.length).toBeLessThanOrEqual(300);
    expect(sources.length).toBeGreaterThan(0);
    expect(unknownSources(sources)).toEqual([]);
  });

  test('do not have the right choice always at one place', () => {
    const places = learnerQuestions.map(({ choices }) => choices.findIndex(({ right }) => right));
    for (const place of [0, 1, 2]) expect(places.filter(at => at === place).length).toBeGreaterThan(5);
  });

  test('do not call for one option again and again', () => {
    const rights = learnerQuestions.map(({ choices }) => choices.find(({ right }) => right)?.option);
    expect(optionIds.filter(option => rights.filter(right => right === option).length > 4)).toEqual([]);
  });
});
