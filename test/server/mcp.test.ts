import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { LATEST_PROTOCOL_VERSION } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mcpClient } from '../support/mcp-client.ts';
import { type Running, start } from './start.ts';

const near = mcpClient();
let server: Running;
let client: Client;

async function connect(url: string): Promise<Client> {
  const made = new Client({ name: 'test', version: '1' });
  await made.connect(new StreamableHTTPClientTransport(new URL('/mcp', url)));
  return made;
}

beforeAll(async () => {
  server = await start({ env: { PUBLIC_URL: 'https://advisor.northwind-platform.net' } });
  client = await connect(server.url);
});
afterAll(async () => {
  await client.close();
  await server.stop();
});

const rpcSchema = z.object({ error: z.object({ code: z.number() }).optional(), result: z.unknown().optional() });
const message = (method: string, rest: object = {}) => JSON.stringify({ jsonrpc: '2.0', method, ...rest });
const ping = message('ping', { id: 1 });

async function post(body: string, headers: Readonly<Record<string, string>> = {}, method = 'POST') {
  const response = await fetch(`${server.url}/mcp`, {
    method,
    headers: {
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      ...headers,
    },
    ...(method === 'POST' ? { body } : {}),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

const code = ({ text }: { readonly text: string }): number | undefined => rpcSchema.parse(JSON.parse(text)).error?.code;

const requirements = { sourceType: 'VM', sourceRegion: 'East US', targetRegion: 'Tokyo', resourceType: 'Azure SQL' };

describe('MCP over HTTP', () => {
  it('offers the same as over stdio', async () => {
    expect(await client.listTools()).toEqual(await near.listTools());
    expect(await client.listResources()).toEqual(await near.listResources());
    expect(await client.listPrompts()).toEqual(await near.listPrompts());
    expect(client.getInstructions()).toBe(near.getInstructions());
  });

  it('answers the same as over stdio', async () => {
    const asked = { name: 'recommend', arguments: { requirements } };
    const answer = await client.callTool(asked);
    expect(answer).toEqual(await near.callTool(asked));
    expect(answer).toMatchObject({ structuredContent: { recommendation: { status: 'recommended' } } });
  });

  it('keeps no session, so that calls need not reach the instance that was asked first', async () => {
    const { status, headers, text } = await post(message('tools/list', { id: 7 }));
    expect([status, headers.get('mcp-session-id'), headers.get('cache-control')]).toEqual([200, null, 'no-store']);
    expect(text).toContain('"next_question"');
  });

  it('takes what asks for nothing without a body', async () => {
    expect(await post(message('notifications/initialized'))).toMatchObject({ status: 202, text: '' });
    expect(await post(JSON.stringify({ jsonrpc: '2.0', id: 3, result: {} }))).toMatchObject({ status: 202 });
  });

  it.each(['GET', 'DELETE', 'PUT'])('has no %s', async method => {
    const { status, headers } = await post('', {}, method);
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('hostile messages over HTTP', () => {
  it.each([
    ['no JSON', '{', {}, 400, -32_700],
    ['nothing', '', {}, 400, -32_700],
    ['a value that is no message', '7', {}, 400, -32_700],
    ['a message of no kind', '{"jsonrpc":"2.0"}', {}, 400, -32_700],
    ['a batch', `[${ping},${ping}]`, {}, 400, -32_600],
    ['an unknown method', message('shell/run', { id: 1 }), {}, 200, -32_601],
    ['a method of every object', message('constructor', { id: 1 }), {}, 200, -32_601],
    ['an unknown tool', message('tools/call', { id: 1, params: { name: '__proto__' } }), {}, 200, -32_602],
    ['a call without a name', message('tools/call', { id: 1, params: {} }), {}, 200, expect.any(Number)],
    ['another content type', ping, { 'content-type': 'text/plain' }, 415, -32_000],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415, -32_000],
    ['a client that reads no JSON', ping, { accept: 'text/html' }, 406, -32_000],
    ['a protocol of another time', ping, { 'mcp-protocol-version': '1999-01-01' }, 400, -32_000],
  ])('are answered: %s', async (_, body, headers, status, expected) => {
    const answer = await post(body, headers);
    expect([answer.status, code(answer)]).toEqual([status, expected]);
  });

  it('are answered in few words however deep a value is', async () => {
    const deep = `${'['.repeat(6_000)}${']'.repeat(6_000)}`;
    const given = `{"name":"recommend","arguments":{"requirements":{"hybrid":${deep}}}}`;
    const { status, text } = await post(`{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${given}}`);
    expect(status).toBe(200);
    expect(text.length).toBeLessThan(2_000);
  });

  it('are not read past the limit', async () => {
    const { status, text } = await post(message('ping', { id: 1, params: { filling: 'x'.repeat(1_048_576) } }));
    expect([status, JSON.parse(text).code]).toEqual([413, 'body-too-large']);
  });

  it.each([
    ['of nobody', { origin: 'null' }],
    ['of a stranger', { origin: 'https://elsewhere.net' }],
    ['that made its name resolve to this machine', { origin: 'http://elsewhere.net:3978', host: 'elsewhere.net:3978' }],
  ])('are refused from a page %s', async (_, headers) => {
    const { status, text } = await post(ping, headers);
    expect([status, JSON.parse(text).code]).toEqual([403, 'foreign-origin']);
  });

  it('leave pages of our own alone', async () => {
    expect(await post(ping, { origin: 'https://advisor.northwind-platform.net' })).toMatchObject({ status: 200 });
    expect(await post(ping, { origin: server.url })).toMatchObject({ status: 200 });
  });

  it('leave the server answering', async () => {
    expect(await client.ping()).toEqual({});
  });

  it('run against the limit of their address', async () => {
    const small = await start({ env: { REQUESTS_PER_MINUTE: '2' } });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      const response = await fetch(`${small.url}/mcp`, {
        method: 'POST',
        headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json' },
        body: ping,
      });
      statuses.push(response.status);
    }
    await small.stop();
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('may speak the newest protocol', async () => {
    expect(await post(ping, { 'mcp-protocol-version': LATEST_PROTOCOL_VERSION })).toMatchObject({ status: 200 });
  });
});
