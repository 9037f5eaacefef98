import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { spokenRecommendationSchema } from '../../src/answer/spoken-schema.ts';
import { askKinds } from '../../src/decision/case/ask.ts';
import { fields } from '../../src/decision/case/requirements.ts';
import { parseRequirements, ruleVersion } from '../../src/decision/index.ts';
import { stances } from '../../src/understanding/4-clauses/stance.ts';
import { understoodTextSchema } from '../../src/understanding/understood-text.ts';
import { recommendForPrograms } from '../recommended.ts';
import { type Running, start } from './start.ts';

let server: Running;

beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.stop();
});

const post = async (path: string, body: unknown, type = 'application/json') => {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const json: unknown = await response.json();
  return { status: response.status, type: response.headers.get('content-type'), json };
};

const next = async (query: string) => {
  const response = await fetch(`${server.url}/api/questions/next?${query}`);
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, json };
};

const story = { sourceType: 'azure-vm', sourceRegion: 'eastus', targetRegion: 'japaneast', resourceType: 'vm' };

const known = (value: unknown) => {
  const parsed = parseRequirements(value);
  if (!parsed.ok) throw new Error('not legal');
  return parsed.requirements;
};

describe('POST /api/recommendations', () => {
  it.each([
    { what: 'nothing', body: {} },
    { what: 'a case', body: known(story) },
  ])('gives for $what the same recommendation as the decision module, word for word', async ({ body }) => {
    const { status, json } = await post('/api/recommendations', body);
    expect(status).toBe(200);
    expect(json).toEqual(JSON.parse(JSON.stringify(recommendForPrograms(known(body)))));
  });

  it('says what is missing where neither who calls nor what is reached is known', async () => {
    const { json } = await post('/api/recommendations', { sourceRegion: 'eastus', resourceType: 'unknown' });
    expect(json).toMatchObject({
      status: 'needs-answer',
      headline: null,
      missing: ['resourceType', 'sourceType', 'goal', 'hybrid'],
    });
  });

  it.each([
    { what: 'a case', body: story },
    { what: 'nothing', body: {} },
  ])('answers $what in the shape that the API description promises, with nothing more', async ({ body }) => {
    const { json } = await post('/api/recommendations', body);
    expect(spokenRecommendationSchema.parse(json)).toEqual(json);
  });

  it.each([
    { what: 'an unknown value', body: { exposure: 'some' }, path: '/exposure' },
    { what: 'an unknown field', body: { colour: 'blue' }, path: '/colour' },
    { what: 'a wrong type', body: { vnetCount: 'three' }, path: '/vnetCount' },
    { what: 'an unknown element', body: { hybrid: ['moon'] }, path: '/hybrid/0' },
    { what: 'a key of the language itself', body: '{"__proto__": {"a": 1}}', path: '/__proto__' },
  ])('refuses $what and says where it stands', async ({ body, path }) => {
    const { status, type, json } = await post('/api/recommendations', body);
    expect(status).toBe(400);
    expect(type).toContain('application/problem+json');
    expect(json).toMatchObject({ code: 'invalid-requirements', problems: [{ path }] });
  });

  it.each([
    { what: 'malformed JSON', body: '{', status: 400 },
    { what: 'a list', body: '[]', status: 400 },
    { what: 'null', body: 'null', status: 400 },
    { what: 'no body', body: '', status: 400 },
    { what: '1 MB', body: `{"a":"${'x'.repeat(1_000_000)}"}`, status: 413 },
  ])('answers $what with $status', async ({ body, status }) => {
    expect((await post('/api/recommendations', body)).status).toBe(status);
  });

  it('reads JSON only', async () => {
    expect((await post('/api/recommendations', '{}', 'text/plain')).status).toBe(415);
  });
});

describe('POST /api/understanding', () => {
  it('says what a sentence states', async () => {
    const { status, json } = await post('/api/understanding', {
      text: 'a VM in East US must reach a VM in Japan East',
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({ requirements: { sourceRegion: 'eastus', targetRegion: 'japaneast' }, ambiguous: [] });
  });

  it('says what is asked, how parts are meant, and what was not read', async () => {
    const text = 'We have an ExpressRoute circuit. Can two spokes use gizmo flubber over it?';
    const { status, json } = await post('/api/understanding', { text });
    expect(status).toBe(200);
    expect(understoodTextSchema.safeParse(json).success).toBe(true);
    expect(json).toMatchObject({
      named: expect.arrayContaining([expect.objectContaining({ kind: 'expressroute-circuit', stance: 'stands' })]),
      main: { kind: 'can', span: { start: text.indexOf('Can'), text: expect.stringContaining('gizmo') } },
      words: { content: expect.any(Number), accounted: expect.any(Number), unread: expect.any(Array) },
    });
    expect(JSON.stringify(z.object({ words: z.unknown() }).parse(json))).toContain('gizmo');
  });

  it('leaves the main question out where nothing is asked', async () => {
    const { json } = await post('/api/understanding', { text: 'a VM in East US' });
    expect(json).not.toHaveProperty('main');
  });

  it('takes 10 KB of text as a problem, not as a crash', async () => {
    const { status, json } = await post('/api/understanding', { text: 'x'.repeat(10_000) });
    expect({ status, json }).toMatchObject({ status: 400, json: { problems: [{ path: '/text' }] } });
  });

  it.each([{}, { text: 7 }, { text: 'x', more: 1 }, { text: null }])('refuses %j', async body => {
    expect(await post('/api/understanding', body)).toMatchObject({ status: 400, json: { code: 'invalid-body' } });
  });
});

describe('GET /api/questions/next', () => {
  it('asks first what matters most', async () => {
    expect(await next('')).toMatchObject({
      status: 200,
      json: { field: expect.any(String), separates: expect.any(Array) },
    });
  });

  it('does not ask what is known', async () => {
    const { json } = await next('sourceRegion=eastus&targetRegion=japaneast');
    expect(JSON.stringify(json)).not.toMatch(/"field":"(sourceRegion|targetRegion)"/);
  });

  it('reaches an end: nothing more matters', async () => {
    const query = new URLSearchParams();
    for (let count = 0; count < 80; count += 1) {
      const { status, json } = await next(query.toString());
      if (status === 204) break;
      query.set(z.object({ field: z.string() }).parse(json).field, 'unknown');
    }
    expect((await next(query.toString())).status).toBe(204);
  });

  it.each([
    { query: 'sourceRegion=atlantis', path: '/sourceRegion' },
    { query: 'colour=blue', path: '/colour' },
  ])('refuses $query and says where it is wrong', async ({ query, path }) => {
    expect(await next(query)).toMatchObject({ status: 400, json: { code: 'invalid-query', problems: [{ path }] } });
  });
});

describe('a flood of requests', () => {
  it('from one address is held back, and says when to come again', async () => {
    const small = await start({ env: { REQUESTS_PER_MINUTE: '2' } });
    const responses = [];
    for (const path of ['/answer', '/api/questions/next', '/answer'])
      responses.push(await fetch(`${small.url}${path}`));
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(responses[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${small.url}/healthz`)).status).toBe(200);
    await small.stop();
  });
});

describe('GET /api/openapi.json', () => {
  const operation = z.looseObject({
    operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
    security: z.array(z.record(z.string(), z.array(z.string()))),
    responses: z.record(z.string(), z.unknown()),
  });
  const described = z.looseObject({
    info: z.looseObject({}),
    servers: z.array(z.object({ url: z.string() })),
    paths: z.record(z.string(), z.record(z.string(), operation)),
  });
  const document = z.object({
    openapi: z.literal('3.1.0'),
    paths: z.record(z.string(), z.record(z.string(), z.unknown())),
    components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  });

  it('describes every route of the API, and refers to nothing that is missing', async () => {
    const response = await fetch(`${server.url}/api/openapi.json`);
    const text = await response.text();
    const { paths, components } = document.parse(JSON.parse(text));
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/recommendations',
        '/api/understanding',
        '/api/questions/next',
        '/v3/directline/conversations/{conversationId}/upload',
      ]),
    );
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(references.filter(name => !(name in components.schemas))).toEqual([]);
    expect(text).not.toContain('$defs');
  });

  it('names each operation once, says where it is, what it needs and how it fails', async () => {
    const text = await (await fetch(`${server.url}/api/openapi.json`)).text();
    const { info, servers, paths } = described.parse(JSON.parse(text));
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile('package.json', 'utf8')));
    expect(info).toMatchObject({ version, 'x-rule-version': ruleVersion });
    expect(servers).toEqual([{ url: '/' }]);
    const operations = Object.values(paths).flatMap(methods => Object.values(methods));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(operations.filter(({ security }) => security[0]?.['token'] !== undefined).length).toBe(6);
    for (const { responses, operationId } of operations)
      expect(Object.keys(responses), operationId).toEqual(expect.arrayContaining(['4XX', '5XX']));
  });

  it('says how a client asks for text alone', async () => {
    const text = await (await fetch(`${server.url}/api/openapi.json`)).text();
    expect(document.parse(JSON.parse(text)).components.schemas['Opening']).toMatchObject({
      properties: { channelData: { properties: { shows: { enum: ['card', 'text', 'both'] } } } },
    });
  });

  it('says what a text is understood to ask, and how much of it was read', async () => {
    const text = await (await fetch(`${server.url}/api/openapi.json`)).text();
    const span = { properties: { start: {}, end: {}, text: {} } };
    expect(document.parse(JSON.parse(text)).components.schemas['Understanding']).toMatchObject({
      required: ['requirements', 'ambiguous', 'named', 'words'],
      properties: {
        named: { items: { properties: { stance: { enum: [...stances] } } } },
        main: { properties: { kind: { enum: [...askKinds] }, span } },
        words: { properties: { content: {}, accounted: {}, unread: { items: span } } },
      },
    });
  });

  it('says who may read a text, and how rules and a model read it', async () => {
    const text = await (await fetch(`${server.url}/api/openapi.json`)).text();
    const { schemas } = document.parse(JSON.parse(text)).components;
    expect(schemas['Message']).toMatchObject({
      required: ['text'],
      properties: { reader: { enum: ['both', 'rules'], default: 'both' } },
    });
    expect(schemas['DiagnosisText']).not.toHaveProperty('properties.reader');
    expect(schemas['Understanding']).toMatchObject({
      properties: {
        readers: {
          required: ['model', 'single', 'differing'],
          properties: { model: { enum: ['read', 'no-answer'] }, version: {}, single: {}, differing: {} },
        },
      },
    });
  });

  it('writes the requirements once, with a sentence for each, and refers to them', async () => {
    const text = await (await fetch(`${server.url}/api/openapi.json`)).text();
    const { schemas } = document.parse(JSON.parse(text)).components;
    const reference = { $ref: '#/components/schemas/Requirements' };
    expect(schemas['Understanding']).toMatchObject({
      properties: {
        requirements: reference,
        readers: { properties: { differing: { items: { properties: { rules: reference, model: reference } } } } },
      },
    });
    const described = z.object({ properties: z.record(z.string(), z.looseObject({ description: z.string() })) });
    const sentences = Object.values(described.parse(schemas['Requirements']).properties).map(each => each.description);
    expect(sentences).toHaveLength(fields.length);
    expect(new Set(sentences).size).toBe(fields.length);
  });

  it('names every region and resource type that is taken', async () => {
    const text = await (await fetch(`${server.url}/api/openapi.json`)).text();
    expect(text).toContain('"japaneast"');
  });
});
