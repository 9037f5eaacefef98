import type { Requirements } from '../../src/decision/index.ts';
import { isOption } from '../../src/options/options.ts';
import { devCases } from '../decision/dev-cases.data.ts';
import { recommend } from '../recommended.ts';
import { collectionId, requirementsOf } from '../support/case-ids.ts';
import { answerOf } from './answer-of.ts';
import type { DevCase } from './case-files.ts';
import { type CaseAnswer, type Score, Tally } from './score.ts';

/** The name of an option in the collection that the scenarios come from. */
const named = (id: string): string => (isOption(id) ? collectionId(id) : id);

/** What a scenario states. Throws for one that has no row in our own table of them. */
export function devTruth({ id }: DevCase): Requirements {
  const row = devCases.find(each => each.id === id);
  if (row === undefined) throw new Error(`${id} has no facts.`);
  return requirementsOf(row.facts, row.stated);
}

/** The answer to a scenario whose every fact was understood. */
export const devAnswer = (given: DevCase): CaseAnswer => answerOf(given.id, recommend(devTruth(given)), '');

/** Scores the options that were named first, and those that must not be recommended. */
export function scoreDev(cases: readonly DevCase[], answers: readonly CaseAnswer[]): Score {
  const tally = new Tally();
  for (const { id, expected } of cases) {
    const answer = answers.find(each => each.id === id);
    const headline = named(answer?.headline ?? 'none');
    const miss = { id, expected: expected.primary.join(' or '), got: headline };
    tally.add('headline all', expected.primary.includes(headline), miss);
    const options = new Set((answer?.options ?? []).map(named));
    const forbidden = expected.mustNot.filter(({ option }) => options.has(option)).map(({ option }) => option);
    tally.add('nothing forbidden', forbidden.length === 0, { id, expected: 'none of them', got: forbidden.join(', ') });
  }
  return tally;
}
