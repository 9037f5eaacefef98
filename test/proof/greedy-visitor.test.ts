import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { createBot } from '../../src/bot/index.ts';
import { silentLog } from '../../src/log.ts';
import { call, reconnect, type Token, tokenSchema } from '../channels/direct-line-client.ts';
import { eventually } from '../channels/eventually.ts';
import { type Running, start } from '../server/start.ts';
import { extent } from './extent.ts';

/** The suite walks with a tenth of every limit of an address, the proof with what the product comes with. */
const share = extent(10, 1);

/** What SECURITY.md promises of one network address. */
const caps = {
  streams: 100 / share,
  streamsOfConversation: 3,
  messagesAMinute: 300 / share,
  conversationsAnHour: 240 / share,
  requestsAMinute: 3_000 / share,
  /** Bytes of transcript. */
  keptAMinute: 4_000_000 / share,
  keptADay: 200_000_000 / share,
  /** Bytes of the file for each byte of transcript: indexes, half-full pages, what the bot remembers. */
  filePerKept: 1.5,
  /** Processor time of a message made to be slow, against a usual one. */
  slowness: 3,
};

/**
 * The answers to messages that were let in together come after the limit looked: so much may be ahead, and is paid
 * back.
 */
const aheadAtMost = 1_000_000;

const usualSentences = [
  'a VM in East US must read an Azure SQL database in Japan East',
  'only private, nothing from the internet',
  'our office in Tokyo has a VPN device and 40 people',
  'is a VPN better than peering here?',
];
const slowTexts = [
  'what is ',
  'how does ',
  'can ',
  'what is the ',
  'what is er what is pe what is lb what is vpn ',
].map(piece => piece.repeat(200).slice(0, 1_000));

const lesser = {
  ...(share === 1
    ? {}
    : {
        ADDRESS_STREAMS: String(caps.streams),
        ADDRESS_MESSAGES_PER_MINUTE: String(caps.messagesAMinute),
        ADDRESS_KILOBYTES_PER_MINUTE: String(caps.keptAMinute / 1_000),
        ADDRESS_MEGABYTES_PER_DAY: String(caps.keptADay / 1_000_000),
        CONVERSATIONS_PER_HOUR: String(caps.conversationsAnHour),
      }),
};

const nobody: Token = { conversationId: '', token: '', expires_in: 0 };
const minute = 60_000;
/** Stands still, so that what is counted is what one minute allows. */
const clock = { now: 0 };
const folder = mkdtempSync(join(tmpdir(), 'greedy-'));
const file = join(folder, 'state.db');
let server: Running;
let store: Database.Database;
const sockets: WebSocket[] = [];

beforeAll(async () => {
  server = await start({
    env: { STATE: `file:${file}`, ...lesser },
    now: () => clock.now,
    bot: ({ storage, feedback, transcripts }) => createBot({ storage, feedback, transcripts, log: silentLog }),
  });
  store = new Database(file);
});
afterAll(async () => {
  for (const socket of sockets) socket.terminate();
  store.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

const numberRow = z.object({ n: z.number() });
const ask = (sql: string): number => numberRow.parse(store.prepare(sql).get()).n;
const kept = (): number => ask('SELECT COALESCE(SUM(LENGTH(CAST(body AS BLOB))), 0) AS n FROM activities');
const answered = () => eventually(() => ask('SELECT COUNT(*) AS n FROM inbox')).toBe(0);
const fileSize = (): number => {
  store.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return ask('SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size');
};

/** As large as a body may be, with everything in it that could be kept. */
const largest = (text: string) => ({
  type: 'message',
  text: text.padEnd(8_000, ' x'),
  name: 'n'.repeat(200),
  value: { kind: 'answer', id: 'i'.repeat(1_900), card: 'c'.repeat(1_900) },
  channelData: { shown: 's'.repeat(1_000), messageBack: { displayText: 'd'.repeat(1_000) }, junk: 'j'.repeat(1_500) },
});

const post = async ({ conversationId, token }: Token, body: object): Promise<number> =>
  (await call(server.url, `/conversations/${conversationId}/activities`, { token, body })).status;

/**
 * Posts as one person after the other until nobody of this address is heard any more; returns how many messages got in.
 */
async function postAll(people: readonly Token[], body: object): Promise<number> {
  let taken = 0;
  for (let refused = 0, turn = 0; refused < people.length; turn += 1) {
    const status = await post(people[turn % people.length] ?? nobody, body);
    expect([200, 429]).toContain(status);
    if (status === 200) taken += 1;
    refused = status === 200 ? 0 : refused + 1;
  }
  await answered();
  return taken;
}

/** True when the stream opened. */
const opens = (url: string): Promise<boolean> =>
  new Promise(resolve => {
    const socket = new WebSocket(url);
    sockets.push(socket);
    socket.once('open', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
const openSockets = (): number => sockets.filter(({ readyState }) => readyState === WebSocket.OPEN).length;

/** Microseconds of the processor. */
async function costOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe('a greedy visitor', () => {
  const tokens: Token[] = [];
  const people: Token[] = [];

  it('gets no more tokens in an hour than it may, whatever ids it brings', async () => {
    for (let status = 200; status === 200; ) {
      const answer = await call(server.url, '/tokens/generate', { body: { user: { id: `dl_${tokens.length}` } } });
      status = answer.status;
      if (status === 200) tokens.push(tokenSchema.parse(answer.json));
    }
    expect(tokens).toHaveLength(caps.conversationsAnHour);
  });

  it('opens no more streams than it may, of one conversation and in all', async () => {
    let refused = 0;
    for (const token of tokens.slice(0, 100 / share)) {
      expect((await call(server.url, '/conversations', { token: token.token })).status).toBe(201);
      people.push(token);
      const before = openSockets();
      for (let i = 0; i < caps.streamsOfConversation + 2; i += 1) {
        if (!(await opens((await reconnect(server.url, token)).streamUrl))) refused += 1;
      }
      await eventually(() => openSockets() - before).toBeLessThanOrEqual(caps.streamsOfConversation);
    }
    await answered();
    expect(refused).toBeGreaterThan(0);
    expect(openSockets()).toBeLessThanOrEqual(caps.streams);
  });

  it('has no more written down than it may, in messages and in bytes', async () => {
    const [atFirst, fileAtFirst] = [kept(), fileSize()];
    const minutes = extent(1, 3);
    for (let count = 0; count < minutes; count += 1) {
      clock.now += minute;
      const messages = await postAll(people, largest(count % 2 === 0 ? 'what is ' : 'form'));
      expect(messages).toBeGreaterThan(50 / share);
      expect(messages).toBeLessThanOrEqual(caps.messagesAMinute);
    }
    const grown = kept() - atFirst;
    expect(grown).toBeLessThanOrEqual(caps.keptAMinute * minutes + aheadAtMost);
    expect(fileSize() - fileAtFirst).toBeLessThanOrEqual(caps.filePerKept * grown);
  });

  it('is heard no more often than it may, however little it says', async () => {
    clock.now += 10 * minute;
    expect(await postAll(people, { type: 'event', name: 'x' })).toBe(caps.messagesAMinute);
  });

  it('asks no more than it may', async () => {
    clock.now += minute;
    const poll = async ({ conversationId, token }: Token): Promise<number> =>
      (await call(server.url, `/conversations/${conversationId}/activities?watermark=99999`, { method: 'GET', token }))
        .status;
    let taken = 0;
    for (const person of people) {
      while ((await poll(person)) === 200) taken += 1;
    }
    expect(taken).toBeLessThanOrEqual(caps.requestsAMinute);
  });

  it('cannot make a message cost much more than a usual one', async () => {
    const say = (texts: readonly string[]) => async () => {
      clock.now += 10 * minute;
      const [person = nobody] = people;
      for (const text of texts) expect(await post(person, { type: 'message', text })).toBe(200);
      await answered();
    };
    const usual = Array.from({ length: 4 }, () => usualSentences).flat();
    const slow = usual.map((_, index) => slowTexts[index % slowTexts.length] ?? '');
    await say(usual)();
    await say(slow)();
    // The middle of three: a collection of garbage falls into one of them.
    const ratios: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const usualCost = await costOf(say(usual));
      ratios.push((await costOf(say(slow))) / usualCost);
    }
    expect(ratios.toSorted((one, other) => one - other)[1]).toBeLessThan(caps.slowness);
  });
});
