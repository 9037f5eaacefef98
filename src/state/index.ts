import { openDatabase } from './database.ts';
import { createFeedback, type FeedbackStore } from './feedback.ts';
import { createHeld, type Held } from './held.ts';
import { createItems, type Storage } from './items.ts';
import { signingKey } from './keys.ts';
import { sweep } from './retention.ts';
import { createTranscripts, type Transcripts } from './transcripts.ts';
import { StateUnusableError } from './unusable.ts';

export type { Feedback, FeedbackStore } from './feedback.ts';
export type { Held } from './held.ts';
export { ConflictError, type Storage } from './items.ts';
export type { Conversation, Page, StoredActivity, Transcripts } from './transcripts.ts';
export { StateUnusableError } from './unusable.ts';

/** Everything that survives a restart. */
export interface State {
  readonly storage: Storage;
  readonly transcripts: Transcripts;
  /** How much of a conversation's transcript is kept. */
  readonly held: (conversation: string) => Held;
  readonly feedback: FeedbackStore;
  /** The key that Direct Line tokens are signed with. */
  readonly tokenKey: Buffer;
  /** Throws when nothing can be written. */
  check(): void;
  /** Forgets what is idle longer than `days` days; returns how much. */
  sweep(days: number): number;
  close(): void;
}

function databaseAt(location: string): ReturnType<typeof openDatabase> {
  try {
    return openDatabase(location === 'memory:' ? ':memory:' : location.slice('file:'.length));
  } catch (error) {
    throw new StateUnusableError(location, error);
  }
}

/**
 * Opens the state at `file:PATH`, or `memory:` for one that ends with the process. `now` gives milliseconds.
 * Throws a StateUnusableError where it cannot be used.
 */
export function openState(location: string, now: () => number = () => Date.now()): State {
  const database = databaseAt(location);
  const probe = database.prepare("INSERT OR REPLACE INTO keys (name, value) VALUES ('probe', ?)");
  return {
    storage: createItems(database, now),
    transcripts: createTranscripts(database, now),
    held: createHeld(database),
    feedback: createFeedback(database, now),
    tokenKey: signingKey(database, 'direct-line-token'),
    check: () => {
      if (!database.open) throw new Error('The store is closed.');
      probe.run(String(now()));
    },
    sweep: days => sweep(database, days, now()),
    close: () => {
      database.close();
    },
  };
}
