import { answeredCount, expected, stillAsked } from '../memory/still-asked.ts';
import { type Turn, words } from '../turn.ts';

/** Where we are: this is question `step` of about `of`. */
export interface Progress {
  readonly step: number;
  readonly of: number;
  /** Questions left, this one among them. */
  readonly toCome: number;
  /** The same for people. */
  readonly text: string;
}

/**
 * How far the questions are; null where the question asked is not one that is open, so that counting would mislead. The
 * number of those left never grows but after a changed answer, which the message says.
 */
export function progressOf(turn: Turn, id: string): Progress | null {
  const { conversation } = turn;
  if (!stillAsked(conversation).some(question => question.id === id)) return null;
  const { count, isLast } = expected(conversation);
  const toCome = Math.min(count, conversation.toCome ?? count);
  const step = answeredCount(conversation) - (conversation.counted ?? 0) + 1;
  const word = isLast ? 'card.progress.last' : toCome === 1 ? 'card.progress.almost' : 'card.progress';
  return { step, of: step + toCome - 1, toCome, text: words(turn, word, { count: toCome }) };
}
