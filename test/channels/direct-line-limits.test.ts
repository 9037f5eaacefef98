import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { echoBot, type Running, start } from '../server/start.ts';
import { begin, call, generate, heard, openStream, read, reconnect, say, type Token } from './direct-line-client.ts';
import { eventually } from './eventually.ts';

const running: Running[] = [];
/** Time that stands still until it is moved. */
const clock = { now: 0 };

/** The service behind one proxy, so that a test can come from any address. */
async function limited(env: Record<string, string>, bot = echoBot()): Promise<Running> {
  const server = await start({ bot, env: { TRUSTED_PROXIES: '1', ...env }, now: () => clock.now });
  running.push(server);
  return server;
}
afterEach(async () => {
  clock.now = 0;
  for (const server of running.splice(0)) await server.stop();
});

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

function userOf({ token }: Token): string {
  return String(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).user);
}

/** Status of a WebSocket upgrade; 101 when it was accepted. */
const upgrade = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.once('open', () => resolve(101));
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('error', reject);
  });

const post = (server: Running, { conversationId, token }: Token, body: object, address = '203.0.113.1') =>
  call(server.url, `/conversations/${conversationId}/activities`, { token, body, ...from(address) });

describe('streams', () => {
  it('of one conversation are three: the newest takes the place of the oldest, which need not come again', async () => {
    const server = await limited({});
    const conversation = await begin(server.url);
    const first = await openStream(conversation.streamUrl);
    const closed = new Promise<number>(resolve => first.socket.once('close', resolve));
    const others = [];
    for (let i = 0; i < 3; i += 1) others.push(await openStream((await reconnect(server.url, conversation)).streamUrl));
    expect(await closed).toBe(1_008);
    await say(server.url, conversation, 'hello');
    await Promise.all(others.map(stream => stream.until(heard('echo: hello'))));
    for (const stream of others) stream.close();
  });

  it('that close make room', async () => {
    const server = await limited({ ADDRESS_STREAMS: '1' });
    const conversation = await begin(server.url);
    const first = await openStream(conversation.streamUrl);
    const again = await reconnect(server.url, conversation);
    expect(await upgrade(again.streamUrl)).toBe(429);
    first.close();
    await eventually(async () => upgrade((await reconnect(server.url, conversation)).streamUrl)).toBe(101);
  });

  it('from one address are bounded, and take nothing from people elsewhere', async () => {
    const server = await limited({ ADDRESS_STREAMS: '2' });
    const urls = [];
    for (let i = 0; i < 3; i += 1) urls.push((await begin(server.url)).streamUrl);
    expect([await upgrade(urls[0] ?? ''), await upgrade(urls[1] ?? ''), await upgrade(urls[2] ?? '')]).toEqual([
      101, 101, 429,
    ]);
    const elsewhere = new WebSocket(urls[2] ?? '', from('203.0.113.9'));
    await new Promise(resolve => elsewhere.once('open', resolve));
  });
});

describe('an address', () => {
  it.each([
    { what: 'starting', ask: (server: Running, { token }: Token) => call(server.url, '/conversations', { token }) },
    {
      what: 'refreshing',
      ask: (server: Running, { token }: Token) => call(server.url, '/tokens/refresh', { token }),
    },
    { what: 'guessing tokens', ask: (server: Running) => call(server.url, '/tokens/refresh', { token: 'x.y.z' }) },
    {
      what: 'reading as nobody',
      ask: async (server: Running) => call(server.url, '/conversations/none/activities', { method: 'GET', token: 'x' }),
    },
  ])('is held back while $what, and told how long', async ({ ask }) => {
    const server = await limited({ MESSAGES_PER_MINUTE: '1000', ADDRESS_MESSAGES_PER_MINUTE: '2' });
    const conversation = await begin(server.url);
    const answers = [];
    for (let i = 0; i < 20 && answers.at(-1)?.status !== 429; i += 1) answers.push(await ask(server, conversation));
    expect(answers.at(-1)?.status).toBe(429);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('may send so many messages, under however many names; people elsewhere are not hurt', async () => {
    const server = await limited({ ADDRESS_MESSAGES_PER_MINUTE: '4' });
    const people = [];
    for (let i = 0; i < 3; i += 1) people.push(await begin(server.url));
    const statuses = [];
    for (const person of [...people, ...people]) {
      statuses.push((await post(server, person, { type: 'message', text: 'x' })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
    const [someone] = people;
    const elsewhere = await post(server, someone ?? people[0] ?? (await begin(server.url)), { type: 'typing' }, '::1');
    expect(elsewhere.status).toBe(200);
  });

  it('of IPv6 is its network, whatever host in it asks', async () => {
    const server = await limited({ CONVERSATIONS_PER_HOUR: '1' });
    const ask = async (address: string) => (await call(server.url, '/tokens/generate', from(address))).status;
    expect(await ask('2001:db8:0:1::1')).toBe(200);
    expect(await ask('[2001:db8:0:1:ffff::2]:4711')).toBe(429);
    expect(await ask('2001:db8:0:2::1')).toBe(200);
    expect(await ask('::ffff:203.0.113.7')).toBe(200);
    expect(await ask('203.0.113.7')).toBe(429);
  });

  it('may have so many bytes kept in a minute, answers included, and pays back what went beyond', async () => {
    const server = await limited({ ADDRESS_KILOBYTES_PER_MINUTE: '20' });
    const person = await begin(server.url);
    const tell = async () => {
      const { status } = await post(server, person, { type: 'message', text: 'x'.repeat(9_000) });
      await eventually(async () => (await read(server.url, person)).activities.at(-1)?.from.role).toBe('bot');
      return status;
    };
    expect([await tell(), await tell(), await tell()]).toEqual([200, 200, 429]);
    clock.now = 30_000;
    expect([await tell(), await tell()]).toEqual([200, 429]);
  });

  it('may have so many bytes kept in a day', async () => {
    const server = await limited({
      MESSAGES_PER_MINUTE: '1000',
      ADDRESS_MEGABYTES_PER_DAY: '1',
      ADDRESS_KILOBYTES_PER_MINUTE: '10000',
    });
    const person = await begin(server.url);
    const text = 'x'.repeat(14_000);
    const tell = async () => (await post(server, person, { type: 'message', text })).status;
    let count = 0;
    while (count < 100 && (await tell()) === 200) count += 1;
    expect(count * text.length).toBeGreaterThan(900_000);
    expect(count * text.length).toBeLessThan(1_100_000);
    clock.now = 600_000;
    expect(await tell()).toBe(429);
    clock.now = 86_400_000;
    expect(await tell()).toBe(200);
  });
});

describe('the id of a person', () => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());
  const ask = async (server: Running, id: unknown) =>
    userOf({ ...(await generate(server.url, { user: { id, name: 'Someone' } })) });

  it.each(['dl_admin', 'someone', `dl_${'A'.repeat(24)}`, `dl_${'A'.repeat(12)}${'B'.repeat(12)}`, '', 7, null])(
    'that a client makes up (%j) is ignored, and a fresh one given out',
    async id => {
      const given = await ask(server, id);
      expect(given).toMatch(/^dl_[\w-]{24}$/);
      expect(given).not.toBe(id);
    },
  );

  it('that this server gave out stays that of the person, in every spelling but its own ignored', async () => {
    const own = await ask(server, undefined);
    expect(await ask(server, own)).toBe(own);
    expect(await ask(server, own.toUpperCase())).not.toBe(own.toUpperCase());
    const elsewhere = await limited({});
    expect(await ask(elsewhere, own)).not.toBe(own);
  });

  it('of before ids were marked goes on with its token', async () => {
    const old = `dl_${'o'.repeat(24)}`;
    server.state.transcripts.start('old-conversation', old);
    const { createTokens } = await import('../../src/channels/direct-line/tokens.ts');
    const token = await createTokens(server.state.tokenKey).issue('token', 'old-conversation', old);
    const person = { conversationId: 'old-conversation', token, expires_in: 1_800 };
    expect((await say(server.url, person, 'still here')).status).toBe(200);
    expect((await call(server.url, '/tokens/refresh', { token })).status).toBe(200);
  });
});

describe('a conversation', () => {
  it.each([
    { what: 'activities', env: { CONVERSATION_ACTIVITIES: '10' }, text: 'x' },
    { what: 'kilobytes', env: { CONVERSATION_KILOBYTES: '100' }, text: 'x'.repeat(14_000) },
  ])('that keeps all the $what it may says so kindly, and is still told to forget', async ({ env, text }) => {
    const server = await limited(env);
    const person = await begin(server.url);
    const tell = async (words: string) => {
      const answer = await say(server.url, person, words);
      await eventually(() => server.state.inbox.waiting().length).toBe(0);
      return answer;
    };
    let last = await tell(text);
    for (let i = 0; i < 20 && last.status === 200; i += 1) last = await tell(text);
    expect(last).toMatchObject({
      status: 409,
      json: { code: 'conversation-full', detail: expect.stringContaining('Start a new conversation') },
    });
    expect((await read(server.url, person)).activities.length).toBeGreaterThan(3);
    expect((await tell('Forget me ')).status).toBe(200);
    const other = await begin(server.url);
    expect((await say(server.url, other, 'hello')).status).toBe(200);
  });
});

describe('of what a client sends', () => {
  const bot = echoBot();
  let server: Running;
  beforeAll(async () => {
    server = await start({ bot });
  });
  afterAll(() => server.stop());
  const sent = async (body: object) => {
    const person = await begin(server.url);
    const { status } = await post(server, person, { type: 'message', text: 'x', ...body });
    const given = () =>
      bot.seen.find(({ conversation, text }) => conversation.id === person.conversationId && text === 'x');
    await eventually(given).toBeDefined();
    const echo = (await read(server.url, person)).activities.find(({ text }) => text === 'x');
    return { status, echo, given: given() };
  };

  it('the channel data that are read are kept, also in the echo', async () => {
    const read = {
      clientActivityID: 'mine-1',
      ownPage: true,
      shown: 'East US',
      postBack: true,
      messageBack: { displayText: 'shown' },
    };
    const { echo, given } = await sent({ channelData: { ...read, junk: 'j'.repeat(5_000), state: { deep: [1] } } });
    expect(echo?.channelData).toEqual(read);
    expect(given?.channelData).toEqual(read);
  });

  it.each([null, { ownPage: 'yes', shown: 7, postBack: {}, messageBack: 'x' }, { shown: 's'.repeat(2_000) }])(
    'channel data of another shape are dropped (%#)',
    async channelData => {
      const { status, echo } = await sent({ channelData });
      expect({ status, kept: Object.keys(echo?.channelData ?? {}) }).toEqual({ status: 200, kept: [] });
    },
  );

  it.each([
    { kind: 'answer', id: 'hybrid', choice: ['branch-site', 'datacenter'], card: 'c1' },
    { kind: 'form', sourceRegion: 'eastus', hybrid: 'branch-site,datacenter', card: 'c1' },
    { kind: 'feedback', useful: false, reason: 'too long' },
    { kind: 'retry', text: 'a VM in East US', answering: { id: 'sourceRegion', card: 'card-1', ahead: 0 } },
    { kind: 'answer', id: 'sourceRegion', card: 'c1', typed: { picked: 'tokyo' } },
  ])('a press is kept whole (%#)', async value => {
    expect((await sent({ value })).given?.value).toEqual(value);
  });

  it.each(['words', 7, [1, 2], { deep: { deeper: 'x' } }, { kind: 'answer', id: 'x'.repeat(3_000) }])(
    'of any other value only that there was one (%#)',
    async value => {
      expect((await sent({ value })).given?.value).toEqual({});
    },
  );

  it('of files only their names', async () => {
    const file = { contentType: 'image/png', contentUrl: `data:image/png;base64,${'A'.repeat(4_000)}`, name: 'a.png' };
    const named = { contentType: 'image/png', name: 'a.png' };
    const { echo, given } = await sent({ attachments: [file, file] });
    expect(echo?.['attachments']).toEqual([named, named]);
    expect(given?.attachments).toHaveLength(2);
  });
});
