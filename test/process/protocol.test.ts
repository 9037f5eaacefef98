import { readdirSync, readlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../channels/eventually.ts';
import { extent } from '../proof/extent.ts';
import { dial, exchange, get, tell } from '../support/raw-client.ts';
import { type Service, startService } from '../support/service.ts';

/**
 * Seconds that the service gives slow clients here: few, for somebody waits to see them gone, and enough for hundreds
 * of quick ones that a busy machine makes slow.
 */
const patience = { HEADER_TIMEOUT_SECONDS: '15', REQUEST_TIMEOUT_SECONDS: '16' };

let service: Service;
beforeAll(async () => {
  service = await startService({ ...patience, LOG_LEVEL: 'warn' });
});
afterAll(() => service.stop());

const ask = (bytes: string): Promise<string> => exchange(service.port, bytes);

/** Descriptors of connections that the process holds; as it counts them itself where the system does not tell. */
async function connections(): Promise<number> {
  if (process.platform !== 'linux') {
    return Number(/^advisor_http_connections (\d+)$/m.exec(await ask(get('/metrics')))?.[1]) - 1;
  }
  const folder = `/proc/${service.pid()}/fd`;
  const target = (name: string): string => {
    try {
      return readlinkSync(`${folder}/${name}`);
    } catch {
      return '';
    }
  };
  return readdirSync(folder).filter(name => target(name).startsWith('socket:')).length;
}

const hosts = {
  good: ['localhost', '127.0.0.1:3978', '[::1]:3978', 'advisor.example.com', 'ADVISOR.EXAMPLE.COM:80', '127.1'],
  bad: [
    '1.2.3.4.5',
    '999.999.999.999',
    'a:99999',
    'a:b',
    '[:::]',
    '[',
    '//',
    'a/b',
    'a?b',
    'a#b',
    'a b',
    'a\\b',
    'user@a',
    '%',
    '',
  ],
  // Some releases of Node read it, others do not.
  debated: ['xn--'],
};
const targets = {
  good: [
    '/',
    '/healthz',
    '//',
    '///',
    '/\\',
    '//evil/healthz',
    '/..//../healthz',
    '/%E0%A4%A',
    '/?t=%',
    '/v3/directline/conversations/c/stream?t=x',
    '/api/messages',
    '/__proto__',
    'http://localhost/healthz',
    'http://localhost:3978',
    'https://localhost/healthz',
    '*',
  ],
  bad: [
    'http://[',
    'http://[/',
    'http://a:99999/',
    'http://1.2.3.4.5/',
    'http://',
    'https://',
    'http:///',
    'http://u:p@localhost/healthz',
    'ftp://localhost/',
    'localhost:3978',
    'healthz',
  ],
  debated: ['http://xn--/'],
};
const handshake = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
];
const upgrades = {
  no: [],
  websocket: handshake,
  'half a websocket': handshake.slice(0, 2),
  'another protocol': ['Connection: Upgrade', 'Upgrade: h2c'],
};
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE', 'M-SEARCH', 'CONNECT'];

/** An upgrade takes its way before anybody looks at the method: two of them with each method will do. */
const combinations = methods.flatMap(method =>
  Object.entries(upgrades)
    .filter(([upgrade]) => method === 'GET' || upgrade === 'no' || upgrade === 'websocket')
    .map(([upgrade, lines]) => ({ method, upgrade, lines })),
);

/**
 * Every host with every target, and how it may end: what cannot be read is the client's fault, whatever the rest says.
 */
const pairs = Object.values(hosts)
  .flat()
  .flatMap(host =>
    Object.values(targets)
      .flat()
      .map(target => ({
        host,
        target,
        unreadable: hosts.bad.includes(host) || targets.bad.includes(target),
      })),
  );

/**
 * Other methods go the way of GET: in the suite a slice of the pairs, with every host and every target in it, will do.
 */
const pairsFor = (method: string) => {
  const step = method === 'GET' ? 1 : extent(7, 1);
  return pairs.filter((_, index) => index % step === 0);
};

/** Runs a few at a time: a service takes connections side by side. */
async function each<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await run(item);
  };
  await Promise.all(Array.from({ length: 32 }, worker));
}

describe('whatever a request says of its host, target, method and upgrade', () => {
  it.each(combinations)(
    '$method, upgrade: $upgrade, is answered, never as a fault of the service, and the process lives',
    async ({ method, lines }) => {
      const [pid, before] = [service.pid(), await connections()];
      const wrong: string[] = [];
      await each(pairsFor(method), async ({ host, target, unreadable }) => {
        const head = [`${method} ${target} HTTP/1.1`, `Host: ${host}`, ...lines];
        const status = /^HTTP\/1\.1 (\d{3}) /.exec(await ask(`${head.join('\r\n')}\r\n\r\n`))?.[1] ?? 'silence';
        const fits = method !== 'CONNECT' && unreadable ? /^40[08]$/ : /^(?:2\d\d|4\d\d)$/;
        if (!fits.test(status)) wrong.push(`${target} for ${host}: ${status}`);
      });
      expect(wrong).toEqual([]);
      expect(await ask(get('/healthz'))).toMatch(/^HTTP\/1\.1 200 /);
      expect(service.pid()).toBe(pid);
      await eventually(connections).toBe(before);
    },
  );
});

describe('a client that never closes', () => {
  const upgrade = (target: string): string =>
    `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${handshake.join('\r\n')}\r\n\r\n`;
  const stream = '/v3/directline/conversations/c/stream';
  const body = 'POST /v3/directline/tokens/generate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

  const kinds = [
    { what: 'sent half a header', count: 200, bytes: 'POST /x HTTP/1.1\r\nHost: a\r\nX-', status: 408 },
    { what: 'sent nothing', count: 50, bytes: '', status: 408 },
    { what: 'sent half a body', count: 50, bytes: `${body}Content-Length: 50\r\n\r\n{`, status: 408 },
    { what: 'sent what is no HTTP', count: 50, bytes: '\u0016\u0003\u0001\r\n\r\n', status: 400 },
    { what: 'asked for no host', count: 50, bytes: 'GET / HTTP/1.1\r\nHost: 1.2.3.4.5\r\n\r\n', status: 400 },
    { what: 'was refused a stream', count: 50, bytes: upgrade(`${stream}?t=x`), status: 401 },
    { what: 'asked for a stream at no address', count: 50, bytes: upgrade('//'), status: 404 },
    { what: 'sent a broken handshake', count: 50, bytes: upgrade(stream).replace('13', '12'), status: 401 },
    { what: 'asked for a tunnel', count: 50, bytes: 'CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n', status: 405 },
  ];

  it('is answered and let go, whatever it sent: of hundreds none is left', async () => {
    const before = await connections();
    const outcomes = await Promise.all(
      kinds.map(async ({ what, count, bytes }) => {
        const all = Array.from({ length: count }, async () => {
          const client = await dial(service.port, true);
          return { client, heard: await tell(client, bytes) };
        });
        const told = await Promise.all(all);
        const statuses = new Set(told.map(({ heard }) => /^HTTP\/1\.1 (\d{3}) /.exec(heard)?.[1] ?? 'silence'));
        const clients = told.map(({ client }) => client);
        return { what, clients, statuses: [...statuses] };
      }),
    );
    expect(outcomes.map(({ what, statuses }) => ({ what, statuses }))).toEqual(
      kinds.map(({ what, status }) => ({ what, statuses: [String(status)] })),
    );
    await eventually(connections).toBe(before);
    for (const client of outcomes.flatMap(({ clients }) => clients)) client.destroy();
  });

  it('and goes away in the middle of a body is no fault of the service, and nothing is logged', async () => {
    const before = await connections();
    const client = await dial(service.port);
    const head = `${body}Expect: 100-continue\r\nContent-Length: 50\r\n\r\n`;
    expect(await tell(client, `${head}{`)).toContain('100 Continue');
    client.resetAndDestroy();
    await eventually(connections).toBe(before);
    expect(await ask(get('/healthz'))).toMatch(/^HTTP\/1\.1 200 /);
    expect(service.output()).toBe(`Connectivity Advisor listens on ${service.url}\n`);
  });
});
