import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wantsPage } from '../../src/server/wants-page.ts';
import type { Asset } from '../../src/widget/assets.ts';
import { type Running, start } from './start.ts';

/** What browsers send as they open an address: Chromium, Firefox, Safari. */
const browsers = [
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
  'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'text/html',
] as const;
const programs = [
  undefined,
  '*/*',
  'application/json',
  'application/json, text/plain, */*',
  'application/problem+json, text/html;q=0.5',
  'text/html, application/json',
  'text/html;q=0, */*',
  'image/avif,image/webp,*/*;q=0.8',
  'text/css,*/*;q=0.1',
  ';;;, ,q=1',
] as const;

it.each(browsers)('a person reads what is sent for %s', accept => expect(wantsPage(accept)).toBe(true));
it.each(programs)('a program reads what is sent for %s', accept => expect(wantsPage(accept)).toBe(false));

/** A file that fails as it is sent. */
const broken: Asset = {
  body: Buffer.from(''),
  type: 'text/html',
  immutable: false,
  get etag(): string {
    throw new Error('This file is broken.');
  },
};
let server: Running;

beforeAll(async () => {
  const env = { WIDGET_ORIGINS: 'https://portal.example.com', REQUESTS_PER_MINUTE: '60', CONVERSATIONS_PER_HOUR: '1' };
  server = await start({ env, assets: new Map([['/broken', broken]]) });
});
afterAll(async () => {
  await server.stop();
});

const [accept] = browsers;
const ask = (path: string, headers: Record<string, string> = { accept }, method = 'GET', body?: string) =>
  fetch(server.url + path, { method, headers, ...(body === undefined ? {} : { body }) });

/** What is sent beside the address. */
const bodies = new Map([
  [415, 'text=hello'],
  [413, 'x'.repeat(20_000)],
]);

const cases: readonly (readonly [string, string, number, string])[] = [
  ['GET', '/nope', 404, 'There is no page at this address'],
  ['GET', '/v3/directline/nope', 404, 'There is no page at this address'],
  ['GET', '/%E0%A4%A', 404, 'There is no page at this address'],
  ['GET', '/answer.png?sourceRegion=eastus', 404, 'There is nothing of this kind for these answers'],
  ['GET', '/answer.bicep', 404, 'There is nothing of this kind for these answers'],
  ['POST', '/answer', 405, 'This address is for programs'],
  ['GET', '/api/recommendations', 405, 'This address is for programs'],
  ['GET', '/api/messages', 405, 'This address is for programs'],
  ['GET', '/api/questions/next?region=eastus', 400, 'This address cannot be read'],
  ['GET', '/v3/directline/conversations/mine', 401, 'This address is not open to you'],
  ['POST', '/api/understanding', 415, 'This address is for programs'],
  ['POST', '/api/understanding', 413, 'That was more than fits'],
  ['GET', '/broken', 500, 'Something failed on the server'],
];

describe.each(cases)('%s %s, answered with %i', (method, path, status, title) => {
  const body = bodies.get(status);

  it('is a page in the one look for a person, with ways on', async () => {
    const response = await ask(path, { accept }, method, body);
    const page = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain('<link rel="stylesheet" href="/answer.css">');
    expect(page).toMatch(/<a class="button" href="\/">/);
    expect(page).toContain('href="/answer"');
    expect(page).toContain(`Status ${status}, reference ${response.headers.get('x-request-id')}`);
    expect(page.match(/<script[^>]*>[^<]*/g)).toEqual(['<script src="/answer.js">']);
    expect(page).not.toMatch(/<style| style=|node_modules|\.[jt]s:\d|undefined/);
  });

  it('carries the headers of every page', async () => {
    const headersOf = async (asked: Promise<Response>) => {
      const { headers } = await asked;
      return ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy'].map(name =>
        headers.get(name),
      );
    };
    const usual = await headersOf(ask('/answer.css'));
    expect(usual).not.toContain(null);
    expect(await headersOf(ask(path, { accept }, method, body))).toEqual(usual);
  });

  it('stays a problem for a program', async () => {
    const response = await ask(path, { accept: '*/*' }, method, body);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
  });
});

it('names what is wrong in a query, and nothing in it becomes markup', async () => {
  const page = await (await ask('/api/questions/next?<b>=1')).text();
  expect(page).toContain('There is no such field.');
  expect(page).not.toContain('<b>');
});

it('leads back to the answers of which there is no picture', async () => {
  const page = await (await ask('/answer.png?sourceRegion=eastus')).text();
  expect(page).toContain('href="/answer?sourceRegion=eastus"');
});

it('has no body for HEAD', async () => {
  const response = await ask('/nope', { accept }, 'HEAD');
  expect([response.status, await response.text()]).toEqual([404, '']);
});

it('says how long to wait where it was too much, and still sends the style sheet', async () => {
  let response = await ask('/answer');
  for (let count = 0; count < 100 && response.status === 200; count += 1) response = await ask('/answer');
  const page = await response.text();
  const wait = response.headers.get('retry-after');
  expect([response.status, Number(wait) > 0]).toEqual([429, true]);
  expect(page).toContain('<h1>That was a lot in a short time</h1>');
  expect(page).toContain(`You can try again in ${wait} s.`);
  expect((await ask('/answer.css')).status).toBe(200);
});
