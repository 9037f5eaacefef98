import { ActivityTypes } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Clock, ConnectorSilent, createDelivery } from '../../src/channels/connector/delivery.ts';
import { loopbackOnly, publicHosts } from '../../src/channels/connector/service-url.ts';
import { echoBot, type Running, start } from '../server/start.ts';
import { type FakeConnector, startConnector } from './fake-connector.ts';

let connector: FakeConnector;
let server: Running;
let bot: ReturnType<typeof echoBot>;

beforeEach(async () => {
  connector = await startConnector();
  bot = echoBot();
  server = await start({ bot });
});
afterEach(async () => {
  await server.stop();
  connector.stop();
});

const activity = (change: Record<string, unknown> = {}) => ({
  type: 'message',
  id: 'a1',
  channelId: 'msteams',
  serviceUrl: connector.serviceUrl,
  conversation: { id: 'c1' },
  from: { id: 'u1' },
  recipient: { id: 'bot' },
  text: 'hello',
  ...change,
});

const send = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('the Connector endpoint without an app id', () => {
  it('serves a caller on the same machine and answers over the service address', async () => {
    expect((await send(activity())).status).toBe(200);
    expect(connector.sent).toMatchObject([
      { path: '/v3/conversations/c1/activities/a1', activity: { text: 'echo: hello' } },
    ]);
  });

  it.each([
    { what: 'came through a proxy', headers: { 'x-forwarded-for': '203.0.113.9' } },
    { what: 'came from a web page', headers: { origin: 'https://example.com' } },
  ])('refuses a request that $what', async ({ headers }) => {
    const response = await send(activity(), headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'not-local' });
    expect(bot.seen).toEqual([]);
  });

  it.each([
    'http://169.254.169.254/latest',
    'https://smba.trafficmanager.net/teams/',
    'urn:connectivity-advisor:direct-line',
    'http://127.0.0.1.evil.example.com/',
    'http://localhost@evil.example.com/',
    'ftp://127.0.0.1/',
    'not an address',
  ])('writes nothing to %s', async serviceUrl => {
    const response = await send(activity({ serviceUrl }));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'service-url-refused' });
    expect(bot.seen).toEqual([]);
  });

  it.each([
    { what: 'malformed JSON', body: '{"type":', code: 'malformed-json' },
    { what: 'nothing', body: '', code: 'invalid-body' },
    { what: 'a list', body: [], code: 'invalid-body' },
    { what: 'null', body: 'null', code: 'invalid-body' },
    { what: 'a text', body: '"hello"', code: 'invalid-body' },
    { what: 'an object without a type', body: {}, code: 'invalid-body' },
    { what: 'a type that is a number', body: { type: 7 }, code: 'invalid-body' },
    { what: 'a text that is an object', body: { ...{ type: 'message' }, text: {} }, code: 'invalid-body' },
  ])('answers $what with 400 and what is wrong', async ({ body, code }) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 400, code });
    expect(bot.seen).toEqual([]);
  });

  it('names each missing part of an activity where it belongs', async () => {
    const { serviceUrl, conversation, ...rest } = activity();
    const response = await send({ ...rest, from: {} });
    expect(serviceUrl).toBeDefined();
    expect(conversation).toBeDefined();
    const problem = await response.json();
    expect(problem).toMatchObject({ code: 'invalid-body' });
    expect(JSON.stringify(problem)).toMatch(/"path":"\/serviceUrl".*"path":"\/conversation".*"path":"\/from\/id"/);
  });

  it('takes 255 KB and refuses 300 KB', async () => {
    expect((await send(activity({ value: 'x'.repeat(255_000) }))).status).toBe(200);
    expect((await send(activity({ value: 'x'.repeat(300_000) }))).status).toBe(413);
  });

  it('gives an invoke the answer of the bot, or says that nobody handles it', async () => {
    const invoked = await start({
      bot: {
        run: async context => {
          if (context.activity.name === 'known') {
            await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body: { a: 1 } } });
          }
        },
      },
    });
    const invoke = (name: string) =>
      fetch(`${invoked.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity({ type: 'invoke', name })),
      });
    const known = await invoke('known');
    expect([known.status, await known.json()]).toEqual([200, { a: 1 }]);
    expect((await invoke('unknown')).status).toBe(501);
    await invoked.stop();
  });

  it('answers 500 without a trace of the inside when a turn fails', async () => {
    const failing = await start({ bot: { run: () => Promise.reject(new Error('secret inside')) } });
    const response = await fetch(`${failing.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity()),
    });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/secret|at |\.ts|\.js/);
    await failing.stop();
  });
});

describe('a reply that the channel does not take at once', () => {
  it.each([412, 429, 502, 504])('is sent again after %d, when Retry-After says so, and once only', async status => {
    connector.fail({ status, retryAfter: '0' });
    expect((await send(activity())).status).toBe(200);
    expect(connector.sent.map(({ activity: { text } }) => text)).toEqual(['echo: hello']);
    expect(connector.requests()).toBe(2);
  });

  it.each([400, 403, 404, 413])('is not sent again after %d', async status => {
    connector.fail({ status });
    await send(activity());
    expect(connector.requests()).toBe(1);
  });

  it('is given up after the third try', async () => {
    connector.fail(
      { status: 429, retryAfter: '0' },
      { status: 429, retryAfter: '0' },
      { status: 429, retryAfter: '0' },
    );
    await send(activity());
    expect(connector.requests()).toBe(3);
  });

  const clock = (): Clock & { readonly slept: number[] } => {
    let time = 0;
    const slept: number[] = [];
    return {
      slept,
      now: () => time,
      calendar: () => time,
      random: () => 0.5,
      sleep: async milliseconds => {
        slept.push(milliseconds);
        time += milliseconds;
      },
      within: (_, work) => work,
    };
  };
  const throttled = (after?: string) => {
    const headers = { get: () => after };
    return () => Promise.reject(Object.assign(new Error('throttled'), { statusCode: 429, response: { headers } }));
  };

  it.each([
    { what: 'nothing is said', after: undefined, slept: [1_000, 2_000] },
    { what: 'two seconds are asked', after: '2', slept: [2_000, 2_000] },
    { what: 'a date is named', after: new Date(3_000).toUTCString(), slept: [3_000, 0] },
    { what: 'more time is asked than a turn has', after: '60', slept: [] },
    { what: 'the second wait would be too long', after: '8', slept: [8_000] },
  ])('waits $slept ms when $what', async ({ after, slept }) => {
    const time = clock();
    await expect(createDelivery(time)(throttled(after), 0)).rejects.toThrow('throttled');
    expect(time.slept).toEqual(slept);
  });

  it.each([
    { what: 'had 11 of its 13 seconds', began: -11_000, after: '1', slept: [1_000, 1_000] },
    { what: 'had 11 of its 13 seconds and longer is asked', began: -11_000, after: '5', slept: [] },
    { what: 'had all of them: three seconds are left to every reply', began: -20_000, after: '2', slept: [2_000] },
  ])('waits $slept ms when the turn $what', async ({ began, after, slept }) => {
    const time = clock();
    await expect(createDelivery(time)(throttled(after), began)).rejects.toThrow('throttled');
    expect(time.slept).toEqual(slept);
  });

  it('is given up when the channel does not answer at all', async () => {
    const silent = (): Promise<never> => new Promise(() => undefined);
    await expect(createDelivery(undefined, 50)(silent, performance.now())).rejects.toThrow(ConnectorSilent);
  });
});

describe('service addresses', () => {
  it.each([
    { url: 'http://127.0.0.1:3978/', loopback: true, open: false },
    { url: 'http://localhost:56150/_connector', loopback: true, open: false },
    { url: 'http://[::1]:80/', loopback: true, open: false },
    { url: 'https://smba.trafficmanager.net/teams/', loopback: false, open: true },
    { url: 'https://europe.webchat.botframework.com/', loopback: false, open: true },
    { url: 'http://smba.trafficmanager.net/teams/', loopback: false, open: false },
    { url: 'https://10.0.0.4/', loopback: false, open: false },
    { url: 'https://2130706433/', loopback: true, open: false },
    { url: 'https://[fd00::1]/', loopback: false, open: false },
    { url: 'https://vault/', loopback: false, open: false },
    { url: 'https://metadata.google.internal/', loopback: false, open: false },
    { url: 'https://user@smba.trafficmanager.net/', loopback: false, open: false },
  ])('$url is local: $loopback, public: $open', ({ url, loopback, open }) => {
    expect([loopbackOnly(url), publicHosts(url)]).toEqual([loopback, open]);
  });
});
