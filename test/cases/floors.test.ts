import { describe, expect, it } from 'vitest';
import { answerFromFacts, answerFromFactsAndWords } from './answer-of.ts';
import { devCaseLines, estateCases, readConcepts, truthOf } from './case-files.ts';
import { devAnswer, scoreDev } from './dev-score.ts';
import { devFloors, floors, floorsWithWords } from './floors.ts';
import { score, shareOf } from './score.ts';

const cases = estateCases('usual');
const concepts = readConcepts();

describe.each([
  ['from their facts', answerFromFacts, floors],
  ['from their facts, with the words choosing the point', answerFromFactsAndWords, floorsWithWords],
])('questions about networks that stand, answered %s', (_, answer, least) => {
  const result = score(cases, cases.map(answer), concepts);

  it.each(Object.entries(least))('%s stays at %d or above', (name, floor) => {
    expect(result.measures.has(name)).toBe(true);
    expect(shareOf(result, name)).toBeGreaterThanOrEqual(floor);
  });

  it('each gets an answer', () => {
    expect(shareOf(result, 'no answer')).toBe(0);
  });
});

describe('scenarios of study material, answered from their facts', () => {
  const scenarios = devCaseLines();
  const result = scoreDev(scenarios, scenarios.map(devAnswer));

  it.each(Object.entries(devFloors))('%s stays at %d or above', (name, floor) => {
    expect(result.measures.has(name)).toBe(true);
    expect(shareOf(result, name)).toBeGreaterThanOrEqual(floor);
  });
});

describe('the files of questions', () => {
  it('state what stands and what is asked in names that we know, on every line', () => {
    const unknown = estateCases('all').filter(given => {
      try {
        return truthOf(given).ask === undefined;
      } catch {
        return true;
      }
    });
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('keep some lines apart, and no line twice', () => {
    const ids = (selection: 'usual' | 'kept' | 'all') => estateCases(selection).map(({ id }) => id);
    expect([...ids('usual'), ...ids('kept')].toSorted()).toEqual(ids('all').toSorted());
    expect(ids('kept').length).toBeGreaterThan(ids('all').length / 12);
    expect(new Set(ids('all')).size).toBe(ids('all').length);
  });

  it('say of every concept how it is recognised', () => {
    const labels = estateCases('all').flatMap(({ expected }) => expected.mustMention);
    expect(labels.filter(label => !concepts.has(label))).toEqual([]);
  });
});
