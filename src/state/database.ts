import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { z } from 'zod';
import { migrations } from './migrations.ts';
import { verifySchema } from './schema.ts';
import { createTransact } from './transact.ts';

/** One prepared statement. */
export interface Statement {
  run(...values: unknown[]): { readonly changes: number; readonly lastInsertRowid: number | bigint };
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
}

/** What this room needs of SQLite. */
export interface Database {
  readonly open: boolean;
  /** Only to be asked of an open database: the driver ends the process otherwise. */
  readonly inTransaction: boolean;
  prepare(sql: string): Statement;
  exec(sql: string): unknown;
  close(): unknown;
}

/** Milliseconds that a writer waits for another process to let go of the file. */
const busyTimeout = 5_000;

/** Rights of a file that its owner alone reads and writes. */
const ownerOnly = 0o600;
const othersRights = 0o077;

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

function migrate(database: Database): void {
  createTransact(database)(() => {
    const found = versionRow.parse(database.prepare('PRAGMA user_version').get()).user_version;
    if (found > migrations.length) throw new SchemaTooNewError(found);
    for (const sql of migrations.slice(found)) database.exec(sql);
    if (found < migrations.length) database.exec(`PRAGMA user_version = ${migrations.length}`);
    verifySchema(database);
  });
}

/**
 * Makes the file before SQLite does, readable by its owner alone; SQLite gives its log and its index the same rights.
 */
function createPrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    closeSync(openSync(path, 'wx', ownerOnly));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/**
 * Takes every right of others from files that an earlier release made, where they are this account's and the disk has
 * rights.
 */
function keepPrivate(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined || (found.mode & othersRights) === 0 || found.uid !== process.getuid?.()) continue;
    chmodSync(file, ownerOnly);
  }
}

/**
 * Opens the SQLite file (`:memory:` for none), creates or migrates the schema. Where that fails, nothing is changed.
 * Write-ahead log with full synchronisation: what was acknowledged survives the loss of the process and of power.
 * What is deleted is overwritten.
 */
export function openDatabase(path: string): Database {
  const inFile = path !== ':memory:';
  if (inFile) createPrivate(path);
  const database: Database = new Libsql(path, { timeout: busyTimeout });
  try {
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA foreign_keys = ON');
    database.exec('PRAGMA secure_delete = ON');
    migrate(database);
    if (inFile) keepPrivate(path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
