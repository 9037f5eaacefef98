import { decisionRecord, renderAnswer } from '../../src/answer/index.ts';
import type { Requirements } from '../../src/decision/index.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { entryOfPitfall, pitfallRows } from '../../src/knowledge/pitfalls/index.ts';
import { understand } from '../../src/understanding/index.ts';
import { compare, recommend } from '../recommended.ts';
import { type EstateCase, truthOf } from './case-files.ts';
import type { CaseAnswer } from './score.ts';

/** The pitfalls that are shown, and the one that the answer to the question tells. */
function pitfallsTold({ pitfalls, answer }: Recommendation): readonly string[] {
  const told = pitfallRows.filter(({ id }) => answer?.point !== undefined && entryOfPitfall(id) === answer?.point);
  return [...new Set([...pitfalls, ...told].map(({ id }) => id))];
}

/** Verdicts that the files call otherwise. */
const verdicts: ReadonlyMap<string, string> = new Map([
  ['yes-if', 'partly'],
  ['not-needed', 'no'],
]);

/** The verdict in the terms of the files. */
export function verdictOf({ answer }: Recommendation): string | null {
  const verdict = answer?.verdict ?? null;
  return verdict === null ? null : (verdicts.get(verdict) ?? verdict);
}

/** What becomes of a network that follows the answer: what it says to take away or exchange is not recommended. */
const recommended: ReadonlySet<string> = new Set(['keep', 'add']);

/** A recommendation in the terms of the files; `text`: what the person is shown of it. */
export function answerOf(id: string, recommendation: Recommendation, text: string): CaseAnswer {
  const { headline, legs, changes } = recommendation;
  const first = headline === null ? [] : [headline.option];
  const changed = changes.filter(change => recommended.has(change.do)).map(({ what }) => what);
  return {
    id,
    headline: headline?.option ?? null,
    options: [...new Set([...first, ...legs.map(({ option }) => option), ...changed])],
    changes: changes.map(({ do: what, what: part }) => ({ do: what, what: part })),
    verdict: verdictOf(recommendation),
    text,
    pitfalls: pitfallsTold(recommendation),
    point: recommendation.answer?.point ?? null,
  };
}

function answerTo(id: string, requirements: Requirements): CaseAnswer {
  const recommendation = recommend(requirements);
  const { text } = renderAnswer(recommendation);
  const record = decisionRecord(recommendation, { comparison: compare(requirements) });
  return answerOf(id, recommendation, `${text}\n\n${record}`);
}

/** The answer to a question whose every fact was understood: what the tables and entries alone make of it. */
export const answerFromFacts = (given: EstateCase): CaseAnswer => answerTo(given.id, truthOf(given));

/** The same, with the words of the question choosing among the entries. */
export function answerFromFactsAndWords(given: EstateCase): CaseAnswer {
  const { ask, ...facts } = truthOf(given);
  const point = understand(given.text).requirements.ask?.point;
  const asked = ask === undefined || point === undefined ? ask : { ...ask, point };
  return answerTo(given.id, asked === undefined ? facts : { ...facts, ask: asked });
}
