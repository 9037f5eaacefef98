import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openState } from '../../src/state/index.ts';

const day = 86_400_000;
let folder: string;
let location: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advisor-'));
  location = `file:${join(folder, 'sub', 'state.db')}`;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the state in a file', () => {
  it('is all there after it was opened again', async () => {
    const first = openState(location);
    await first.storage.write({ a: { turn: 1 } });
    first.transcripts.start('c', 'u');
    first.transcripts.append('c', { body: { text: 'hello' }, turn: { text: 'hello', forBot: true } });
    const key = first.tokenKey;
    first.close();
    const second = openState(location);
    expect(await second.storage.read(['a'])).toEqual({ a: { turn: 1, eTag: '1' } });
    expect(second.transcripts.since('c', 0, 10)).toEqual({
      activities: [{ text: 'hello', id: 'c|0000001' }],
      watermark: 1,
    });
    expect(second.inbox.waiting()).toEqual([
      { conversation: 'c', id: 'c|0000001', attempts: 1, body: { text: 'hello', forBot: true, id: 'c|0000001' } },
    ]);
    expect(second.tokenKey.equals(key)).toBe(true);
    second.close();
  });

  it('is not touched when a newer release wrote it', () => {
    openState(location).close();
    const database = new Database(location.slice('file:'.length));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openState(location)).toThrow('version 99');
  });

  it('can be shared by two openers, and one conflicting write loses', async () => {
    const [a, b] = [openState(location), openState(location)];
    await a.storage.write({ k: { n: 1 } });
    const results = await Promise.allSettled([
      a.storage.write({ k: { n: 2, eTag: '1' } }),
      b.storage.write({ k: { n: 3, eTag: '1' } }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    a.close();
    b.close();
  });

  it('forgets what was idle for the given days, with its transcript, and keeps the rest', async () => {
    let now = 0;
    const state = openState(location, () => now, { uptime: () => now });
    await state.storage.write({ old: { n: 1 } });
    state.transcripts.start('old', 'u');
    state.transcripts.append('old', { body: { text: 'old' }, turn: { text: 'old' } });
    now = 20 * day;
    await state.storage.write({ young: { n: 1 } });
    state.transcripts.start('young', 'u');
    now = 31 * day;
    expect(state.sweep(30)).toBe(2);
    expect(Object.keys(await state.storage.read(['old', 'young']))).toEqual(['young']);
    expect([state.transcripts.find('old'), state.inbox.waiting()]).toEqual([undefined, []]);
    expect(state.transcripts.find('young')).toBeDefined();
    state.close();
  });
});

describe('a transcript', () => {
  it('forgets what was said before an activity, of that conversation alone, and nothing for an unknown one', () => {
    const { transcripts, close } = openState('memory:');
    for (const conversation of ['mine', 'other']) {
      transcripts.start(conversation, 'u');
      for (const text of ['one', 'two', 'three']) transcripts.append(conversation, { body: { text } });
    }
    const texts = (conversation: string) => transcripts.since(conversation, 0, 10).activities.map(({ text }) => text);
    transcripts.forgetBefore('mine', 'nobody knows');
    expect(texts('mine')).toEqual(['one', 'two', 'three']);
    transcripts.forgetBefore('mine', 'mine|0000003');
    expect([texts('mine'), texts('other')]).toEqual([['three'], ['one', 'two', 'three']]);
    close();
  });

  it('numbers activities, pages them and goes on from a watermark', () => {
    const state = openState('memory:');
    state.transcripts.start('c', 'u');
    for (let n = 1; n <= 5; n += 1) state.transcripts.append('c', { body: { n } });
    expect(state.transcripts.since('c', 0, 2)).toMatchObject({ activities: [{ n: 1 }, { n: 2 }], watermark: 2 });
    expect(state.transcripts.since('c', 4, 2)).toMatchObject({ activities: [{ n: 5 }], watermark: 5 });
    expect(state.transcripts.since('c', 9, 2)).toEqual({ activities: [], watermark: 5 });
    state.close();
  });

  it('takes the same client id once, in each conversation', () => {
    const state = openState('memory:');
    for (const id of ['a', 'b']) state.transcripts.start(id, 'u');
    const first = state.transcripts.append('a', { body: {}, clientId: 'x' });
    expect(state.transcripts.append('a', { body: {}, clientId: 'x' })).toEqual({ ...first, added: false });
    expect(state.transcripts.append('b', { body: {}, clientId: 'x' }).added).toBe(true);
    state.close();
  });

  it('replaces and removes in place', () => {
    const state = openState('memory:');
    state.transcripts.start('c', 'u');
    const { id } = state.transcripts.append('c', { body: { text: 'before' } });
    expect(state.transcripts.replace('c', id, { text: 'after' })).toEqual({ text: 'after', id });
    expect(state.transcripts.replace('c', 'none', { text: 'x' })).toBeUndefined();
    expect(state.transcripts.since('c', 0, 9).activities).toEqual([{ text: 'after', id }]);
    state.transcripts.remove('c', id);
    expect(state.transcripts.has('c', id)).toBe(false);
    state.close();
  });

  it('is started once, by whoever comes first', () => {
    const state = openState('memory:');
    expect([state.transcripts.start('c', 'u'), state.transcripts.start('c', 'v')]).toEqual([true, false]);
    expect(state.transcripts.find('c')?.user).toBe('u');
    state.close();
  });
});

describe('feedback', () => {
  it('is counted', () => {
    const state = openState('memory:');
    state.feedback.add({ rating: 'up', option: 'global-vnet-peering', ruleVersion: '1' });
    state.feedback.add({ rating: 'down', comment: 'too long' });
    state.feedback.add({ rating: 'up' });
    expect(state.feedback.counts()).toEqual({ up: 2, down: 1 });
    state.close();
  });
});
