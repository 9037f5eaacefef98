import { say } from '../content/index.ts';
import { pitfallRows } from '../decision/pitfalls/index.ts';
import type { SourceId } from '../decision/recommendation.ts';
import { sourcesOf } from '../decision/sources.ts';
import { answerTo } from '../understanding/index.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** Most pitfalls that a symptom is answered with. */
const mostPitfalls = 2;

function sourced(locale: string | undefined, text: string, ids: readonly SourceId[]): string {
  const links = sourcesOf(ids).map(({ title, url }) => say(locale, 'source', { title, url }));
  return [text, ...links.slice(0, 1)].join(' ');
}

/** What a sentence is answered with before any recommendation: the cause of a symptom, and a question on the subject. */
export function explained(locale: string | undefined, understood: Understanding): readonly string[] {
  const { question, symptoms } = understood;
  const answer = question === undefined ? undefined : answerTo(question);
  const causes = symptoms.flatMap(id => pitfallRows.find(row => row.id === id) ?? []).slice(0, mostPitfalls);
  return [
    ...(answer === undefined ? [] : [sourced(locale, answer.text, answer.sources)]),
    ...causes.map(({ problem, remedy, sources }) =>
      sourced(locale, say(locale, 'symptom', { problem, remedy }), sources),
    ),
  ];
}
