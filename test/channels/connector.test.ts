import { request } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { ActivityTypes } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelHosts } from '../../src/channels/connector/clouds.ts';
import { type Clock, ConnectorSilent, createDelivery } from '../../src/channels/connector/delivery.ts';
import { onlyBelow, onlyHosts } from '../../src/channels/connector/service-url.ts';
import { readConfig } from '../../src/config.ts';
import { echoBot, type Running, start } from '../server/start.ts';
import { type FakeConnector, startConnector } from './fake-connector.ts';

let connector: FakeConnector;
let server: Running;
let bot: ReturnType<typeof echoBot>;

beforeEach(async () => {
  connector = await startConnector();
  bot = echoBot();
  server = await start({ bot, env: { PLAYGROUND_URL: connector.serviceUrl } });
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

  /** Without the conveniences of fetch, which writes the Host header itself. */
  const sendAs = (headers: Record<string, string>) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const path = `${server.url}/api/messages`;
      const sent = request(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } });
      sent.on('response', response => {
        response.setEncoding('utf8');
        let body = '';
        response.on('data', (text: string) => {
          body += text;
        });
        response.on('end', () => resolve({ status: response.statusCode, body }));
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(activity()));
    });

  it.each(['localhost', 'localhost:3978', 'LOCALHOST', '127.0.0.1:3978', '127.9.9.9', '[::1]', '[::1]:3978'])(
    'serves a caller that asks for %s',
    async host => {
      expect((await sendAs({ host })).status).toBe(200);
    },
  );

  const proxies = [
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'Forwarded',
    'X-Real-IP',
    'Via',
    'CF-Connecting-IP',
    'CF-Ray',
    'True-Client-IP',
    'X-Client-IP',
    'X-Cluster-Client-IP',
    'Fastly-Client-IP',
    'X-Original-Host',
    'X-Original-URL',
    'X-Rewrite-URL',
    'X-Envoy-External-Address',
    'X-Azure-ClientIP',
    'X-ARR-LOG-ID',
    'X-Amzn-Trace-Id',
    'CDN-Loop',
  ];
  it.each([
    { what: 'comes from a web page', headers: { origin: 'https://example.com' } },
    { what: 'comes from a web page of this machine', headers: { origin: 'http://localhost:3978' } },
    ...['advisor.example.com', 'localhost.example.com', '10.0.0.4', '203.0.113.9', 'localhost.'].map(host => ({
      what: `asks for ${host}`,
      headers: { host },
    })),
    ...proxies.map(name => ({ what: `carries ${name}`, headers: { [name]: '203.0.113.9' } })),
  ])('refuses a request that $what', async ({ headers }) => {
    const { status, body } = await sendAs(headers);
    expect(status).toBe(403);
    expect(JSON.parse(body)).toMatchObject({ code: 'not-local' });
    expect(bot.seen).toEqual([]);
  });

  it('refuses HTTP/1.0, in which proxies speak that say nothing of themselves', async () => {
    const text = JSON.stringify(activity());
    const socket = connect(server.port, '127.0.0.1');
    const heads = ['POST /api/messages HTTP/1.0', `Host: 127.0.0.1:${server.port}`, 'Content-Type: application/json'];
    socket.end(`${[...heads, `Content-Length: ${text.length}`].join('\r\n')}\r\n\r\n${text}`);
    expect(await buffer(socket).then(String)).toMatch(/^HTTP\/1\.1 403 .*not-local/s);
    expect(bot.seen).toEqual([]);
  });

  it.each(['http://127.0.0.1:4141/admin/api?x=', 'http://localhost:1/', 'http://[::1]:3978/'])(
    'writes nothing to %s, though it is on this machine',
    async serviceUrl => {
      const response = await send(activity({ serviceUrl }));
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'service-url-refused' });
      expect(bot.seen).toEqual([]);
    },
  );

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
      env: { PLAYGROUND_URL: connector.serviceUrl },
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
    const failing = await start({
      env: { PLAYGROUND_URL: connector.serviceUrl },
      bot: { run: () => Promise.reject(new Error('secret inside')) },
    });
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
  const playground = onlyBelow('http://localhost:56150/_connector');

  it.each([
    'http://localhost:56150/_connector',
    'http://localhost:56150/_connector/',
    'http://127.0.0.1:56150/_connector/v3',
    'http://[::1]:56150/_connector',
  ])('without an app id %s is that of the Playground', url => {
    expect(playground(url)).toBe(true);
  });

  it.each([
    'http://localhost:56150/',
    'http://localhost:56150/_connectors',
    'http://localhost:56150/_connector/../admin',
    'http://localhost:56150/_connector?path=',
    'http://localhost:56150/_connector#',
    'http://localhost:56150\\_connector',
    'http://localhost:56151/_connector',
    'http://localhost/_connector',
    'https://localhost:56150/_connector',
    'http://user@localhost:56150/_connector',
    'http://10.0.0.4:56150/_connector',
    'http://localhost.:56150/_connector',
    'http://2130706433:56150/_connector',
    'http://127.0.0.1:4141/admin/api?x=',
    'https://smba.trafficmanager.net/teams/',
  ])('without an app id nothing goes to %s', url => {
    expect(playground(url)).toBe(false);
  });

  const clouds = ['Public', 'USGovernment', 'China'] as const;
  it.each([
    { url: 'https://smba.trafficmanager.net/teams/', cloud: 'Public' },
    { url: 'https://smba.trafficmanager.net/emea/99999999-2222-4333-8444-555555555555/', cloud: 'Public' },
    { url: 'https://smba.infra.gcc.teams.microsoft.com/gcc/', cloud: 'Public' },
    { url: 'https://europe.webchat.botframework.com/', cloud: 'Public' },
    { url: 'https://directline.botframework.com', cloud: 'Public' },
    { url: 'https://smba.infra.gov.teams.microsoft.us/gcch/', cloud: 'USGovernment' },
    { url: 'https://smba.infra.dod.teams.microsoft.us/dod/', cloud: 'USGovernment' },
    { url: 'https://directline.botframework.azure.us/', cloud: 'USGovernment' },
    { url: 'https://frontend.botapi.msg.infra.teams.microsoftonline.cn/', cloud: 'China' },
    { url: 'https://webchat.botframework.azure.cn/', cloud: 'China' },
  ])('$url is one of the cloud $cloud alone', ({ url, cloud }) => {
    expect(clouds.filter(name => onlyHosts(channelHosts[name])(url))).toEqual([cloud]);
  });

  it.each([
    'http://smba.trafficmanager.net/teams/',
    'https://smba.trafficmanager.net:8443/teams/',
    'https://smba.trafficmanager.net./teams/',
    'https://smba.trafficmanager.net.evil.example.com/',
    'https://evil.trafficmanager.net/',
    'https://botframework.com.evil.example.com/',
    'https://evilbotframework.com/',
    'https://user@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net/teams/?to=',
    'https://10.0.0.4/',
    'https://2130706433/',
    'https://[fd00::1]/',
    'https://localhost./',
    'https://vault/',
    'https://metadata.google.internal/',
    'https://kubernetes.default.svc/',
    'https://fritz.box/',
    'https://169.254.169.254.nip.io/',
  ])('in no cloud anything goes to %s', url => {
    expect(clouds.filter(name => onlyHosts(channelHosts[name])(url))).toEqual([]);
  });

  it('are more where the operator names more, by a name or all names below one', () => {
    const { connectorHosts } = readConfig({ CONNECTOR_HOSTS: 'Relay.Example.com, *.channels.example.net' });
    const trusts = onlyHosts(connectorHosts);
    expect(['https://relay.example.com/x/', 'https://a.channels.example.net/'].map(trusts)).toEqual([true, true]);
    expect(['https://a.relay.example.com/', 'https://channels.example.net/'].map(trusts)).toEqual([false, false]);
  });
});
