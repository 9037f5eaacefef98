import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeAnswers } from '../../src/answer/index.ts';
import { parseRequirements } from '../../src/decision/index.ts';
import { recommend } from '../recommended.ts';
import { headlineOf } from '../support/headline.ts';
import { type Running, start } from './start.ts';

let server: Running;

beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.stop();
});

const story = parseRequirements({
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'vm',
});
const requirements = story.ok ? story.requirements : {};
const link = encodeAnswers(requirements);

const open = async (query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.url}/answer?${query}`, { headers });
  return { status: response.status, headers: response.headers, html: await response.text() };
};

describe('the page that a share link opens', () => {
  it('holds the recommendation of the decision module', async () => {
    const { status, headers, html } = await open(link);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain(headlineOf(recommend(requirements)).name);
  });

  it('keeps its own strict policy: no script and no style inside it', async () => {
    const { html, headers } = await open(link);
    expect(html.match(/<script.*/gi)).toEqual(['<script src="/answer.js"></script>']);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/i);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it('is the form while nothing is answered, and when an answer is to be changed', async () => {
    for (const query of ['', `edit=yes&${link}`])
      expect((await open(query)).html).toContain('<select id="sourceRegion"');
    expect((await open(link)).html).not.toContain('<select id="sourceRegion"');
  });

  it('passes over what is not legal, and never echoes it as markup', async () => {
    const { status, html } = await open(`${link}&exposure=<script>alert(1)</script>&colour="><img src=x>`);
    expect(status).toBe(200);
    expect(html).not.toMatch(/<script>|<img src=x/);
  });

  it('is English for a language that it does not have', async () => {
    expect((await open(link, { 'accept-language': 'xx-YY, "><b>;q=0.9' })).html).toContain('<html lang="en">');
  });

  it.each([
    { path: '/answer.md', type: 'text/markdown', file: undefined },
    { path: '/answer.svg', type: 'image/svg+xml', file: undefined },
    { path: '/answer.png', type: 'image/png', file: undefined },
    { path: '/answer.bicep', type: 'text/plain', file: 'network.bicep' },
    { path: '/answer.tf', type: 'text/plain', file: 'network.tf' },
  ])('has a sister at $path', async ({ path, type, file }) => {
    const response = await fetch(`${server.url}${path}?${link}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toBe(
      file === undefined ? null : `attachment; filename="${file}"`,
    );
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(200);
  });

  it('has its stylesheet', async () => {
    const response = await fetch(`${server.url}/answer.css`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  });
});
