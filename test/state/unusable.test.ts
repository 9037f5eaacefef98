import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../src/state/database.ts';
import { openState, StateUnusableError } from '../../src/state/index.ts';
import { migrations } from '../../src/state/migrations.ts';
import { createTransact } from '../../src/state/transact.ts';
import { FaultOfDisk, FaultyDatabase } from '../support/faulty-database.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a state that cannot be used', () => {
  it('is left as it is when a newer release wrote it', () => {
    const path = join(folder, 'newer.db');
    const newer = new Database(path);
    newer.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    newer.close();
    expect(() => openState(`file:${path}`)).toThrow(/^STATE: file:.*newer\.db was written by a newer release/);
    const after = new Database(path);
    expect(after.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: migrations.length + 1 });
    expect(after.prepare("SELECT count(*) AS tables FROM sqlite_master WHERE type = 'table'").get()).toMatchObject({
      tables: 0,
    });
    after.close();
  });

  it('is named when it is no database', () => {
    const path = join(folder, 'spoilt.db');
    writeFileSync(path, 'text '.repeat(100));
    expect(() => openState(`file:${path}`)).toThrow(/^STATE: file:.*spoilt\.db is no database/);
  });

  it('is named when it is cut off', () => {
    const path = join(folder, 'spoilt.db');
    const whole = new Database(path);
    whole.exec(`CREATE TABLE much AS SELECT '${'x'.repeat(20_000)}' AS text`);
    whole.close();
    writeFileSync(path, readFileSync(path).subarray(0, 5_000));
    expect(() => openState(`file:${path}`)).toThrow(/^STATE: file:.*spoilt\.db is damaged/);
  });

  it('is taken when it is empty', () => {
    const path = join(folder, 'empty.db');
    writeFileSync(path, '');
    const state = openState(`file:${path}`);
    expect(() => state.check()).not.toThrow();
    state.close();
  });

  let bytes: Buffer | undefined;

  /** The file of a state with something in it, all of it in the one file. */
  function filled(): string {
    const path = join(folder, 'filled.db');
    if (bytes !== undefined) {
      writeFileSync(path, bytes);
      return path;
    }
    const state = openState(`file:${path}`);
    for (let count = 0; count < 12; count += 1) {
      const body = { text: 'x'.repeat(2_000) };
      state.transcripts.start(`c${count}`, 'u');
      state.transcripts.append(`c${count}`, { body, turn: body });
    }
    state.sweep(30);
    state.close();
    bytes = readFileSync(path);
    return path;
  }

  const pageSize = 4_096;
  const rootPages = z.array(z.object({ name: z.string(), rootpage: z.int() }));

  it.each(['items', 'conversations', 'activities', 'inbox', 'keys', 'feedback', 'set_aside', 'clock'])(
    'is named with the table %s where that is missing or damaged, and is left as it is',
    table => {
      const path = filled();
      const whole = readFileSync(path);
      const database = openDatabase(path);
      const pages = rootPages.parse(
        database.prepare("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'").all(),
      );
      database.exec(`PRAGMA foreign_keys = OFF; DROP TABLE ${table}; PRAGMA wal_checkpoint(TRUNCATE)`);
      database.close();
      const message = new RegExp(`^STATE: file:.*filled\\.db is damaged.*; put a copy back, .*\\(table ${table}\\)$`);
      const missing = readFileSync(path);
      expect(() => openState(`file:${path}`)).toThrow(message);
      expect(readFileSync(path).equals(missing)).toBe(true);

      const damaged = Buffer.from(whole);
      const page = pages.find(({ name }) => name === table)?.rootpage ?? 0;
      damaged.fill(0xa5, (page - 1) * pageSize, page * pageSize);
      writeFileSync(path, damaged);
      expect(() => openState(`file:${path}`)).toThrow(message);
      expect(readFileSync(path).equals(damaged)).toBe(true);
    },
  );

  it('is named with the key where that is too short', () => {
    const path = filled();
    const database = openDatabase(path);
    database.exec("UPDATE keys SET value = '' WHERE name = 'direct-line-token'");
    database.close();
    expect(() => openState(`file:${path}`)).toThrow(
      /^STATE: file:.*filled\.db holds a signing key that cannot be used; .* delete the row direct-line-token of the table keys/,
    );
  });

  it.each([
    ['SQLITE_FULL', /has no room left on its disk; make room there/],
    ['SQLITE_IOERR_WRITE', /is on a disk that is full or fails/],
    ['SQLITE_READONLY_DIRECTORY', /cannot be written/],
    ['SQLITE_BUSY', /is held by another process/],
    ['ENOSPC', /has no room left/],
    ['SQLITE_ERROR', /cannot be opened/],
  ])('is told with its cause where that is %s', (code, words) => {
    expect(new StateUnusableError('file:state.db', new FaultOfDisk(code)).message).toMatch(words);
  });
});

describe('a transaction that fails', () => {
  it('fails for the reason that it has, not for that of its undoing', () => {
    const database = new FaultyDatabase();
    const transact = createTransact(database);
    database.fault = (_, sql) => ({ COMMIT: 'SQLITE_FULL', ROLLBACK: 'SQLITE_ERROR' })[sql];
    expect(() => transact(() => database.exec('DELETE FROM feedback'))).toThrow(/SQLITE_FULL/);
    database.fault = () => undefined;
    expect(transact(() => 'goes on')).toBe('goes on');
  });
});
