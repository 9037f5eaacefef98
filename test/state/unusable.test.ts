import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openState } from '../../src/state/index.ts';
import { migrations } from '../../src/state/migrations.ts';

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
});
