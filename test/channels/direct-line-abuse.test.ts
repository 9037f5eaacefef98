import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { echoBot, type Running, start } from '../server/start.ts';
import { begin, call, generate, heard, openStream, read, reconnect, say } from './direct-line-client.ts';

const home = 'https://portal.example.com';
let server: Running;
let bot: ReturnType<typeof echoBot>;

beforeEach(async () => {
  bot = echoBot();
  server = await start({ bot, env: { WIDGET_ORIGINS: home } });
});
afterEach(async () => {
  vi.useRealTimers();
  await server.stop();
});

/** Status of a WebSocket upgrade; 101 when it was accepted. */
const upgrade = (url: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers });
    socket.once('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.once('unexpected-response', (_request, response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    socket.once('error', reject);
  });

const forge = (
  token: string,
  change: Record<string, unknown>,
  header = { alg: 'HS256', typ: 'JWT' },
  key = 'guess',
): string => {
  const claims: object = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part(header)}.${part({ ...claims, ...change })}`;
  return `${content}.${createHmac('sha256', key).update(content).digest('base64url')}`;
};

describe('a token', () => {
  it.each([
    { what: 'is missing', bend: () => undefined, status: 401 },
    { what: 'is garbage', bend: () => 'x.y.z', status: 401 },
    { what: 'is signed with another key', bend: (token: string) => forge(token, {}), status: 401 },
    {
      what: 'names the algorithm none',
      bend: (token: string) => forge(token, {}, { alg: 'none', typ: 'JWT' }),
      status: 401,
    },
    {
      what: 'has no signature',
      bend: (token: string) => `${token.split('.').slice(0, 2).join('.')}.`,
      status: 401,
    },
    {
      what: 'has other claims under the old signature',
      bend: (token: string) => {
        const [head, , signature] = token.split('.');
        return `${head}.${forge(token, { exp: 9_999_999_999 }).split('.')[1]}.${signature}`;
      },
      status: 401,
    },
  ])('that $what is refused everywhere', async ({ bend, status }) => {
    const { conversationId, token } = await begin(server.url);
    const bad = bend(token);
    const options = bad === undefined ? {} : { token: bad };
    const path = `/conversations/${conversationId}`;
    const answers = await Promise.all([
      call(server.url, '/conversations', options),
      call(server.url, '/tokens/refresh', options),
      call(server.url, path, { ...options, method: 'GET' }),
      call(server.url, `${path}/activities`, { ...options, method: 'GET' }),
      call(server.url, `${path}/activities`, { ...options, body: { type: 'message', text: 'x' } }),
      call(server.url, `${path}/upload`, options),
    ]);
    expect(answers.map(answer => answer.status)).toEqual(answers.map(() => status));
    expect(bot.seen.filter(({ type }) => type === 'message')).toEqual([]);
  });

  it('that expired is refused, and was good a moment before', async () => {
    const { conversationId, token } = await begin(server.url);
    const path = `/conversations/${conversationId}/activities`;
    const issued = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: issued + 1_790_000 });
    expect((await call(server.url, path, { method: 'GET', token })).status).toBe(200);
    vi.setSystemTime(issued + 1_801_000);
    expect(await call(server.url, path, { method: 'GET', token })).toMatchObject({
      status: 403,
      json: { code: 'token-expired', error: { code: 'TokenExpired' } },
    });
  });

  it('can be renewed before it expires, for the same person and conversation', async () => {
    const { conversationId, token } = await begin(server.url);
    const { status, json } = await call(server.url, '/tokens/refresh', { token });
    expect({ status, json }).toMatchObject({ status: 200, json: { conversationId, expires_in: 1_800 } });
  });

  it('of one conversation opens no other', async () => {
    const [mine, other] = await Promise.all([begin(server.url), begin(server.url)]);
    const answer = await say(server.url, { ...mine, conversationId: other.conversationId }, 'x');
    expect(answer).toMatchObject({ status: 403, json: { code: 'other-conversation' } });
  });

  it('edits the own messages, and none that the bot said', async () => {
    const mine = await begin(server.url);
    await say(server.url, mine, 'hello');
    await expect.poll(async () => (await read(server.url, mine)).activities.length).toBeGreaterThan(2);
    const { activities } = await read(server.url, mine);
    const edit = (id: string | undefined) => {
      const body = { type: 'message', text: 'other words', channelData: { edits: id } };
      return call(server.url, `/conversations/${mine.conversationId}/activities`, { token: mine.token, body });
    };
    const own = activities.find(({ text }) => text === 'hello')?.id;
    const theirs = activities.find(({ text }) => text === 'echo: hello')?.id;
    expect(await edit(theirs)).toMatchObject({ status: 403, json: { code: 'other-message' } });
    expect(await edit(own)).toMatchObject({ status: 200 });
  });

  it('for a conversation that was never begun finds none', async () => {
    const token = await generate(server.url);
    expect(await say(server.url, token, 'x')).toMatchObject({ status: 404, json: { code: 'unknown-conversation' } });
  });
});

describe('a stream address', () => {
  it('opens one stream, once', async () => {
    const { streamUrl } = await begin(server.url);
    expect(await upgrade(streamUrl)).toBe(101);
    expect(await upgrade(streamUrl)).toBe(403);
  });

  it.each([
    { what: 'no ticket', bend: (url: string) => url.replace(/&t=.*/, ''), status: 401 },
    {
      what: 'a forged ticket',
      bend: (url: string) => url.replace(/.(?=.{9}$)/, one => (one === 'A' ? 'B' : 'A')),
      status: 401,
    },
    { what: 'an unknown path', bend: (url: string) => url.replace('/stream', '/steam'), status: 404 },
  ])('with $what is refused', async ({ bend, status }) => {
    const { streamUrl } = await begin(server.url);
    expect(await upgrade(bend(streamUrl))).toBe(status);
  });

  it('of one conversation opens no other', async () => {
    const [mine, other] = await Promise.all([begin(server.url), begin(server.url)]);
    expect(await upgrade(mine.streamUrl.replace(mine.conversationId, other.conversationId))).toBe(403);
  });

  it('takes no token in the place of its ticket', async () => {
    const { streamUrl, token } = await begin(server.url);
    expect(await upgrade(streamUrl.replace(/t=.*/, `t=${token}`))).toBe(401);
  });

  it('goes stale after a minute, whatever the calendar says', async () => {
    let time = 0;
    const timed = await start({ now: () => time });
    const [early, late] = await Promise.all([begin(timed.url), begin(timed.url)]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    time = 59_000;
    expect(await upgrade(early.streamUrl)).toBe(101);
    time = 61_000;
    expect(await upgrade(late.streamUrl)).toBe(403);
    await timed.stop();
  });
});

describe('a page of another origin', () => {
  const foreign = 'https://evil.example.com';

  it.each([
    { origin: undefined, status: 200 },
    { origin: home, status: 200 },
    { origin: foreign, status: 403 },
    { origin: `${home}.evil.example.com`, status: 403 },
    { origin: 'null', status: 403 },
  ])('$origin asking for a token gets $status', async ({ origin, status }) => {
    const headers: Record<string, string> = origin === undefined ? {} : { origin };
    const answer = await call(server.url, '/tokens/generate', { headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin === home ? home : null);
  });

  it('may be the service itself', async () => {
    expect((await call(server.url, '/tokens/generate', { headers: { origin: server.url } })).status).toBe(200);
  });

  it('may not use a token or a stream that it got hold of', async () => {
    const { token, streamUrl } = await begin(server.url);
    expect((await call(server.url, '/conversations', { token, headers: { origin: foreign } })).status).toBe(403);
    expect(await upgrade(streamUrl, { origin: foreign })).toBe(403);
    expect(await upgrade(streamUrl, { origin: home })).toBe(101);
  });

  it('learns from a preflight which headers it may send', async () => {
    const preflight = (origin: string) =>
      fetch(`${server.url}/v3/directline/tokens/generate`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
      });
    const [ours, theirs] = await Promise.all([preflight(home), preflight(foreign)]);
    expect(ours.status).toBe(204);
    expect(ours.headers.get('access-control-allow-origin')).toBe(home);
    expect(ours.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent');
    expect(theirs.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a flood', () => {
  // Time stands still: on a busy machine the allowance would fill up between two requests.
  const limited = (env: Record<string, string>) => start({ env, now: () => 0 });

  it('of messages is held back, and says when to come again; others are not hurt', async () => {
    const small = await limited({ MESSAGES_PER_MINUTE: '3' });
    const [flooder, other] = await Promise.all([begin(small.url), begin(small.url)]);
    const answers = [];
    for (let i = 0; i < 5; i += 1) answers.push(await say(small.url, flooder, `m${i}`));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect(Number(answers[4]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await say(small.url, other, 'hello')).status).toBe(200);
    await small.stop();
  });

  it('of reads is held back, and the person can still write', async () => {
    const small = await limited({ MESSAGES_PER_MINUTE: '1' });
    const { conversationId, token } = await begin(small.url);
    const statuses = [];
    for (let i = 0; i < 11; i += 1) {
      statuses.push((await call(small.url, `/conversations/${conversationId}`, { method: 'GET', token })).status);
    }
    // Starting the conversation was the first of ten reads.
    expect(statuses.filter(status => status === 200)).toHaveLength(9);
    expect(statuses.at(-1)).toBe(429);
    expect((await say(small.url, { conversationId, token, expires_in: 0 }, 'hello')).status).toBe(200);
    await small.stop();
  });

  it('of conversations from one address is held back', async () => {
    const small = await limited({ CONVERSATIONS_PER_HOUR: '2' });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await call(small.url, '/tokens/generate')).status);
    expect(statuses).toEqual([200, 200, 429]);
    await small.stop();
  });

  it('of sockets is held back', async () => {
    const small = await limited({ MAX_SOCKETS: '1' });
    const [a, b] = await Promise.all([begin(small.url), begin(small.url)]);
    const stream = await openStream(a.streamUrl);
    expect(await upgrade(b.streamUrl)).toBe(503);
    stream.close();
    await small.stop();
  });

  it('comes from where the trusted proxy says', async () => {
    const proxied = await limited({ CONVERSATIONS_PER_HOUR: '1', TRUSTED_PROXIES: '1' });
    const from = async (chain: string) =>
      (await call(proxied.url, '/tokens/generate', { headers: { 'x-forwarded-for': chain } })).status;
    expect(await from('203.0.113.1')).toBe(200);
    expect(await from('203.0.113.2:4711')).toBe(200);
    expect(await from('198.51.100.9, 203.0.113.1')).toBe(429);
    await proxied.stop();
  });
});

describe('a slow socket', () => {
  it('costs the server a bounded buffer and loses nothing', async () => {
    const big = await start({ env: { MESSAGES_PER_MINUTE: '1000' } });
    const conversation = await begin(big.url);
    const slow = await openStream(conversation.streamUrl);
    const quick = await openStream((await reconnect(big.url, conversation)).streamUrl);
    slow.socket.pause();
    for (let i = 0; i < 150; i += 1) await say(big.url, conversation, `${i} ${'x'.repeat(9_000)}`);
    await say(big.url, conversation, 'last');
    await quick.until(heard('echo: last'));
    expect(slow.activities.length).toBeLessThan(quick.activities.length);
    slow.socket.resume();
    await slow.until(heard('echo: last'));
    expect(slow.activities.map(({ id }) => id)).toEqual(quick.activities.map(({ id }) => id));
    slow.close();
    quick.close();
    await big.stop();
  });

  it('may send empty frames, but no long ones', async () => {
    const conversation = await begin(server.url);
    const stream = await openStream(conversation.streamUrl);
    stream.socket.send('');
    await say(server.url, conversation, 'hello');
    await stream.until(heard('echo: hello'));
    const closed = new Promise<number>(resolve => stream.socket.once('close', resolve));
    stream.socket.send('x'.repeat(5_000));
    expect(await closed).toBe(1_009);
  });
});
