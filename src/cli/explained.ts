import { causesOf, inCaseOrGenerally, refusedText } from '../answer/index.ts';
import { answerTo } from '../understanding/index.ts';
import type { Understanding } from '../understanding/understanding.ts';

/**
 * What a sentence is answered with before any recommendation: a question on the subject, and the cause of a symptom.
 */
export function explained(
  locale: string | undefined,
  { question, symptoms, requirements, refusedIds }: Understanding,
): readonly string[] {
  const answer = question === undefined ? undefined : answerTo(question);
  return [
    ...(answer === undefined ? [] : inCaseOrGenerally(locale, question ?? '', requirements, answer)),
    ...causesOf(locale, symptoms),
    ...refusedText(locale, refusedIds),
  ];
}
