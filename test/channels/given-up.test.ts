import { ActivityTypes } from 'botbuilder';
import { afterEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/channels/index.ts';
import { en } from '../../src/content/en/index.ts';
import { type Database, openDatabase } from '../../src/state/database.ts';
import { FaultyDatabase } from '../support/faulty-database.ts';
import { type LocalService, openLocalService, type Person } from './local-service.ts';

const open: LocalService[] = [];
afterEach(() => {
  for (const { channels } of open.splice(0)) channels.sockets.close();
});

/** Milliseconds after which what could not be finished is taken up again. */
const untilRetry = 5_000;

let time = Date.UTC(2026, 10, 1);
/** No two things happen in the same millisecond: what came first is known. */
const now = (): number => ++time;

/**
 * A process with a bot that says what it hears and, as the real one, never rejects. A deadly word ends it, as far as
 * anybody can see: no turn comes back.
 */
function processOver(database: Database, deadly: string | undefined, heard: string[] = []): LocalService {
  let dead = false;
  const bot: Bot = {
    run: async context => {
      const { type, text } = context.activity;
      if (type !== ActivityTypes.Message || dead) return dead ? new Promise(() => undefined) : undefined;
      heard.push(text);
      dead = text === deadly;
      if (dead) await new Promise(() => undefined);
      await context.sendActivity(`echo: ${text}`).catch(() => undefined);
    },
  };
  const service = openLocalService(database, { bot, now });
  open.push(service);
  return service;
}

/** What runs gets as far as it can. */
const settle = async (): Promise<void> => {
  for (let round = 0; round < 50; round += 1) await new Promise(resolve => setImmediate(resolve));
};

const repliesTo = async (person: Person, id: string) =>
  (await person.activities()).flatMap(({ replyToId, text }) => (replyToId === id ? String(text) : []));

describe('a message that ends the process', () => {
  it('is given up after three, with kind words, and what ran beside it is answered', async () => {
    const database = openDatabase(':memory:');
    const heard: string[] = [];
    const first = processOver(database, 'deadly', heard);
    const [mine, other] = [await first.person(), await first.person()];
    for (const person of [mine, other]) await person.begin();
    await first.channels.turns.idle();
    const deadly = await mine.say('deadly');
    const beside = await other.say('beside');
    await settle();
    for (const _process of ['second', 'third']) {
      processOver(database, 'deadly', heard).channels.turns.resume();
      await settle();
    }
    expect(heard).toEqual(['deadly', 'deadly', 'deadly']);

    const fourth = processOver(database, 'deadly', heard);
    fourth.channels.turns.resume();
    await fourth.channels.turns.idle();
    const [me, them] = [await fourth.person(mine), await fourth.person(other)];
    expect(heard).toEqual(['deadly', 'deadly', 'deadly', 'beside']);
    expect(await repliesTo(me, deadly)).toEqual([en['trouble.given-up']]);
    expect(await repliesTo(them, beside)).toEqual(['echo: beside']);
    expect(fourth.state.inbox.waiting()).toEqual([]);
    const kept = database.prepare('SELECT count(*) AS count FROM set_aside WHERE source = ? AND reason = ?');
    expect(kept.get('inbox', 'given-up')).toMatchObject({ count: 1 });
    const after = await me.say('after');
    await fourth.channels.turns.idle();
    expect(await repliesTo(me, after)).toEqual(['echo: after']);
  });
});

describe('a message whose turn the store could not carry out', () => {
  it.each([
    ['nothing', () => 'SQLITE_FULL'],
    ['no reply', (_: number, sql: string) => (sql.startsWith('INSERT INTO activities') ? 'SQLITE_FULL' : undefined)],
  ])('is taken up again without a restart once it can, however long it can write %s', async (_, fault) => {
    const database = new FaultyDatabase();
    const service = processOver(database, undefined);
    const person = await service.person();
    await person.begin();
    await service.channels.turns.idle();
    const id = await person.say('hello');
    database.fault = fault;
    for (let round = 0; round < 10; round += 1) {
      await service.channels.turns.idle();
      service.pass(untilRetry);
    }
    await service.channels.turns.idle();
    database.fault = () => undefined;
    expect(await repliesTo(person, id)).toEqual([]);
    service.pass(untilRetry);
    await service.channels.turns.idle();
    expect(await repliesTo(person, id)).toEqual(['echo: hello']);
  });

  it('is taken up by the client that sends it again, and by the next message, which comes after it', async () => {
    for (const again of [(person: Person) => person.say('hello', 'mine'), (person: Person) => person.say('next')]) {
      const database = new FaultyDatabase();
      const heard: string[] = [];
      const service = processOver(database, undefined, heard);
      const person = await service.person();
      await person.begin();
      await service.channels.turns.idle();
      const id = await person.say('hello', 'mine');
      database.fault = () => 'SQLITE_IOERR';
      await service.channels.turns.idle();
      database.fault = () => undefined;
      await again(person);
      await service.channels.turns.idle();
      expect(await repliesTo(person, id)).toEqual(['echo: hello']);
      expect(heard[0]).toBe('hello');
    }
  });
});

describe('what waits in the inbox and cannot be read', () => {
  it.each([
    ['no JSON', '{"type"'],
    ['no activity', '{"type":"message"}'],
  ])('(%s) does not keep the service from starting; its sender is told', async (_, body) => {
    const database = openDatabase(':memory:');
    const first = processOver(database, 'hello');
    const person = await first.person();
    await person.begin();
    const id = await person.say('hello');
    await settle();
    database.prepare('UPDATE inbox SET body = ?').run(body);
    const second = processOver(database, undefined);
    expect(second.channels.turns.resume()).toBe(1);
    await second.channels.turns.idle();
    expect(await repliesTo(await second.person(person), id)).toEqual([en['trouble.given-up']]);
    expect(second.state.inbox.waiting()).toEqual([]);
  });
});
