import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../channels/eventually.ts';
import { type Running, start } from './start.ts';

let usual: Running;
let impatient: Running;

beforeAll(async () => {
  [usual, impatient] = await Promise.all([
    start(),
    start({ slowest: { headers: 100, request: 200, standstill: 60_000 } }),
  ]);
});
afterAll(async () => {
  await Promise.all([usual.stop(), impatient.stop()]);
});

/** Sends bytes as they are; gives what came back until the connection ended. */
const exchange = (server: Running, bytes: string) =>
  new Promise<string>((resolve, reject) => {
    let heard = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', chunk => {
      heard += chunk.toString();
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });

const post = 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

describe('what is no request', () => {
  it.each([
    { what: 'another protocol', bytes: '\u0016\u0003\u0001 hello\r\n\r\n', status: 400, code: 'unreadable-request' },
    { what: 'an unknown method', bytes: 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', status: 400, code: 'unreadable-request' },
    {
      what: 'a header without a colon',
      bytes: 'GET / HTTP/1.1\r\nHost x\r\n\r\n',
      status: 400,
      code: 'unreadable-request',
    },
    {
      what: 'a length that is no number',
      bytes: `${post}Content-Length: many\r\n\r\n`,
      status: 400,
      code: 'unreadable-request',
    },
    {
      what: 'a length and chunks at once',
      bytes: `${post}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      status: 400,
      code: 'unreadable-request',
    },
    {
      what: '40 KB of headers',
      bytes: `GET /healthz HTTP/1.1\r\nHost: x\r\nX-Much: ${'a'.repeat(40_000)}\r\n\r\n`,
      status: 431,
      code: 'headers-too-large',
    },
    {
      what: 'a body that does not come',
      bytes: `${post}Content-Length: 50\r\n\r\n{"a":`,
      status: 408,
      code: 'too-slow',
    },
    {
      what: 'headers that do not end',
      bytes: 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-A: 1\r\n',
      status: 408,
      code: 'too-slow',
    },
  ])('$what gets $status as a problem, and the line is closed', async ({ bytes, status, code }) => {
    // Only who is to be found too slow is held to so short a time: a busy machine makes everybody slow.
    const server = code === 'too-slow' ? impatient : usual;
    const [head = '', body = ''] = (await exchange(server, bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, code });
    expect(body).not.toMatch(/HPE_|ERR_|node:|\.js/);
    // Held to a tenth of a second, a good request may be too slow as well where the machine is busy: it is sent again.
    await eventually(async () => (await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it.each([
    { what: 'an address that is too long', path: `/answer?sourceRegion=${'e'.repeat(20_000)}`, cookie: '' },
    { what: 'too many cookies', path: '/', cookie: `Cookie: ${'a'.repeat(20_000)}\r\n` },
  ])('is a page for a person: $what', async ({ path, cookie }) => {
    const asked = `GET ${path} HTTP/1.1\r\nHost: x\r\nAccept: text/html,*/*;q=0.8\r\n${cookie}\r\n`;
    const [head = '', page = ''] = (await exchange(usual, asked)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 431 /);
    expect(head).toContain('Content-Type: text/html');
    expect(head).toContain("frame-ancestors 'self'");
    expect(page).toContain('<h1>That was more than fits</h1>');
  });
});
