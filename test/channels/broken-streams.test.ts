import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { stateIn } from '../../src/state/index.ts';
import { type Running, start } from '../server/start.ts';
import { FaultyDatabase } from '../support/faulty-database.ts';
import { begin, heard, openStream, read, reconnect, say, texts } from './direct-line-client.ts';
import { eventually } from './eventually.ts';

let database: FaultyDatabase;
let server: Running;

beforeEach(async () => {
  database = new FaultyDatabase();
  server = await start({ state: stateIn(database, Date.now) });
});
afterEach(async () => {
  database.fault = () => undefined;
  await server.stop();
});

const readsPage = (sql: string): boolean => sql.includes('ORDER BY sequence LIMIT');

/** The page that is read next but so many is not to be had; every other is. */
function failAtPage(which: number): void {
  let page = 0;
  database.fault = (_, sql) => (readsPage(sql) && page++ === which ? 'SQLITE_IOERR_READ' : undefined);
}

async function follow() {
  const conversation = await begin(server.url);
  const stream = await openStream(conversation.streamUrl);
  await stream.until(heard('Welcome.'));
  return { conversation, stream };
}

describe('a stream whose store fails', () => {
  it.each([0, 1, 2, 3])(
    'while page %i is read is closed with 1011 where it was the one that read, and nothing is lost',
    async which => {
      const [mine, other] = [await follow(), await follow()];
      const codes: number[] = [];
      for (const { stream } of [mine, other]) stream.socket.on('close', code => codes.push(code));
      failAtPage(which);
      expect((await say(server.url, mine.conversation, 'hello')).status).toBe(200);
      await eventually(async () => texts((await read(server.url, mine.conversation)).activities)).toContain(
        'echo: hello',
      );
      database.fault = () => undefined;
      await say(server.url, other.conversation, 'hello to you');
      await eventually(
        () =>
          other.stream.socket.readyState === WebSocket.CLOSED || heard('echo: hello to you')(other.stream.activities),
      ).toBe(true);
      expect(codes.filter(code => code !== 1011)).toEqual([]);
      if (which === 0) expect(codes).toEqual([1011]);
      const again = await openStream(
        (await reconnect(server.url, mine.conversation, mine.stream.watermark())).streamUrl,
      );
      await again.until(activities => heard('echo: hello')([...mine.stream.activities, ...activities]));
      for (const { close } of [mine.stream, other.stream, again]) close();
    },
  );

  it('at once gets a code that its client understands, and no HTTP', async () => {
    const { streamUrl } = await begin(server.url);
    failAtPage(0);
    const socket = new WebSocket(streamUrl);
    const errors: unknown[] = [];
    socket.on('error', error => errors.push(error));
    const [code]: unknown[] = await once(socket, 'close');
    expect([code, errors]).toEqual([1011, []]);
  });

  it('before it is open is refused with 503', async () => {
    const { streamUrl } = await begin(server.url);
    database.fault = (_, sql) => (sql.includes('FROM conversations') ? 'SQLITE_BUSY' : undefined);
    const socket = new WebSocket(streamUrl);
    socket.on('error', () => undefined);
    const [, response]: [unknown, { statusCode: number; headers: object }] = await new Promise(resolve =>
      socket.once('unexpected-response', (...seen) =>
        resolve([seen[0], { statusCode: seen[1].statusCode ?? 0, headers: seen[1].headers }]),
      ),
    );
    expect(response).toMatchObject({ statusCode: 503, headers: { 'retry-after': '5' } });
  });
});

describe('a request while the store fails', () => {
  it.each(['SQLITE_FULL', 'SQLITE_BUSY', 'SQLITE_IOERR_WRITE'])(
    '(%s) is told to come again, and is answered then',
    async code => {
      const conversation = await begin(server.url);
      database.fault = (_, sql) => (sql.startsWith('BEGIN') || sql.startsWith('INSERT') ? code : undefined);
      const refused = await say(server.url, conversation, 'hello', 'mine');
      expect(refused.status).toBe(503);
      expect(refused.headers.get('retry-after')).toBe('5');
      expect(refused.json).toMatchObject({ code: 'unavailable', error: { code: 'ServiceUnavailable' } });
      database.fault = () => undefined;
      expect((await say(server.url, conversation, 'hello', 'mine')).status).toBe(200);
      await eventually(async () => texts((await read(server.url, conversation)).activities)).toContain('echo: hello');
    },
  );
});

describe('a row that is spoilt', () => {
  it('is passed over by an open stream, which goes on with what comes after it', async () => {
    const { conversation, stream } = await follow();
    const { id } = server.state.transcripts.append(conversation.conversationId, { body: { type: 'message' } });
    database.exec(`UPDATE activities SET body = '{' WHERE id = '${id}'`);
    await say(server.url, conversation, 'after');
    await stream.until(heard('echo: after'));
    expect(stream.activities.map(activity => activity.id)).not.toContain(id);
    stream.close();
  });
});
