import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeAnswers } from '../../src/answer/index.ts';
import { parseRequirements } from '../../src/decision/index.ts';
import { recommendForPrograms } from '../recommended.ts';
import { foreignEstates, oddEstates } from '../support/foreign-estates.ts';
import { type Running, start } from './start.ts';

let server: Running;

beforeAll(async () => {
  server = await start({ env: { REQUESTS_PER_MINUTE: '100000' } });
});
afterAll(() => server.stop());

const post = async (path: string, body: string) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body });
  const json: unknown = await response.json();
  return { status: response.status, json };
};

const get = async (path: string) => {
  const response = await fetch(`${server.url}${path}`);
  return { status: response.status, text: await response.text() };
};

const estate = {
  stands: [{ kind: 'expressroute-circuit' }, { kind: 'vnet', in: 'hub', name: 'vnet-hub' }],
  ask: { kind: 'can', about: ['gateway-transit'] },
} as const;

describe('a network that stands, sent by a program', () => {
  it('is answered as the decision module answers it, word for word', async () => {
    const { status, json } = await post('/api/recommendations', JSON.stringify(estate));
    expect(status).toBe(200);
    expect(json).toEqual(JSON.parse(JSON.stringify(recommendForPrograms(estate))));
  });

  it.each(foreignEstates)('is refused with %s, and told where it is', async (_, body, path) => {
    const { status, json } = await post('/api/recommendations', body);
    expect({ status, json }).toMatchObject({
      status: 400,
      json: { code: 'invalid-requirements', problems: expect.arrayContaining([expect.objectContaining({ path })]) },
    });
  });

  it.each(oddEstates)('is answered with %s', async (_, body) => {
    const parsed = parseRequirements(JSON.parse(body));
    expect(parsed.ok).toBe(true);
    const { status, json } = await post('/api/recommendations', body);
    expect({
      status,
      said: parsed.ok ? JSON.parse(JSON.stringify(recommendForPrograms(parsed.requirements))) : null,
    }).toEqual({
      status: 200,
      said: json,
    });
  });

  it('is sent as it was read from a sentence', async () => {
    const text = 'We have an ExpressRoute circuit. Can two spokes use its gateway by gateway transit?';
    const read = await post('/api/understanding', JSON.stringify({ text }));
    const { requirements } = z.object({ requirements: z.unknown() }).parse(read.json);
    expect(await post('/api/recommendations', JSON.stringify(requirements))).toMatchObject({ status: 200 });
  });

  it('is asked the next question about', async () => {
    const { status } = await get(`/api/questions/next?${encodeAnswers(estate)}`);
    expect([200, 204]).toContain(status);
  });

  it.each([
    ['stands=[{"kind":', '/stands'],
    ['stands=[{"kind":"moon-base"}]', '/stands/0/kind'],
    ['stands=moon-base', '/stands/0/kind'],
    ['ask=sing:bastion', '/ask'],
  ])('is a problem and not lost where a link says %s', async (query, path) => {
    const [name = '', value = ''] = query.split(/=(.*)/s);
    const { status, text } = await get(`/api/questions/next?${name}=${encodeURIComponent(value)}`);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ code: 'invalid-query', problems: [{ path }] });
    const page = await get(`/answer?resourceType=vm&sourceType=azure-vm&${name}=${encodeURIComponent(value)}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('moon-base"}');
  });

  it('opens as a page, with what it is named as text', async () => {
    const odd = { ...estate, stands: [{ kind: 'vnet', in: 'hub', name: '<script>alert(1)</script>' }] } as const;
    const { status, text } = await get(
      `/answer?${encodeAnswers({ ...odd, resourceType: 'vm', sourceType: 'azure-vm' })}`,
    );
    expect(status).toBe(200);
    expect(text).not.toContain('<script>');
  });

  it('is described with its kinds and questions', async () => {
    const { text } = await get('/api/openapi.json');
    const described = z.object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) });
    const schemas = JSON.stringify(described.parse(JSON.parse(text)).components.schemas);
    for (const name of ['"stands"', '"ask"', '"mustUse"', '"expressroute-circuit"', '"why-not-working"', '"changes"'])
      expect([name, schemas.includes(name)]).toEqual([name, true]);
  });
});
