import { answerDigest, voteOf } from '../memory/votes.ts';
import type { ReasonId } from '../reasons.ts';
import { note, type Turn } from '../turn.ts';
import type { Outcome } from './outcome.ts';

/** Commands that are answered beside the question why an answer was not useful, and leave it open. */
export const besideReason: ReadonlySet<string> = new Set(['help', 'why', 'examples']);

/** Takes a vote down; one for the same answer before gives way to it. After "not useful" it is asked why. */
export function rateAnswer(turn: Turn, useful: boolean, comment: string | undefined): Outcome {
  const { conversation } = turn;
  const row = turn.feedback.rate(useful, comment, voteOf(conversation)?.row);
  if (row !== undefined) turn.dispatch({ kind: 'answer-rated', row, of: answerDigest(conversation), useful });
  const asks = !useful && comment === undefined && row !== undefined && conversation.asked !== undefined;
  turn.dispatch({ kind: asks ? 'reason-wanted' : 'reason-closed' });
  note(turn, useful ? 'feedback.useful' : 'feedback.not-useful');
  if (asks) note(turn, 'feedback.how');
  return 'again';
}

/** Keeps why the answer was not useful, and goes back to what stood before; null: that is not said. */
export function explainVote(
  turn: Turn,
  why: { readonly reason: ReasonId } | { readonly comment: string } | null,
): Outcome {
  const vote = voteOf(turn.conversation);
  turn.dispatch({ kind: 'reason-closed' });
  if (why === null) {
    note(turn, 'feedback.skipped');
    return 'again';
  }
  // Of a vote that was changed since, or of an answer before the last, the card is an old one.
  if (vote === undefined || vote.useful) {
    note(turn, 'pick.stale');
    return 'again';
  }
  turn.feedback.explain(vote.row, why);
  note(turn, 'feedback.reason');
  return 'again';
}
