import { questionById } from '../questions.ts';
import type { Conversation } from './conversation.ts';
import { type Open, openOf } from './open.ts';
import { reachesOutside } from './outside.ts';

/** Questions asked before an answer: by buttons alone, and after something was said in words. */
const most = { byButtons: 7, inWords: 6 };

/** Without these there is nothing to answer. */
const needed: ReadonlySet<string> = new Set([
  'sourceRegion',
  'targetRegion',
  'resourceType',
  'sourceType',
  'networkingMode',
  'exposure',
  'hybrid',
]);

/** Closer questions that led to an answer which stands for one question alone: a caller or a target outside Azure. */
function ledCount({ requirements, said }: Conversation): number {
  const { sourceType } = requirements;
  const caller = (sourceType === 'internet-client' || sourceType === 'other-cloud') && !said.includes('sourceType');
  const target = reachesOutside(requirements) && !said.includes('resourceType');
  return Number(caller) + Number(target);
}

/** Answers that were asked for so far and still hold; what was volunteered cost nobody a question. */
export function answeredCount(conversation: Conversation): number {
  const { trail, said, requirements } = conversation;
  const isAsked = (id: string): boolean => {
    const answers = questionById(id)?.fields.filter(field => requirements[field] !== undefined) ?? [];
    return answers.length > 0 && answers.every(field => !said.includes(field));
  };
  return trail.filter(isAsked).length + ledCount(conversation);
}

/** Questions that may still be asked before the rest is assumed. */
function room(conversation: Conversation): number {
  const { said, counted = 0 } = conversation;
  const asked = answeredCount(conversation) - counted;
  return (said.length === 0 ? most.byButtons : most.inWords) - asked;
}

/**
 * The open questions that are still asked, most telling first: where many were asked already, the rest is assumed, and
 * the answer says what it depends on. What an answer left open is not asked by itself again.
 */
export function stillAsked(conversation: Conversation): readonly Open[] {
  const { requirements, left = [] } = conversation;
  const open = openOf(requirements).filter(({ id }) => !left.includes(id));
  return room(conversation) > 0 ? open : open.filter(({ id }) => needed.has(id));
}

/** How many questions are still to come, the one asked now among them. */
export interface Expected {
  readonly count: number;
  /** True: whatever the answer is, no other question follows. */
  readonly isLast: boolean;
}

/**
 * What is to come before the answer: the open questions, and one that they open while a topic is left, as far as there
 * is
 * room. Each answer can close or open some, so that it is an estimate; the last question is known to be the last.
 */
export function expected(conversation: Conversation): Expected {
  const open = stillAsked(conversation);
  const mustAsk = open.filter(({ id }) => needed.has(id)).length;
  const opens = open.some(({ topic }) => topic !== 'details') ? 1 : 0;
  const count = Math.max(1, mustAsk, Math.min(room(conversation), open.length + opens));
  return { count, isLast: room(conversation) === 1 && mustAsk === 0 };
}

/** The questions that the answer given now leaves open for good. */
export function leftOpen(conversation: Conversation): readonly string[] {
  const asked = stillAsked(conversation);
  return openOf(conversation.requirements)
    .filter(({ id }) => !asked.some(question => question.id === id))
    .map(({ id }) => id);
}
