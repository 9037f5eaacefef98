import { openOf } from './open.ts';
import type { Turn } from './turn.ts';

/** Where we are: this is question `step` of at most `of`. */
export interface Progress {
  readonly step: number;
  readonly of: number;
}

/** How far the questions are; null where the question asked is not one that is open, so that counting would mislead. */
export function progressOf(turn: Turn, id: string): Progress | null {
  const { requirements, trail } = turn.conversation;
  const open = openOf(requirements);
  if (!open.some(question => question.id === id)) return null;
  return { step: trail.length + 1, of: trail.length + open.length };
}
