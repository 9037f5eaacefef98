import { changesBetween } from '../memory/changes.ts';
import { messageById } from '../memory/messages.ts';
import { echo, sayTakenBack } from '../screens/summary.ts';
import { note, onTrial, type Turn } from '../turn.ts';
import { applyUtterance } from './apply-utterance.ts';
import type { Outcome } from './outcome.ts';

/** Reads the new words at the question that the old ones answered, once what those did is taken back. */
async function readAnew(trial: Turn, id: string, text: string): Promise<Outcome> {
  const before = trial.conversation;
  const { asked: waits } = before;
  // The very first message answers the invitation, seen or not.
  const asked = messageById(before, id)?.asked ?? { id: 'start' };
  trial.dispatch({ kind: 'message-taken-back', id });
  trial.dispatch({ kind: 'question-recalled', id: asked.id, among: asked.among });
  const outcome = await applyUtterance(trial, text);
  const { asked: recalled } = trial.conversation;
  // "Start over" asks nothing for now, and leaves nothing to settle.
  if (recalled === undefined || outcome === 'quiet') return outcome;
  trial.dispatch({ kind: 'question-resumed', asked: waits });
  if (recalled.among !== undefined && recalled.among !== asked.among)
    trial.dispatch({ kind: 'question-left-open', question: { id: recalled.id, among: recalled.among } });
  trial.dispatch({ kind: 'edit-read', id, before });
  return 'jump';
}

/**
 * Follows an edit of an earlier message: what its old words did is taken back, as if the new ones had been said
 * instead,
 * and what was answered afterwards holds where it still can. Words that are not understood leave all as it was. A
 * message
 * that is not remembered any more is taken as said now.
 */
export async function applyEdit(turn: Turn, id: string, text: string): Promise<Outcome> {
  const before = turn.conversation;
  if (messageById(before, id) === undefined) {
    note(turn, 'edit.unknown');
    return applyUtterance(turn, text);
  }
  const { trial, events } = onTrial(turn);
  const outcome = await readAnew(trial, id, text);
  if (events.some(({ kind }) => kind === 'question-missed')) {
    note(turn, 'edit.missed');
    return 'again';
  }
  for (const event of events) turn.dispatch(event);
  const changes = changesBetween(before.requirements, turn.conversation.requirements);
  echo(turn, changes);
  sayTakenBack(turn, changes);
  turn.notes.push(...trial.notes);
  turn.verdicts.push(...trial.verdicts);
  if (changes.length === 0 && trial.notes.length === 0) note(turn, 'edit.same');
  return outcome;
}
