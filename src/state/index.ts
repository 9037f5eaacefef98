import { errorFields, type Log, silentLog } from '../log.ts';
import { type Database, openDatabase } from './database.ts';
import { createFeedback, type FeedbackStore } from './feedback.ts';
import { createHeld, type Held } from './held.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { createItems, type Storage } from './items.ts';
import { signingKey } from './keys.ts';
import { createRetention } from './retention.ts';
import { createSetAside } from './set-aside.ts';
import { createTransact } from './transact.ts';
import { createTranscripts, type Transcripts } from './transcripts.ts';
import { StateUnusableError } from './unusable.ts';

export type { Conversation } from './conversations.ts';
export type { Feedback, FeedbackStore } from './feedback.ts';
export type { Held } from './held.ts';
export type { Inbox, Waiting } from './inbox.ts';
export { ConflictError, lostMark, type Storage } from './items.ts';
export { isPassing } from './passing.ts';
export type { Page, StoredActivity, Transcripts } from './transcripts.ts';
export { StateUnusableError } from './unusable.ts';

/** Everything that survives a restart. */
export interface State {
  readonly storage: Storage;
  readonly transcripts: Transcripts;
  /** How much of a conversation's transcript is kept. */
  readonly held: (conversation: string) => Held;
  readonly inbox: Inbox;
  readonly feedback: FeedbackStore;
  /** The key that Direct Line tokens are signed with. */
  readonly tokenKey: Buffer;
  /** Throws when nothing can be written. */
  check(): void;
  /** Forgets what is idle longer than `days` days; returns how much. */
  sweep(days: number): number;
  close(): void;
}

/** What a state is given beside its place. */
export interface StateParts {
  readonly log?: Log;
  /** Milliseconds of a clock that nobody sets. */
  readonly uptime?: () => number;
}

/** The state in an open database of the present schema. */
export function stateIn(
  database: Database,
  now: () => number,
  { log = silentLog, uptime = () => performance.now() }: StateParts = {},
): State {
  const transact = createTransact(database);
  const { sweep, stamp } = createRetention({ database, transact, now, uptime, log });
  const setAside = createSetAside(database, transact, stamp, log);
  const inbox = createInbox(database, transact, setAside, stamp);
  /** Takes what was deleted from the log beside the file too; where another process reads it, the next sweep does. */
  const forgotten = (): void => {
    try {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      log.warn('What was forgotten still stands in the log of the store.', errorFields(error));
    }
  };
  const probe = database.prepare("INSERT OR REPLACE INTO keys (name, value) VALUES ('probe', ?)");
  return {
    storage: createItems({ database, transact, setAside, now: stamp, forgotten }),
    transcripts: createTranscripts({ database, transact, setAside, inbox, now: stamp, forgotten }),
    held: createHeld(database),
    inbox,
    feedback: createFeedback(database, transact, stamp),
    tokenKey: signingKey(database, 'direct-line-token'),
    check: () => {
      if (!database.open) throw new Error('The store is closed.');
      probe.run(String(now()));
    },
    sweep: days => {
      const count = sweep(days);
      forgotten();
      return count;
    },
    close: () => {
      database.close();
    },
  };
}

/**
 * Opens the state at `file:PATH`, or `memory:` for one that ends with the process. `now` gives milliseconds.
 * Throws a StateUnusableError where it cannot be used.
 */
export function openState(location: string, now: () => number = () => Date.now(), parts: StateParts = {}): State {
  let database: Database | undefined;
  try {
    database = openDatabase(location === 'memory:' ? ':memory:' : location.slice('file:'.length));
    return stateIn(database, now, parts);
  } catch (error) {
    database?.close();
    throw new StateUnusableError(location, error);
  }
}
