import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ownBodyLimit, uploadLimit } from '../../src/server/body.ts';
import { echoBot, type Running, start } from '../server/start.ts';
import { begin, type Conversation, call, read } from './direct-line-client.ts';
import { eventually } from './eventually.ts';

let server: Running;
let bot: ReturnType<typeof echoBot>;
let conversation: Conversation;

beforeEach(async () => {
  bot = echoBot();
  server = await start({ bot });
  conversation = await begin(server.url);
});
afterEach(async () => {
  await server.stop();
});

const activityType = 'application/vnd.microsoft.activity';
const secret = 'the bytes of the picture';
const answer = z.looseObject({ id: z.string().optional(), code: z.string().optional() });

function form(activity: string | undefined, files: readonly string[] = ['a.png']): FormData {
  const body = new FormData();
  if (activity !== undefined) body.append('activity', new Blob([activity], { type: activityType }));
  for (const name of files) body.append('file', new Blob([secret], { type: 'image/png' }), name);
  return body;
}

async function upload(body: RequestInit['body'], headers: Record<string, string> = {}, { token } = conversation) {
  const address = `${server.url}/v3/directline/conversations/${conversation.conversationId}/upload?userId=me`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, ...headers },
    body: body ?? null,
    // What a stream as a body needs.
    ...{ duplex: 'half' },
  });
  return { status: response.status, ...answer.parse(await response.json()) };
}

/** A body that never says how long it is. */
function endless(bytes: number): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(65_536);
  let left = bytes;
  return new ReadableStream({
    pull: controller => {
      controller.enqueue(chunk);
      left -= chunk.length;
      if (left <= 0) controller.close();
    },
  });
}

const message = JSON.stringify({
  type: 'message',
  text: 'see this',
  attachments: [{ contentType: 'image/png', name: 'a.png', thumbnailUrl: 'data:image/png;base64,AAAA' }],
  channelData: { clientActivityID: 'mine-1' },
});

describe('an upload', () => {
  it('is taken: the message stands in the conversation with the names of its files, and the bot hears it', async () => {
    const { status, id } = await upload(form(message));
    expect(status).toBe(200);
    await eventually(() => bot.seen.at(-1)).toMatchObject({ type: 'message', text: 'see this' });
    expect(bot.seen.at(-1)?.attachments).toEqual([{ contentType: 'image/png', name: 'a.png' }]);
    const own = (await read(server.url, conversation)).activities.find(one => one.id === id);
    expect(own).toMatchObject({ channelData: { clientActivityID: 'mine-1' }, from: { role: 'user' } });
    expect(own?.attachments).toEqual([{ contentType: 'image/png', name: 'a.png' }]);
  });

  it('leaves nothing of its bytes anywhere', async () => {
    await upload(form(message));
    await eventually(() => bot.seen.at(-1)?.type).toBe('message');
    const kept = JSON.stringify([bot.seen, await read(server.url, conversation), server.state.inbox.waiting()]);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain('thumbnailUrl');
  });

  it('that is sent twice is taken once', async () => {
    const [one, other] = [await upload(form(message)), await upload(form(message))];
    expect(other).toEqual(one);
    expect(bot.seen.filter(({ type }) => type === 'message')).toHaveLength(1);
  });

  it.each([
    ['without a message', form(undefined), {}, ['a.png']],
    [
      'with many files',
      form(
        '{}',
        Array.from({ length: 40 }, (_, index) => `${index}.png`),
      ),
      {},
      expect.any(Array),
    ],
    ['without files', form('{"text":"hello"}', []), {}, []],
    [
      'of one file as the body',
      secret,
      { 'content-type': 'image/png', 'content-disposition': 'name="file"; filename="b.png"' },
      ['b.png'],
    ],
  ])('%s is a message', async (_, body, headers, names) => {
    expect((await upload(body, headers)).status).toBe(200);
    await eventually(() => bot.seen.at(-1)?.type).toBe('message');
    const files = bot.seen.at(-1)?.attachments ?? [];
    expect(files.map(({ name }) => name)).toEqual(names);
    expect(files.length).toBeLessThanOrEqual(10);
  });

  it.each([
    ['a message that is no JSON', () => form('{'), 400, 'malformed-json'],
    ['a message that is a list', () => form('[]'), 400, 'invalid-body'],
    ['a message of another shape', () => form('{"text":7}'), 400, 'invalid-body'],
    [
      'a message that is too long',
      () => form(JSON.stringify({ text: 'x'.repeat(ownBodyLimit) })),
      413,
      'body-too-large',
    ],
    ['more bytes than are taken', () => new Uint8Array(uploadLimit + 1), 413, 'body-too-large'],
    ['more bytes than are taken, without saying so', () => endless(uploadLimit + 65_536), 413, 'body-too-large'],
  ])('with %s is refused, and the next is taken', async (_, body, status, code) => {
    expect(await upload(body())).toMatchObject({ status, code });
    expect((await upload(form(message))).status).toBe(200);
  });

  it.each(['multipart/form-data; boundary=x', 'multipart/form-data'])(
    'that cannot be read as %s is refused',
    async type => {
      const headers = { 'content-type': type };
      expect(await upload('--x\r\n\r\nwords', headers)).toMatchObject({ status: 400, code: 'invalid-body' });
    },
  );

  it('of somebody else is refused', async () => {
    const other = await begin(server.url);
    expect(await upload(form(message), {}, other)).toMatchObject({ status: 403, code: 'other-conversation' });
  });
});

describe('a file that a message only points to', () => {
  it('is fetched by nobody, and the address is not kept', async () => {
    let asked = 0;
    const elsewhere = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = z.object({ port: z.number() }).parse(elsewhere.address());
    const addresses = [`http://127.0.0.1:${port}/a.png`, 'data:image/png;base64,AAAA', 'file:///etc/passwd'];
    for (const contentUrl of addresses) {
      const body = { type: 'message', attachments: [{ contentType: 'image/png', contentUrl }] };
      const path = `/conversations/${conversation.conversationId}/activities`;
      expect((await call(server.url, path, { token: conversation.token, body })).status).toBe(200);
    }
    await eventually(() => bot.seen.length).toBe(4);
    elsewhere.close();
    expect(asked).toBe(0);
    expect(JSON.stringify([bot.seen, await read(server.url, conversation)])).not.toContain('contentUrl');
  });
});
