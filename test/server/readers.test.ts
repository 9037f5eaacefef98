import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { ModelReader, ReaderWatch } from '../../src/understanding/model/index.ts';
import { understoodTextSchema } from '../../src/understanding/understood-text.ts';
import { eventually } from '../channels/eventually.ts';
import { readerOf, version } from '../support/fake-reader.ts';
import { type Options, type Running, start } from './start.ts';

const text = 'a VM in East US must reach Azure SQL in Japan East';
const caller: Requirements = { sourceType: 'azure-vm', sourceResourceType: 'vm', sourceRegion: 'eastus' };
const read: Requirements = { ...caller, targetRegion: 'japaneast' };
const whole: Requirements = { ...read, resourceType: 'sql-database' };

const servers: Running[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.stop()));
});

async function running(options: Options = {}): Promise<Running> {
  const server = await start(options);
  servers.push(server);
  return server;
}

async function post({ url }: Running, path: string, body: unknown) {
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.text() };
}

/** What a server with this reader tells of the text. */
async function understood(reader: ModelReader | undefined, more: object = {}) {
  const server = await running(reader === undefined ? {} : { reader: () => reader });
  const { status, body } = await post(server, '/api/understanding', { text, ...more });
  expect(status).toBe(200);
  return understoodTextSchema.parse(JSON.parse(body));
}

describe('POST /api/understanding, where a model reads too', () => {
  it('tells what both read, and that they agree', async () => {
    const reader = readerOf(whole);
    const told = await understood(reader);
    expect(told.requirements).toEqual(whole);
    expect(told.readers).toEqual({ model: 'read', version, single: [], differing: [] });
    expect(reader.asked.map(one => one.text)).toEqual([text]);
  });

  it('takes what one alone states, and names it', async () => {
    const { requirements, readers } = await understood(readerOf({ ...read, criticality: 'production' }));
    expect(requirements).toEqual({ ...whole, criticality: 'production' });
    expect(readers).toMatchObject({ single: ['resourceType', 'criticality'], differing: [] });
  });

  it('takes nothing that they read differently, and tells both', async () => {
    const { requirements, readers } = await understood(readerOf({ ...whole, targetRegion: 'japanwest' }));
    expect(requirements).not.toHaveProperty('targetRegion');
    expect(requirements).toMatchObject({ sourceRegion: 'eastus' });
    expect(readers).toMatchObject({
      single: [],
      differing: [{ rules: { targetRegion: 'japaneast' }, model: { targetRegion: 'japanwest' } }],
    });
  });

  it('tells what the rules read where the model gives no answer, and says so', async () => {
    const { readers, ...told } = await understood(readerOf(undefined));
    expect(readers).toEqual({ model: 'no-answer', single: [], differing: [] });
    expect(told).toEqual(await understood(undefined));
  });

  it('keeps the words where they are for a caller who wants the rules alone', async () => {
    const reader = readerOf({ ...whole, targetRegion: 'japanwest' });
    const told = await understood(reader, { reader: 'rules' });
    expect(told).toEqual(await understood(undefined));
    expect(told).not.toHaveProperty('readers');
    expect(reader.asked).toEqual([]);
  });

  it('is asked in the same words where there is no model', async () => {
    expect(await understood(undefined, { reader: 'both' })).toEqual(await understood(undefined));
  });

  it.each(['model', '', null, 7])('refuses %j as a reader, and asks none', async reader => {
    const model = readerOf(whole);
    const server = await running({ reader: () => model });
    const { status, body } = await post(server, '/api/understanding', { text, reader });
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ code: 'invalid-body', problems: [{ path: '/reader' }] });
    expect(model.asked).toEqual([]);
  });

  it('asks no model for a request that is held back', async () => {
    const model = readerOf(whole);
    const server = await running({ reader: () => model, env: { REQUESTS_PER_MINUTE: '1' } });
    const statuses = [];
    for (let count = 0; count < 2; count += 1)
      statuses.push((await post(server, '/api/understanding', { text })).status);
    expect(statuses).toEqual([200, 429]);
    expect(model.asked).toHaveLength(1);
  });

  it('goes on where a caller went away before the model answered', async () => {
    const { read: answer, where } = readerOf(whole);
    const asked: string[] = [];
    let release = (): void => undefined;
    const gone = new Promise<void>(resolve => {
      release = resolve;
    });
    const reader: ModelReader = {
      where,
      read: async words => {
        asked.push(words);
        if (asked.length === 1) await gone;
        return answer(words);
      },
    };
    const server = await running({ reader: () => reader });
    const headers = { 'content-type': 'application/json' };
    const left = request(`${server.url}/api/understanding`, { method: 'POST', headers });
    left.on('error', () => undefined);
    left.end(JSON.stringify({ text }));
    await eventually(() => asked).toHaveLength(1);
    left.destroy();
    release();
    expect((await post(server, '/api/understanding', { text })).status).toBe(200);
  });

  it('counts how a reading ended', async () => {
    const exhausted = (watch: ReaderWatch): ModelReader => ({
      where: 'model.example',
      read: async () => {
        watch.ended('over-quota');
        watch.dropped('not-in-message', 2);
        watch.spent(300);
        return undefined;
      },
    });
    const server = await running({ reader: exhausted });
    expect(JSON.parse((await post(server, '/api/understanding', { text })).body)).toMatchObject({
      readers: { model: 'no-answer' },
    });
    const figures = await (await fetch(`${server.url}/metrics`)).text();
    expect(figures).toMatch(/^advisor_reader_readings_total\{outcome="over-quota"\} 1$/m);
    expect(figures).toMatch(/^advisor_reader_dropped_total\{reason="not-in-message"\} 2$/m);
    expect(figures).toMatch(/^advisor_reader_tokens_total 300$/m);
    expect(figures).not.toContain('East US');
  });
});

describe('everything else, where a model reads too', () => {
  it('is byte by byte what it is without, and asks no model', async () => {
    const model = readerOf({ ...whole, targetRegion: 'japanwest' });
    const [plain, withModel] = [await running(), await running({ reader: () => model })];
    const bodies: readonly (readonly [string, unknown])[] = [
      ['/api/recommendations', whole],
      ['/api/recommendations', {}],
      ['/api/diagnoses', { text: 'The VM cannot reach Azure SQL: timeout.' }],
    ];
    for (const [path, body] of bodies) expect(await post(withModel, path, body)).toEqual(await post(plain, path, body));
    expect(model.asked).toEqual([]);
  });

  it('takes no reader where the rules alone read', async () => {
    const server = await running();
    expect((await post(server, '/api/diagnoses', { text, reader: 'rules' })).status).toBe(400);
  });
});

describe('the tool understand over HTTP, where a model reads too', () => {
  const call = async (server: Running, given: object) => {
    const params = { name: 'understand', arguments: given };
    const { body } = await post(server, '/mcp', { jsonrpc: '2.0', id: 1, method: 'tools/call', params });
    return JSON.parse(body).result;
  };

  it('tells the same as the API', async () => {
    const reader = readerOf({ ...whole, targetRegion: 'japanwest', criticality: 'production' });
    const server = await running({ reader: () => reader });
    const { structuredContent } = await call(server, { text });
    expect(structuredContent).toEqual(JSON.parse((await post(server, '/api/understanding', { text })).body));
    expect(structuredContent).toMatchObject({ readers: { single: ['criticality'], differing: [expect.anything()] } });
    expect(reader.asked.map(one => one.text)).toEqual([text, text]);
  });

  it('keeps the words where they are for a caller who wants the rules alone', async () => {
    const reader = readerOf(whole);
    const server = await running({ reader: () => reader });
    expect(await call(server, { text, reader: 'rules' })).toEqual(await call(await running(), { text }));
    expect(reader.asked).toEqual([]);
  });

  it('tells what is wrong with a reader that there is not', async () => {
    const reader = readerOf(whole);
    const server = await running({ reader: () => reader });
    const { isError, content } = await call(server, { text, reader: 'model' });
    expect(isError).toBe(true);
    expect(JSON.parse(content[0].text)).toMatchObject({ code: 'invalid-arguments', problems: [{ path: '/reader' }] });
    expect(reader.asked).toEqual([]);
  });
});
