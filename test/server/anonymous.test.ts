import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isInternal } from '../../src/server/internal.ts';
import { type Running, start } from './start.ts';

const granted = z.object({ token: z.string(), streamUrl: z.string().optional() });

let server: Running;
beforeAll(async () => {
  server = await start({ env: { METRICS_HOSTS: 'advisor, Advisor.Monitoring.svc' } });
});
afterAll(() => server.stop());

/** Without the conveniences of fetch, which writes the Host header itself. */
const ask = (method: string, path: string, headers: Record<string, string>) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { method, headers }, response => {
      text(response).then(body => resolve({ status: response.statusCode, body }), reject);
    });
    sent.on('error', reject);
    sent.end();
  });

const metrics = async (headers: Record<string, string>) => (await ask('GET', '/metrics', headers)).status;

describe('the figures of the service', () => {
  it.each([
    'localhost:3978',
    '127.0.0.1',
    '10.244.1.7:3978',
    '100.64.3.4:3978',
    '169.254.1.1',
    '[::1]:3978',
    '[fd00::7]',
    '[fe80::7]',
    'advisor:3978',
    'advisor.monitoring.svc',
  ])('are there for monitoring that asks for %s', async host => {
    expect(await metrics({ host })).toBe(200);
  });

  it.each(['rebound.example.com', 'advisor.example.com', 'localhost.example.com', '203.0.113.7', '[2001:db8::1]'])(
    'are not there for %s: a page may have its own name point here',
    async host => {
      expect(await metrics({ host })).toBe(404);
    },
  );

  it.each(['X-Forwarded-For', 'X-Real-IP', 'Via', 'CF-Connecting-IP', 'X-Forwarded-Host', 'True-Client-IP'])(
    'are not there through a proxy that adds %s',
    async name => {
      expect(await metrics({ [name]: '10.0.0.4' })).toBe(404);
    },
  );

  it.each([
    { address: '10.0.0.4', inside: true },
    { address: '172.31.255.255', inside: true },
    { address: '::ffff:192.168.1.1', inside: true },
    { address: '100.64.0.1', inside: true },
    { address: '100.127.255.254', inside: true },
    { address: '169.254.10.1', inside: true },
    { address: 'fe80::1%eth0', inside: true },
    { address: 'fd12::1', inside: true },
    { address: '::1', inside: true },
    { address: '100.128.0.1', inside: false },
    { address: '172.32.0.1', inside: false },
    { address: '8.8.8.8', inside: false },
    { address: '::ffff:8.8.8.8', inside: false },
    { address: '2001:db8::1', inside: false },
    { address: 'localhost', inside: false },
    { address: '', inside: false },
  ])('know $address as inside the network: $inside', ({ address, inside }) => {
    expect(isInternal(address)).toBe(inside);
  });

  it('count the open connections', async () => {
    expect((await ask('GET', '/metrics', {})).body).toMatch(/^advisor_http_connections [1-9]\d*$/m);
  });
});

describe('the web chat of a site behind a proxy, without an app id', () => {
  it('gives tokens and streams under the name of the site', async () => {
    const headers = {
      host: 'advisor.example.com',
      origin: 'https://advisor.example.com',
      'x-forwarded-for': '203.0.113.9',
      'x-real-ip': '203.0.113.9',
      via: '1.1 proxy',
    };
    const generated = await ask('POST', '/v3/directline/tokens/generate', headers);
    expect(generated.status).toBe(200);
    const { token } = granted.parse(JSON.parse(generated.body));
    const started = await ask('POST', '/v3/directline/conversations', { ...headers, authorization: `Bearer ${token}` });
    expect(started.status).toBe(201);
    expect(granted.parse(JSON.parse(started.body)).streamUrl).toMatch(
      /^ws:\/\/advisor\.example\.com\/v3\/directline\//,
    );
  });
});
