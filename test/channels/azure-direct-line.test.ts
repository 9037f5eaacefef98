import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Running, start } from '../server/start.ts';
import { call } from './direct-line-client.ts';

const secret = 'the-secret-of-the-site';
let azure: Server;
let status: number;
let asked: { authorization: string | undefined; body: string }[];
let server: Running;

beforeEach(async () => {
  asked = [];
  status = 200;
  azure = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      asked.push({ authorization: request.headers.authorization, body: `${request.url} ${body}` });
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ conversationId: 'c1', token: 'a-token', expires_in: 3_600, secret }));
    });
  });
  await new Promise<void>(resolve => azure.listen(0, '127.0.0.1', resolve));
  const address = azure.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const endpoint = `http://127.0.0.1:${address.port}`;
  server = await start({
    env: { DIRECT_LINE_SECRET: secret, DIRECT_LINE_ENDPOINT: endpoint, WIDGET_ORIGINS: 'https://a.example.com' },
  });
});
afterEach(async () => {
  await server.stop();
  azure.close();
  azure.closeAllConnections();
});

describe("with Azure's Direct Line", () => {
  it('a page gets a token of Azure and where to use it, and never the secret', async () => {
    const { status: got, json } = await call(server.url, '/tokens/generate', {
      headers: { origin: 'https://a.example.com' },
    });
    expect(got).toBe(200);
    expect(json).toEqual({
      conversationId: 'c1',
      token: 'a-token',
      expires_in: 3_600,
      domain: `${server.config.directLine.endpoint}/v3/directline`,
    });
    expect(asked[0]?.authorization).toBe(`Bearer ${secret}`);
    expect(asked[0]?.body).toMatch(
      /^\/v3\/directline\/tokens\/generate .*"id":"dl_[\w-]{24}".*"trustedOrigins":\["https:\/\/a\.example\.com"/,
    );
  });

  it('a foreign page gets nothing and Azure is not asked', async () => {
    expect((await call(server.url, '/tokens/generate', { headers: { origin: 'https://evil.test' } })).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it.each([
    { azureSays: 403, code: 'upstream-failed' },
    { azureSays: 500, code: 'upstream-failed' },
    { azureSays: 429, code: 'unavailable' },
  ])('what Azure answers with $azureSays becomes $code without a word of it', async ({ azureSays, code }) => {
    status = azureSays;
    const { json } = await call(server.url, '/tokens/generate');
    expect(json).toMatchObject({ code });
    expect(JSON.stringify(json)).not.toContain(secret);
  });

  it('the embedded endpoint is closed', async () => {
    const { json } = await call(server.url, '/tokens/generate');
    expect(json).toBeDefined();
    expect((await call(server.url, '/conversations', { token: 'a-token' })).status).toBe(404);
  });

  it('the page may talk to Azure, and nothing else changes in its policy', async () => {
    const policy = (await fetch(`${server.url}/healthz`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain(new URL(server.config.directLine.endpoint).origin);
    expect(policy).not.toContain('unsafe');
  });
});
