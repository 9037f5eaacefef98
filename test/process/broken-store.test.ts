import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { en } from '../../src/content/en/index.ts';
import { openDatabase } from '../../src/state/database.ts';
import { openState } from '../../src/state/index.ts';
import {
  begin,
  type ClientActivity,
  openStream,
  read,
  reconnect,
  say,
  type Token,
} from '../channels/direct-line-client.ts';
import { eventually } from '../channels/eventually.ts';
import { type Service, startService } from '../support/service.ts';

const idSchema = z.object({ id: z.string() });
const noUtf8 = "CAST(X'7BFF41FE' AS TEXT)";

let service: Service;
beforeAll(async () => {
  service = await startService({ LOG_LEVEL: 'info' });
});
afterAll(() => service.stop());

const told = async (conversation: Token, text: string): Promise<string> =>
  idSchema.parse((await say(service.url, conversation, text)).json).id;
const answersTo = (activities: readonly ClientActivity[], id: string): readonly ClientActivity[] =>
  activities.filter(({ replyToId }) => replyToId === id);

async function answerTo(conversation: Token, text: string): Promise<string> {
  const id = await told(conversation, text);
  const answers = async () => answersTo((await read(service.url, conversation)).activities, id);
  await eventually(async () => (await answers()).length).toBeGreaterThan(0);
  return JSON.stringify(await answers());
}

/** Does to the store what a failing disk does. */
function damage(...statements: readonly string[]): void {
  const database = openDatabase(service.state.slice('file:'.length));
  for (const sql of statements) database.exec(sql);
  database.close();
}

describe('a store with spoilt rows', () => {
  it('does not keep the service from starting, nor anybody from going on', async () => {
    const [mine, other] = [await begin(service.url), await begin(service.url)];
    for (const conversation of [mine, other]) await answerTo(conversation, 'East US');
    await service.kill();
    const [one, two, three] = [mine, mine, other].map(({ conversationId }) => conversationId);
    damage(
      `UPDATE items SET value = ${noUtf8} WHERE key LIKE '%${one}'`,
      `UPDATE activities SET body = ${noUtf8} WHERE conversation = '${one}' AND sequence = 2`,
      `UPDATE activities SET body = 'no JSON' WHERE conversation = '${one}' AND sequence = 3`,
      `INSERT INTO inbox (conversation, id, received, body) VALUES ('${two}', '${two}|0000003', 1, '{')`,
      `INSERT INTO inbox (conversation, id, received, body) VALUES ('${three}', X'FF00', ${noUtf8}, '7')`,
    );
    await service.restart();
    expect(await answerTo(mine, 'Japan East')).toContain(en.lost);
    expect(await answerTo(other, 'Japan East')).not.toContain(en.lost);
    const { streamUrl } = await reconnect(service.url, mine, '0');
    const stream = await openStream(streamUrl);
    await stream.until(activities => activities.some(answer => JSON.stringify(answer).includes(en.lost)));
    expect(stream.activities.map(({ id }) => id)).not.toContain(`${one}|0000002`);
    stream.close();
    expect(service.output()).toContain('A row of the store was put aside.');
    expect(service.output()).not.toMatch(/East US|no JSON/);
  });

  it('is passed over while people are connected', async () => {
    const [mine, other] = [await begin(service.url), await begin(service.url)];
    const streams = await Promise.all([mine, other].map(({ streamUrl }) => openStream(streamUrl)));
    for (const { until } of streams) await until(activities => activities.length > 0);
    const { conversationId } = mine;
    damage(
      `UPDATE conversations SET watermark = 9 WHERE id = '${conversationId}'`,
      ...[6, 7, 8, 9].map(
        sequence =>
          `INSERT INTO activities VALUES ('${conversationId}', ${sequence}, '${conversationId}|${sequence}', NULL, ${noUtf8})`,
      ),
    );
    for (const [index, conversation] of [mine, other].entries()) {
      const id = await told(conversation, 'help');
      await streams[index]?.until(activities => answersTo(activities, id).length > 0);
    }
    for (const { close } of streams) close();
  });
});

describe('the files of the store', () => {
  it('are closed to other accounts', () => {
    const path = service.state.slice('file:'.length);
    const rights = ['', '-wal', '-shm'].map(end => (statSync(path + end).mode & 0o777).toString(8));
    expect(rights).toEqual(['600', '600', '600']);
  });

  it('hold no word of somebody who wished to be forgotten, from the moment that this is said', async () => {
    const conversation = await begin(service.url);
    const path = service.state.slice('file:'.length);
    const holds = () => ['', '-wal'].some(end => readFileSync(path + end).includes('northwindledger'));
    await answerTo(conversation, 'our northwindledger VM in East US must reach a storage account in Japan East');
    expect(holds()).toBe(true);
    await answerTo(conversation, 'forget me');
    expect(holds()).toBe(false);
  });
});

describe('a store that cannot be used', () => {
  it.each([
    ['a missing table', 'DROP TABLE inbox', /state\.db is damaged or was made by another program; .*\(table inbox\)/],
    [
      'an emptied signing key',
      "UPDATE keys SET value = ''",
      /state\.db holds a signing key that cannot be used; .*table keys/,
    ],
  ])('for %s ends the start with one line', async (_, sql, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'spoilt-'));
    const path = join(folder, 'state.db');
    openState(`file:${path}`).close();
    const database = openDatabase(path);
    database.exec(sql);
    database.close();
    await expect(startService({ STATE: `file:${path}` })).rejects.toThrow(
      new RegExp(`ended with 1: STATE: file:.*${message.source}[^\n]*\n$`),
    );
    rmSync(folder, { recursive: true });
  });
});
