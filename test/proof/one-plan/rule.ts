import type { Seen } from './seen.ts';

/** A kind of contradiction. */
export interface Rule {
  readonly id: string;
  /** Why it would mislead somebody. */
  readonly because: string;
  /** Each contradiction of this kind, with both sides. */
  readonly find: (seen: Seen) => readonly string[];
}

/** Both sides of a contradiction where there is one. */
export const against = (is: boolean, said: string, shown: string): readonly string[] =>
  is ? [`${said}, but ${shown}`] : [];
