import { changesBetween } from '../memory/changes.ts';
import { questionById } from '../questions.ts';
import { note, type Turn, words } from '../turn.ts';
import { applyUtterance } from './apply-utterance.ts';
import type { Outcome } from './outcome.ts';

type Requirements = Turn['conversation']['requirements'];

/** Says that the words were read as the answer to the earlier question, and how to take that back. */
function sayRead(turn: Turn, id: string, before: Requirements): void {
  const { notes, conversation } = turn;
  const question = questionById(id);
  const changed = changesBetween(before, conversation.requirements).filter(({ field }) =>
    question?.fields.includes(field),
  );
  if (question === undefined || changed.length === 0) return;
  notes.unshift(words(turn, 'late.read', { what: words(turn, `short.${question.id}`) }));
  const undo = words(turn, 'said.undo');
  if (changed.some(({ from }) => from !== undefined) && !notes.includes(undo)) notes.push(undo);
}

function unread(turn: Turn, said: number): Outcome {
  turn.notes.splice(said);
  note(turn, 'late.missed');
  return 'again';
}

function notAgreed(turn: Turn): Outcome {
  turn.dispatch({ kind: 'confirmation-withdrawn' });
  note(turn, 'late.review');
  return 'again';
}

/**
 * Follows what was typed in answer to a question that is asked no more: it is read as it would have been read there, so
 * that a bare "yes" or "3" never answers the question that waits now. What it changes is said, and that question comes
 * again.
 */
export async function applyLateUtterance(turn: Turn, text: string): Promise<Outcome> {
  const { answering, notes } = turn;
  const { asked: waits, requirements, confirmed, undo } = turn.conversation;
  if (answering === undefined || waits === undefined) return applyUtterance(turn, text);
  const { id, among } = answering;
  const said = notes.length;
  turn.dispatch({ kind: 'question-recalled', id, among });
  const outcome = await applyUtterance(turn, text);
  const { asked: recalled } = turn.conversation;
  // "Start over" asks nothing for now.
  if (recalled === undefined) return outcome;
  turn.dispatch({ kind: 'question-resumed', asked: waits });
  if (recalled.misses > 0) return unread(turn, said);
  if (!confirmed && turn.conversation.confirmed) return notAgreed(turn);
  if (recalled.among !== undefined && recalled.among !== among) {
    turn.dispatch({ kind: 'question-left-open', question: { id, among: recalled.among } });
    return 'jump';
  }
  if (id !== waits.id && turn.conversation.requirements !== undo?.requirements) sayRead(turn, id, requirements);
  return outcome === 'proceed' ? 'jump' : outcome;
}
