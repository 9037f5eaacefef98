import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerPaths } from '../../src/answer/index.ts';
import { catalogue } from '../../src/errors.ts';
import { openApiDocument } from '../../src/server/openapi/document.ts';
import { begin } from '../channels/direct-line-client.ts';
import { brokenRules, checkerOf } from './openapi-rules.ts';
import { type Running, start } from './start.ts';

const document = openApiDocument({ version: '1.0.0', publicUrl: 'https://advisor.example.com' });
const written = JSON.stringify(document);

const operationSchema = z.looseObject({
  operationId: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })),
  security: z.array(z.record(z.string(), z.unknown())),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), headers: z.unknown().optional() })),
});
const { paths } = z
  .object({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) })
  .parse(JSON.parse(written));
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);
const check = checkerOf(document);

/** A step of a JSON pointer, in a fragment of an address. */
const step = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
const pointer = (...steps: readonly string[]): string => steps.map(each => `/${step(each)}`).join('');

let server: Running;
beforeAll(async () => {
  server = await start({ env: { REQUESTS_PER_MINUTE: '10000' } });
});
afterAll(() => server.stop());

describe('the description of the API', () => {
  it('keeps the rules of OpenAPI 3.1', () => {
    expect(brokenRules(document)).toEqual([]);
    expect(brokenRules(JSON.parse(written.replace('"operationId"', '"id"')))).not.toEqual([]);
    expect(brokenRules(JSON.parse(written.replace('"required":true,"schema"', '"schema"')))).not.toEqual([]);
  });

  it('holds schemas that a validator can use, and refers to nothing that is missing', () => {
    for (const name of Object.keys(document.components.schemas))
      expect(() => check(pointer('components', 'schemas', name), {}), name).not.toThrow();
    const references = [...written.matchAll(/"\$ref":"#([^"]+)"/g)].map(([, found]) => found ?? '');
    for (const found of new Set(references)) expect(() => check(found, {}), found).not.toThrow();
  });

  it('declares each part of a path, and each parameter once', () => {
    for (const { path, parameters } of operations) {
      const inPath = parameters.filter(each => each.in === 'path').map(({ name }) => name);
      expect(inPath, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect(new Set(parameters.map(each => `${each.in} ${each.name}`)).size, path).toBe(parameters.length);
    }
  });

  it('names no operation twice, and no door that it does not describe', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const doors = new Set(operations.flatMap(({ security }) => security.flatMap(each => Object.keys(each))));
    expect([...doors].toSorted()).toEqual(Object.keys(document.components.securitySchemes).toSorted());
  });

  it('says where the service is reached', async () => {
    expect(document.servers).toEqual([{ url: 'https://advisor.example.com' }]);
    const elsewhere = await start({ env: { PUBLIC_URL: 'https://elsewhere.example.com' } });
    const response = await fetch(`${elsewhere.url}/api/openapi.json`);
    expect(await response.json()).toMatchObject({ servers: [{ url: 'https://elsewhere.example.com' }] });
    await elsewhere.stop();
  });

  it('describes every route that a program can use, and no other', () => {
    const routesSchema = z.record(z.string(), z.object({ method: z.string(), path: z.string() }));
    const routes = Object.values(routesSchema.parse(server.parts.server.router.getRoutes()));
    const real = routes
      .filter(({ path }) => !answerPaths.some(page => page === path))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, '{}')}`);
    // The stream is no route: it is an upgrade.
    const stream = 'GET /v3/directline/conversations/{}/stream';
    const described = operations.map(
      ({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '{}')}`,
    );
    expect(described.toSorted()).toEqual([...real, stream].toSorted());
  });
});

describe('the refusals that the description names', () => {
  const refusal = z.looseObject({
    content: z.object({
      'application/problem+json': z.object({
        schema: z.object({
          allOf: z.tuple([
            z.object({ $ref: z.literal('#/components/schemas/Problem') }),
            z.object({
              properties: z.object({
                status: z.object({ const: z.int() }),
                code: z.object({ enum: z.array(z.enum(Object.keys(catalogue))) }),
              }),
            }),
          ]),
        }),
      }),
    }),
  });

  it('stand each at the status of its code', () => {
    for (const { operationId, responses } of operations) {
      const refused = Object.entries(responses).filter(([status]) => /^[45]\d\d$/.test(status));
      expect(refused.map(([status]) => status)).toEqual(expect.arrayContaining(['400', '408', '431', '500', '503']));
      for (const [status, response] of refused) {
        const [, { properties }] = refusal.parse(response).content['application/problem+json'].schema.allOf;
        expect(properties.status.const, operationId).toBe(Number(status));
        const entries = new Map(Object.entries(catalogue));
        for (const code of properties.code.enum) expect(entries.get(code)?.status, code).toBe(Number(status));
      }
    }
  });

  it('hold a token where a door asks for one', () => {
    for (const { operationId, security, responses } of operations)
      expect(Object.hasOwn(responses, '401'), operationId).toBe(security.length > 0);
  });

  it('say when to come again', () => {
    for (const { responses } of operations)
      for (const status of ['429', '503'])
        if (responses[status] !== undefined) expect(responses[status].headers).toHaveProperty('Retry-After');
  });
});

describe('what the service answers', () => {
  const line = '/v3/directline';
  const conversations = `${line}/conversations`;
  const conversation = `${conversations}/{conversationId}`;
  const long = JSON.stringify({ text: 'x'.repeat(20_000) });

  interface Asked {
    readonly what: string;
    readonly method: 'get' | 'post';
    readonly path: string;
    readonly query?: string;
    readonly body?: string;
    readonly type?: string;
    readonly status: number;
    /** Carries the token of a conversation that has begun. */
    readonly known?: boolean;
    readonly headers?: Readonly<Record<string, string>>;
  }

  const asked: readonly Asked[] = [
    {
      what: 'a case',
      method: 'post',
      path: '/api/recommendations',
      body: '{"sourceType":"azure-vm","resourceType":"vm"}',
      status: 200,
    },
    { what: 'no such field', method: 'post', path: '/api/recommendations', body: '{"colour":"blue"}', status: 400 },
    { what: 'no JSON', method: 'post', path: '/api/recommendations', body: '{', status: 400 },
    { what: 'text', method: 'post', path: '/api/recommendations', body: '{}', type: 'text/plain', status: 415 },
    { what: 'a sentence', method: 'post', path: '/api/understanding', body: '{"text":"a VM in East US"}', status: 200 },
    { what: 'no text', method: 'post', path: '/api/understanding', body: '{}', status: 400 },
    { what: 'a book', method: 'post', path: '/api/understanding', body: long, status: 413 },
    { what: 'a fault', method: 'post', path: '/api/diagnoses', body: '{"text":"the VPN tunnel is down"}', status: 200 },
    { what: 'nothing known', method: 'get', path: '/api/questions/next', status: 200 },
    { what: 'no such place', method: 'get', path: '/api/questions/next', query: 'sourceRegion=atlantis', status: 400 },
    { what: 'the description', method: 'get', path: '/api/openapi.json', status: 200 },
    { what: 'a look', method: 'get', path: '/healthz', status: 200 },
    { what: 'a look', method: 'get', path: '/readyz', status: 200 },
    { what: 'no activity', method: 'post', path: '/api/messages', body: '{"type":"message"}', status: 400 },
    {
      what: 'a page elsewhere',
      method: 'post',
      path: '/api/messages',
      body: '{}',
      headers: { origin: 'https://evil.example.com' },
      status: 403,
    },
    {
      what: 'a page elsewhere',
      method: 'post',
      path: '/mcp',
      body: '{}',
      headers: { origin: 'https://evil.example.com' },
      status: 403,
    },
    {
      what: 'a ping',
      method: 'post',
      path: '/mcp',
      body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
      headers: { accept: 'application/json, text/event-stream' },
      status: 200,
    },
    { what: 'nobody', method: 'post', path: `${line}/tokens/generate`, status: 200 },
    {
      what: 'a page elsewhere',
      method: 'post',
      path: `${line}/tokens/generate`,
      headers: { origin: 'https://evil.example.com' },
      status: 403,
    },
    { what: 'no token', method: 'post', path: `${line}/tokens/refresh`, status: 401 },
    { what: 'a token', method: 'post', path: `${line}/tokens/refresh`, known: true, status: 200 },
    { what: 'a token', method: 'post', path: conversations, known: true, status: 200 },
    { what: 'a token', method: 'get', path: conversation, known: true, status: 200 },
    { what: 'a token', method: 'get', path: `${conversation}/activities`, known: true, status: 200 },
    {
      what: 'a message',
      method: 'post',
      path: `${conversation}/activities`,
      body: '{"type":"message","text":"hello"}',
      known: true,
      status: 200,
    },
    {
      what: 'no message',
      method: 'post',
      path: `${conversation}/activities`,
      body: '{"type":7}',
      known: true,
      status: 400,
    },
    { what: 'no token', method: 'post', path: `${conversation}/upload`, status: 401 },
    { what: 'a stranger', method: 'get', path: '/metrics', headers: { 'x-forwarded-for': '203.0.113.7' }, status: 404 },
  ];

  it.each(asked)('to $what at $method $path has the shape that is described ($status)', async ask => {
    const { method, path, query = '', body, known = false, status } = ask;
    const mine = known ? await begin(server.url) : undefined;
    const url = `${server.url}${path.replace('{conversationId}', mine?.conversationId ?? 'unknown')}?${query}`;
    const response = await fetch(url, {
      method: method.toUpperCase(),
      headers: {
        ...(body === undefined ? {} : { 'content-type': ask.type ?? 'application/json' }),
        ...(mine === undefined ? {} : { authorization: `Bearer ${mine.token}` }),
        ...ask.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    expect(response.status).toBe(status);
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const schema = pointer('paths', path, method, 'responses', String(status), 'content', type, 'schema');
    expect(check(schema, await response.json())).toEqual([]);
  });
});
