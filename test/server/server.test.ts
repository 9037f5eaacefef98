import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../channels/direct-line-client.ts';
import { type Running, start } from './start.ts';

let server: Running;
const page = Buffer.from('<!doctype html><title>Advisor</title>');
const script = Buffer.from('export const answer = 42;'.repeat(50));

beforeAll(async () => {
  const assets = new Map([
    ['/', { body: page, type: 'text/html; charset=utf-8', etag: '"page"', immutable: false }],
    [
      '/assets/app.js',
      {
        body: script,
        type: 'text/javascript; charset=utf-8',
        etag: '"app"',
        br: brotliCompressSync(script),
        gzip: gzipSync(script),
        immutable: true,
      },
    ],
  ]);
  server = await start({ assets, env: { WIDGET_ORIGINS: 'https://portal.example.com' } });
});
afterAll(async () => {
  await server.stop();
});

/** Without the conveniences of fetch: the body as it came over the wire. */
const raw = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { headers, method }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

describe('every answer', () => {
  it.each(['/', '/healthz', '/nowhere', '/assets/app.js', '/metrics', '/answer', '/answer?sourceRegion=eastus'])(
    'of %s carries the security headers',
    async path => {
      const { headers } = await raw(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'self' https://portal.example.com");
      expect(policy).not.toMatch(/unsafe-|\*/);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(String(headers['x-request-id'])).toMatch(/^[\da-f-]{36}$/);
      expect(Object.keys(headers)).not.toContain('server');
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('of a picture that brings its own style says by whom it may be framed, and depends on the origin', async () => {
    const { status, headers } = await raw('/answer.svg?sourceType=azure-vm&targetRegion=japaneast&resourceType=vm');
    expect([status, headers.vary]).toEqual([200, 'Origin, Accept-Language']);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-\S+'; frame-ancestors 'self' https:\/\/portal\.example\.com$/,
    );
  });

  it.each(["evil; script-src 'unsafe-inline'", '[', 'a b', 'host:port', '//', '%'])(
    'is a problem when the Host header is %s, and the next request is served',
    async host => {
      const { status, body } = await raw('/', { host });
      expect(status).toBe(400);
      expect(body.toString()).toContain('unreadable-address');
      expect((await raw('/')).status).toBe(200);
    },
  );
});

describe('a request that cannot be served', () => {
  it.each([
    { what: 'an unknown address', method: 'GET', path: '/nowhere', status: 404, code: 'unknown-route' },
    {
      what: 'an unknown address below a known one',
      method: 'GET',
      path: '/v3/directline/nowhere',
      status: 404,
      code: 'unknown-route',
    },
    { what: 'a path that climbs', method: 'GET', path: '/../../etc/passwd', status: 404, code: 'unknown-route' },
    { what: 'a broken escape', method: 'GET', path: '/%E0%A4%A', status: 404, code: 'unknown-route' },
    {
      what: 'a method the address has not',
      method: 'DELETE',
      path: '/api/messages',
      status: 405,
      code: 'method-not-allowed',
    },
  ])('$what gets $status as a problem', async ({ method, path, status, code }) => {
    const answer = await raw(path, {}, method);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem: unknown = JSON.parse(answer.body.toString());
    expect(problem).toMatchObject({ type: `urn:connectivity-advisor:problem:${code}`, status, code });
    expect(answer.body.toString()).not.toMatch(/node_modules|\.js:|\.ts:/);
  });

  it('says which methods there are', async () => {
    expect((await raw('/api/messages', {}, 'DELETE')).headers.allow).toContain('POST');
  });

  it.each([
    { what: 'malformed JSON', body: '{', type: 'application/json', status: 400, code: 'malformed-json' },
    { what: 'JSON that is not an object', body: '[]', type: 'application/json', status: 400, code: 'invalid-body' },
    {
      what: 'wrong types',
      body: '{"type":"message","text":{}}',
      type: 'application/json',
      status: 400,
      code: 'invalid-body',
    },
    {
      what: 'an unknown kind of activity',
      body: '{"type":"invoke"}',
      type: 'application/json',
      status: 400,
      code: 'invalid-body',
    },
    { what: 'plain text', body: 'hello', type: 'text/plain', status: 415, code: 'unsupported-media-type' },
    {
      what: 'a form',
      body: 'a=b',
      type: 'application/x-www-form-urlencoded',
      status: 415,
      code: 'unsupported-media-type',
    },
    {
      what: '17 KB',
      body: JSON.stringify({ type: 'message', text: 'x'.repeat(17_000) }),
      type: 'application/json',
      status: 413,
      code: 'body-too-large',
    },
    {
      what: '1 MB',
      body: JSON.stringify({ type: 'message', text: 'x'.repeat(1_000_000) }),
      type: 'application/json',
      status: 413,
      code: 'body-too-large',
    },
  ])('$what gets $status', async ({ body, type, status, code }) => {
    const { conversationId, token } = await begin(server.url);
    const response = await fetch(`${server.url}/v3/directline/conversations/${conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, error: { code: expect.any(String) } });
  });

  it('names each wrong field by a JSON pointer', async () => {
    const { conversationId, token } = await begin(server.url);
    const response = await fetch(`${server.url}/v3/directline/conversations/${conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', attachments: [{ contentType: 7 }] }),
    });
    expect(await response.json()).toMatchObject({ problems: [{ path: '/attachments/0/contentType' }] });
  });
});

describe('the files of the widget', () => {
  it.each([
    { accept: 'gzip, deflate, br', encoding: 'br' },
    { accept: 'gzip', encoding: 'gzip' },
    { accept: 'br;q=0, gzip', encoding: 'gzip' },
    { accept: 'identity', encoding: undefined },
  ])('come as $encoding to a browser that takes $accept', async ({ accept, encoding }) => {
    const { headers, body } = await raw('/assets/app.js', { 'accept-encoding': accept });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Origin, Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    if (encoding === 'gzip') expect(gunzipSync(body).equals(script)).toBe(true);
    if (encoding === undefined) expect(body.equals(script)).toBe(true);
  });

  it('are kept for ever when their name holds their hash, and asked for again otherwise', async () => {
    expect((await raw('/assets/app.js')).headers['cache-control']).toContain('immutable');
    expect((await raw('/')).headers['cache-control']).toBe('no-cache');
  });

  it('are not sent again to a browser that has them', async () => {
    const { status, body } = await raw('/', { 'if-none-match': '"page"' });
    expect([status, body.length]).toEqual([304, 0]);
  });

  it('tell their size without their content', async () => {
    const { status, headers, body } = await raw('/assets/app.js', { 'accept-encoding': 'br' }, 'HEAD');
    expect([status, headers['content-encoding'], body.length]).toEqual([200, 'br', 0]);
  });
});

describe('health', () => {
  it('is alive and ready', async () => {
    expect((await raw('/healthz')).status).toBe(200);
    expect((await raw('/readyz')).status).toBe(200);
  });

  it('is alive but not ready when the store does not answer', async () => {
    const broken = await start();
    broken.state.close();
    expect((await fetch(`${broken.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${broken.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ code: 'unavailable' });
    await broken.stop();
  });

  it('counts turns, answers and streams for whoever asks from inside', async () => {
    const text = (await raw('/metrics')).body.toString();
    expect(text).toMatch(/^advisor_direct_line_sockets 0$/m);
    expect(text).toMatch(/advisor_http_requests_total\{method="GET",route="\/healthz",status="200"\} \d+/);
    expect((await raw('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
  });
});
