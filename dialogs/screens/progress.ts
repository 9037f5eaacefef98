import type { Field } from '../../src/decision/case/requirements.ts';
import { stillAsked } from '../memory/still-asked.ts';
import { type QuestionTopic, questionById } from '../questions.ts';
import type { Turn } from '../turn.ts';

/** Where we are: this is topic `step` of at most `of`. */
export interface Progress {
  readonly step: number;
  readonly of: number;
}

/** The topics in order, with the answers that each needs from everybody. */
const topics: readonly (readonly [QuestionTopic, readonly Field[]])[] = [
  ['regions', ['sourceRegion', 'targetRegion']],
  ['resource-type', ['resourceType', 'sourceType']],
  ['exposure', ['exposure']],
  ['hybrid', ['hybrid']],
  ['details', []],
];

/**
 * How far the topics are; null where the question asked is not one that is open, so that counting would mislead. Topics
 * are counted, not questions: an answer can open another detail, but never another topic.
 */
export function progressOf(turn: Turn, id: string): Progress | null {
  const { requirements, trail } = turn.conversation;
  const open = stillAsked(turn.conversation);
  const here = topics.findIndex(([topic]) => topic === open.find(question => question.id === id)?.topic);
  if (here === -1) return null;
  const passed = new Set(trail.map(one => questionById(one)?.topic));
  const others = topics.filter((_, index) => index !== here);
  const isOpen = (topic: QuestionTopic): boolean => open.some(question => question.topic === topic);
  const done = others.filter(([topic]) => passed.has(topic) && !isOpen(topic)).length;
  const ahead = others.filter(
    ([topic, needs]) =>
      isOpen(topic) ||
      (!passed.has(topic) && (topic === 'details' || needs.some(field => requirements[field] === undefined))),
  ).length;
  return { step: done + 1, of: done + 1 + ahead };
}
