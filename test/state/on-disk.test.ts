import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/state/database.ts';
import { openState, type State } from '../../src/state/index.ts';

let folder: string;
let path: string;
let state: State;
let now = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advisor-'));
  path = join(folder, 'state.db');
  now = Date.UTC(2026, 10, 1);
  state = openState(`file:${path}`, () => now, { uptime: () => now });
});
afterEach(() => {
  state.close();
  rmSync(folder, { recursive: true });
});

const files = (): string[] => readdirSync(folder).map(name => join(folder, name));
const standsThere = (word: string): boolean => files().some(file => readFileSync(file).includes(word));
const rights = (): string[] => files().map(file => (statSync(file).mode & 0o777).toString(8));

const secret = 'contoso-payroll-eastus';
/** As it stands in a row that was put aside. */
const asKept = Buffer.from(secret).toString('hex').toUpperCase();

/** A conversation in which the word stands everywhere that words can stand, among others. */
async function talk(id: string, word: string): Promise<string> {
  state.transcripts.start(id, `dl_${id}`);
  for (let count = 0; count < 40; count += 1) {
    const body = { type: 'message', text: `${word} ${'and more '.repeat(count * 20)}` };
    const { id: activity } = state.transcripts.append(id, { body, turn: body, clientId: `${word}-${count}` });
    if (count % 2 === 0) state.inbox.settle(id, activity);
    await state.storage.write({ [`directline/conversations/${id}`]: { said: `${word} `.repeat(count * 9) } });
  }
  return state.transcripts.append(id, { body: { type: 'message', text: 'forget me' } }).id;
}

describe('what was forgotten', () => {
  it('stands in no file any more once somebody wishes to be forgotten, and other words stay', async () => {
    for (const id of ['before', 'after']) await talk(id, `kept-${id}`);
    const wish = await talk('mine', secret);
    state.close();
    // What nobody can read was put aside with the words in it.
    const database = openDatabase(path);
    database.exec(`UPDATE items SET value = value || '{' WHERE key = 'directline/conversations/mine'`);
    database.exec(`UPDATE activities SET body = body || '{' WHERE conversation = 'mine' AND sequence = 3`);
    database.close();
    state = openState(`file:${path}`, () => now);
    await state.storage.read(['directline/conversations/mine']);
    state.transcripts.since('mine', 0, 9);
    expect([standsThere(secret), standsThere(asKept)]).toEqual([true, true]);

    await state.storage.delete(['directline/conversations/mine']);
    state.transcripts.forgetBefore('mine', wish);
    expect(standsThere(secret)).toBe(false);
    expect(standsThere(asKept)).toBe(false);
    expect([standsThere('kept-before'), standsThere('kept-after')]).toEqual([true, true]);
    expect(state.transcripts.since('mine', 0, 9).activities.map(({ id }) => id)).toEqual([wish]);
  });

  it('stands in no file any more once it was idle for too long', async () => {
    await talk('mine', secret);
    now += 20 * 86_400_000;
    await talk('other', 'kept-other');
    now += 11 * 86_400_000;
    expect(state.sweep(30)).toBe(2);
    expect([standsThere(secret), standsThere('kept-other')]).toEqual([false, true]);
  });
});

describe('the files', () => {
  it('are read and written by their owner alone', async () => {
    await talk('mine', secret);
    expect(existsSync(`${path}-wal`)).toBe(true);
    expect(new Set(rights())).toEqual(new Set(['600']));
  });

  it('that an earlier release left open to others are closed to them', () => {
    for (const file of files()) chmodSync(file, 0o644);
    openState(`file:${path}`).close();
    expect(new Set(rights())).toEqual(new Set(['600']));
  });
});
