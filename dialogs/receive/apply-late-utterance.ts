import { questionById } from '../questions.ts';
import { note, type Turn, words } from '../turn.ts';
import { applyUtterance } from './apply-utterance.ts';
import type { Outcome } from './outcome.ts';

type Requirements = Turn['conversation']['requirements'];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Says that the words were read as the answer to the earlier question, and how to take that back. */
function sayRead(turn: Turn, id: string, before: Requirements): void {
  const { notes, conversation } = turn;
  const question = questionById(id);
  const changed = question?.fields.filter(field => !same(before[field], conversation.requirements[field])) ?? [];
  if (question === undefined || changed.length === 0) return;
  notes.unshift(words(turn, 'late.read', { what: words(turn, `short.${question.id}`) }));
  const undo = words(turn, 'said.undo');
  if (changed.some(field => before[field] !== undefined) && !notes.includes(undo)) notes.push(undo);
}

function unread(turn: Turn, said: number): Outcome {
  turn.notes.splice(said);
  note(turn, 'late.missed');
  return 'again';
}

function notAgreed(turn: Turn): Outcome {
  turn.conversation.confirmed = false;
  note(turn, 'late.review');
  return 'again';
}

/**
 * Follows what was typed in answer to a question that is asked no more: it is read as it would have been read there, so
 * that a bare "yes" or "3" never answers the question that waits now. What it changes is said, and that question comes
 * again.
 */
export function applyLateUtterance(turn: Turn, text: string): Outcome {
  const { conversation, answering, notes } = turn;
  const { asked: waits, requirements, confirmed, undo } = conversation;
  if (answering === undefined || waits === undefined) return applyUtterance(turn, text);
  const { id, among } = answering;
  const there = { id, card: waits.card, misses: 0, ...(among === undefined ? {} : { among }) };
  const said = notes.length;
  conversation.asked = there;
  const outcome = applyUtterance(turn, text);
  // "Start over" asks nothing for now.
  if (conversation.asked !== there) return outcome;
  conversation.asked = waits;
  if (there.misses > 0) return unread(turn, said);
  if (!confirmed && conversation.confirmed) return notAgreed(turn);
  if (there.among !== undefined && there.among !== among) {
    conversation.wanted = [{ id, among: there.among }];
    return 'jump';
  }
  if (id !== waits.id && conversation.requirements !== undo?.requirements) sayRead(turn, id, requirements);
  return outcome === 'proceed' ? 'jump' : outcome;
}
