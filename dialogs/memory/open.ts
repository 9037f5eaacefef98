import type { Requirements } from '../../src/decision/case/requirements.ts';
import { openQuestions } from '../../src/decision/index.ts';
import type { OpenQuestion } from '../../src/decision/said.ts';
import { type QuestionId, type QuestionTopic, questionFor } from '../questions.ts';

/** A question that is open, with why it is asked. */
export interface Open {
  readonly id: QuestionId;
  readonly topic: QuestionTopic;
  readonly separates: OpenQuestion['separates'];
}

/** Cases remembered: finding out what can still matter weighs thousands of designs, and most people begin alike. */
const mostRemembered = 2_000;
const remembered = new Map<string, readonly Open[]>();

function compute(requirements: Requirements): readonly Open[] {
  const found = new Map<QuestionId, Open>();
  for (const { field, separates } of openQuestions(requirements)) {
    const question = questionFor(field);
    if (question === undefined || found.has(question.id)) continue;
    found.set(question.id, { id: question.id, topic: question.topic, separates });
  }
  return [...found.values()];
}

/**
 * The questions whose answers are missing and can still change the design or a blocking pitfall, most telling first.
 */
export function openOf(requirements: Requirements): readonly Open[] {
  const key = JSON.stringify(requirements);
  const known = remembered.get(key) ?? compute(requirements);
  remembered.delete(key);
  remembered.set(key, known);
  const oldest = remembered.size > mostRemembered ? remembered.keys().next().value : undefined;
  if (oldest !== undefined) remembered.delete(oldest);
  return known;
}
