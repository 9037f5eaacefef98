import type { Activity } from './activity.ts';
import type { Pending } from './outbox.ts';
import type { Session } from './session.ts';

/** connecting: the first time; offline: the line is cut; busy: the server asks to wait so many seconds. */
export type LineState = 'connecting' | 'online' | 'offline' | { readonly busy: number };

/** What the page hears from the line. */
export interface LineEvents {
  /** An activity, each once; `fromHistory` where it was said before this page was open. */
  readonly activity: (activity: Activity, fromHistory: boolean) => void;
  readonly state: (state: LineState) => void;
  /** This session is the one shown, or has a fresh token. */
  readonly session: (session: Session) => void;
  /** The old conversation is over and a new one begins; the transcript goes on below. */
  readonly anew: (over: Session) => void;
  /** The server does not take this message, whatever is tried. */
  readonly refused: (pending: Pending) => void;
  /** What was said in a conversation that is left or over, and never got there. It goes to no other by itself. */
  readonly unsent: (pending: readonly Pending[]) => void;
}
