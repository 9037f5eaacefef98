import { ActivityTypes } from 'botbuilder';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Bot } from '../../src/channels/index.ts';
import { Fault } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { type Database, openDatabase } from '../../src/state/database.ts';
import { KeyUnusableError } from '../../src/state/keys.ts';
import { type LocalService, openLocalService, type Person } from '../channels/local-service.ts';
import { extent } from './extent.ts';

/** What may stand in a column after a disk has failed, as SQL. */
const nonsense = {
  text: "'nonsense'",
  'an empty text': "''",
  'a text that is no UTF-8': "CAST(X'FF41FE' AS TEXT)",
  'JSON of another shape': "'[1]'",
  'a number': '7',
  'a negative number': '-7',
  'a number too large': '9223372036854775807',
  'half a number': '1.5',
  bytes: "X'00FF'",
} as const;

const columns = {
  items: ['key', 'value', 'version', 'updated'],
  conversations: ['user', 'watermark', 'started', 'active'],
  activities: ['sequence', 'id', 'client_id', 'body'],
  inbox: ['id', 'received', 'body', 'attempts'],
  feedback: ['received', 'rating', 'option', 'rule_version', 'comment', 'reason'],
  held: ['activities', 'bytes'],
  clock: ['seen', 'doubted'],
  set_aside: ['at', 'source', 'owner', 'reason', 'content'],
} as const;
type Table = keyof typeof columns;

/** Milliseconds after which what could not be finished is taken up again. */
const untilRetry = 5_000;

let service: LocalService | undefined;
afterEach(() => {
  service?.close();
  service = undefined;
});

/** A bot that keeps a state as the real one does, and repeats what it hears. */
function echo({ state }: Pick<LocalService, 'state'>): Bot {
  return {
    run: async context => {
      const { type, text, conversation } = context.activity;
      const key = `echo/${conversation.id}`;
      const kept = z.record(z.string(), z.looseObject({})).parse(await state.storage.read([key]))[key];
      await state.storage.write({ [key]: { ...kept, heard: text ?? '' } });
      if (type === ActivityTypes.Message || type === ActivityTypes.ConversationUpdate)
        await context.sendActivity(`echo: ${text ?? 'welcome'}`);
    },
  };
}

function openEcho(database: Database, lines: string[] = []): LocalService {
  const log = createLog('debug', { write: line => void lines.push(line) });
  const bot: Bot = { run: context => echo(opened).run(context) };
  const opened = openLocalService(database, { log, bot });
  return opened;
}

const answersTo = async (person: Person, id: string): Promise<number> =>
  (await person.activities()).filter(({ replyToId }) => replyToId === id).length;

/** The row of this person, or any where a table knows no persons; of activities the second. */
const rowOf = (table: Table, { conversation }: Person): string =>
  ({
    items: `key = 'echo/${conversation}'`,
    conversations: `id = '${conversation}'`,
    activities: `conversation = '${conversation}' AND sequence = 2`,
    inbox: `conversation = '${conversation}'`,
    held: `conversation = '${conversation}'`,
    feedback: 'true',
    clock: 'true',
    set_aside: 'true',
  })[table];

/** Two people in the middle of a conversation: each has been answered, and has said something that was not. */
async function whatWasLeft() {
  const database = openDatabase(':memory:');
  const before = openEcho(database);
  const [mine, other] = [await before.person(), await before.person()];
  const waiting: string[] = [];
  for (const person of [mine, other]) {
    await person.begin();
    await person.say('hello', 'first');
    await before.channels.turns.idle();
    const turn = before.state.transcripts.since(person.conversation, 1, 1).activities[0] ?? {};
    const activity = { ...turn, recipient: { id: 'bot' }, serviceUrl: 'urn:connectivity-advisor:direct-line' };
    waiting.push(before.state.transcripts.append(person.conversation, { body: turn, turn: activity }).id);
  }
  before.state.feedback.add({ rating: 'up' });
  before.state.sweep(30);
  database.exec(`INSERT INTO set_aside (at, source, owner, reason, content)
    VALUES (${Date.now()}, 'items', 'somebody', 'unreadable', 'NULL')`);
  before.channels.sockets.close();
  return { database, mine, other, waitingOther: waiting[1] ?? '' };
}

function damage(database: Database, sql: string): void {
  database.exec('PRAGMA foreign_keys = OFF');
  database.exec(sql);
  database.exec('PRAGMA foreign_keys = ON');
}

/** What this person gets for a new message: a number of answers, or the code of a refusal in words. */
async function saysMore(person: Person): Promise<number | string> {
  try {
    const id = await person.say('more');
    await service?.channels.turns.idle();
    return await answersTo(person, id);
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

/**
 * Everybody comes back after a restart: the other is served as ever, and this one is answered, or told to begin anew
 * and then answered.
 */
async function expectToLive(left: Awaited<ReturnType<typeof whatWasLeft>>): Promise<string[]> {
  const lines: string[] = [];
  service = openEcho(left.database, lines);
  service.channels.turns.resume();
  await service.channels.turns.idle();
  const [mine, other] = [await service.person(left.mine), await service.person(left.other)];
  expect(await answersTo(other, left.waitingOther)).toBe(1);
  expect(await saysMore(other)).toBe(1);
  expect([1, 'unknown-conversation', 'other-conversation']).toContain(await saysMore(mine));
  const anew = await service.person();
  await anew.begin();
  expect(await saysMore(anew)).toBe(1);
  for (let round = 0; round < 3; round += 1) {
    service.pass(untilRetry);
    await service.channels.turns.idle();
  }
  expect(service.state.inbox.waiting()).toEqual([]);
  expect(service.state.feedback.counts().down).toBe(0);
  expect(service.state.sweep(30)).toBe(0);
  expect(lines.join('')).not.toMatch(/hello|nonsense/);
  return lines;
}

describe('a row that cannot be read', () => {
  const everyKind = Object.entries(columns).flatMap(([table, names]) =>
    names.flatMap(column => Object.entries(nonsense).map(([what, sql]) => ({ table, column, what, sql }))),
  );
  const cases = everyKind.filter((_, index) => index % extent(13, 1) === 0);
  it.each(cases)('with $what as $column of $table concerns nobody else', async ({ table, column, sql }) => {
    const left = await whatWasLeft();
    const name = z
      .enum(['items', 'conversations', 'activities', 'inbox', 'held', 'feedback', 'clock', 'set_aside'])
      .parse(table);
    damage(left.database, `UPDATE ${table} SET ${column} = ${sql} WHERE ${rowOf(name, left.mine)}`);
    await expectToLive(left);
  });

  it.each(Object.entries(columns).map(([table]) => table))(
    'that is missing in %s concerns nobody else',
    async table => {
      const left = await whatWasLeft();
      const name = z
        .enum(['items', 'conversations', 'activities', 'inbox', 'held', 'feedback', 'clock', 'set_aside'])
        .parse(table);
      damage(left.database, `DELETE FROM ${table} WHERE ${rowOf(name, left.mine)}`);
      await expectToLive(left);
    },
  );

  it('is put aside, kept as it was, named in the log by its number alone, and never met again', async () => {
    const left = await whatWasLeft();
    const { conversation } = left.mine;
    const body = "CAST(X'7B22FF' AS TEXT)";
    damage(left.database, `UPDATE activities SET body = ${body} WHERE ${rowOf('activities', left.mine)}`);
    const lines = await expectToLive(left);
    const told = lines.filter(line => line.includes('was put aside'));
    expect(told).toHaveLength(1);
    expect(JSON.parse(told[0] ?? '')).toMatchObject({ table: 'activities', row: 2, code: 'unreadable' });
    const kept = left.database.prepare('SELECT content FROM set_aside WHERE source = ? AND owner = ?');
    const { content } = z.object({ content: z.string() }).parse(kept.get('activities', conversation));
    damage(left.database, `INSERT INTO activities VALUES (${content})`);
    const back = left.database.prepare(
      'SELECT hex(body) AS body FROM activities WHERE conversation = ? AND sequence = 2',
    );
    expect(back.get(conversation)).toMatchObject({ body: '7B22FF' });
  });

  it('is passed over by who reads the transcript, however many there are', async () => {
    const left = await whatWasLeft();
    service = openEcho(left.database);
    const { conversation } = left.mine;
    for (let count = 0; count < 120; count += 1) service.state.transcripts.append(conversation, { body: { count } });
    left.database.exec(
      `UPDATE activities SET body = 'spoilt' WHERE conversation = '${conversation}' AND sequence < 118`,
    );
    const page = service.state.transcripts.since(conversation, 0, 50);
    expect(page.activities.map(({ id }) => id)).toContain(`${conversation}|0000118`);
    expect(service.state.transcripts.since(conversation, page.watermark, 50).activities).toEqual([]);
  });

  it.each([
    ['shorter than 32 bytes', Buffer.alloc(31, 7).toString('base64')],
    ['empty', ''],
    ['no base64', 'not / base64 !'.repeat(5)],
  ])('is no signing key where it is %s', async (_, key) => {
    const { database } = await whatWasLeft();
    database.prepare("UPDATE keys SET value = ? WHERE name = 'direct-line-token'").run(key);
    expect(() => openEcho(database)).toThrow(KeyUnusableError);
  });
});

describe('a table that goes while the service runs', () => {
  it.each(Object.keys(columns))('(%s) ends neither the process nor a turn without end', async table => {
    const left = await whatWasLeft();
    service = openEcho(left.database);
    const other = await service.person(left.other);
    damage(left.database, `DROP TABLE ${table}`);
    expect(service.channels.turns.resume()).toBeGreaterThanOrEqual(0);
    await service.channels.turns.idle();
    try {
      await other.say('more');
    } catch (error) {
      expect(error).toHaveProperty('code', 'SQLITE_ERROR');
    }
    await service.channels.turns.idle();
  });
});
