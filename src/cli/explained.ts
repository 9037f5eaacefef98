import { causesOf, sourced } from '../answer/index.ts';
import { answerTo } from '../understanding/index.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** What a sentence is answered with before any recommendation: a question on the subject, and the cause of a symptom. */
export function explained(locale: string | undefined, { question, symptoms }: Understanding): readonly string[] {
  const answer = question === undefined ? undefined : answerTo(question);
  return [
    ...(answer === undefined ? [] : [sourced(locale, answer.text, answer.sources)]),
    ...causesOf(locale, symptoms),
  ];
}
