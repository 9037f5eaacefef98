import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import { migrations } from './migrations.ts';

/** Milliseconds that a writer waits for another process to let go of the file. */
const busyTimeout = 5_000;

const versionRow = z.object({ user_version: z.int() });

/** The file was written by a newer release; nothing was touched. */
export class SchemaTooNewError extends Error {
  override readonly name = 'SchemaTooNewError';
  /** The schema version in the file. */
  readonly found: number;

  constructor(found: number) {
    super(`The state has schema version ${found}; this release knows up to ${migrations.length}.`);
    this.found = found;
  }
}

function migrate(database: Database.Database): void {
  const step = database.transaction(() => {
    const found = versionRow.parse(database.prepare('PRAGMA user_version').get()).user_version;
    if (found > migrations.length) throw new SchemaTooNewError(found);
    for (const sql of migrations.slice(found)) database.exec(sql);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
  step.immediate();
}

/**
 * Opens the SQLite file (`:memory:` for none), creates or migrates the schema.
 * Write-ahead log with full synchronisation: what was acknowledged survives the loss of the process and of power.
 */
export function openDatabase(path: string): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: busyTimeout });
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  migrate(database);
  return database;
}
