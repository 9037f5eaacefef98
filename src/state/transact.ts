import type { Database } from './database.ts';

/** Runs work as one transaction: all of it is durable when the call returns, or none of it happened. May be nested. */
export type Transact = <Result>(work: () => Result) => Result;

/** Undoes what is open; after some errors SQLite has done so itself. */
function undo(database: Database): void {
  if (database.inTransaction) database.exec('ROLLBACK');
}

/** The same where an error led here, which says more than one that comes of undoing: the next transaction undoes it. */
function tryUndo(database: Database): void {
  try {
    undo(database);
  } catch {}
}

/** The transactions of one database. */
export function createTransact(database: Database): Transact {
  let inside = false;
  return work => {
    if (inside) return work();
    if (!database.open) throw new Error('The store is closed.');
    undo(database);
    database.exec('BEGIN IMMEDIATE');
    inside = true;
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      tryUndo(database);
      throw error;
    } finally {
      inside = false;
    }
  };
}
