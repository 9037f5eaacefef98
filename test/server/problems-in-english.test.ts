import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../../src/cli/run.ts';
import { decodeAnswers, takeAway } from '../../src/library/answer.ts';
import { parseRequirements, recommend } from '../../src/library/index.ts';
import { mcpClient } from '../support/mcp-client.ts';
import { networkId } from '../support/resource-ids.ts';
import { type Running, start } from './start.ts';

const nat = networkId('natGateways', ['nat']);
const stands = [{ kind: 'vwan', id: nat }];
const message =
  'This is the id of Microsoft.Network/natGateways. Give one of Microsoft.Network/virtualWans or ' +
  'Microsoft.Network/virtualHubs.';
const machines = { sourceRegion: 'eastus', targetRegion: 'japaneast', resourceType: 'vm' } as const;

let server: Running;
const client = mcpClient();
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

const told = z.object({ code: z.string(), problems: z.array(z.unknown()) });

/** The answer of the API to a browser that would rather have German. */
async function api(path: string, body?: unknown) {
  const german = { 'accept-language': 'de' };
  const sent =
    body === undefined
      ? { headers: german }
      : { method: 'POST', headers: { ...german, 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return told.parse(await (await fetch(`${server.url}${path}`, sent)).json());
}

describe('a program is told in English what is wrong, whoever asks', () => {
  it('by the API', async () => {
    expect(await api('/api/recommendations', { stands })).toEqual({
      code: 'invalid-requirements',
      problems: [{ path: '/stands/0/id', code: 'wrong-resource-type', message }],
    });
    expect(await api('/api/diagnoses', { text: 'it fails', requirements: { stands } })).toEqual({
      code: 'invalid-body',
      problems: [{ path: '/requirements/stands/0/id', code: 'custom', message }],
    });
  });

  it('by a query of the API', async () => {
    const query = new URLSearchParams({ stands: JSON.stringify(stands) });
    expect(await api(`/api/questions/next?${query}`)).toEqual({
      code: 'invalid-query',
      problems: [{ path: '/stands/0/id', code: 'invalid-resource-id', message }],
    });
  });

  it('by MCP', async () => {
    const { content } = await client.callTool({ name: 'recommend', arguments: { requirements: { stands } } });
    expect(JSON.stringify(content)).toContain(message);
  });

  it('by the library', () => {
    const problems = [{ path: '/stands/0/id', code: 'wrong-resource-type', message }];
    expect(parseRequirements({ stands })).toEqual({ ok: false, problems });
    expect(() => recommend(JSON.parse(JSON.stringify({ stands })))).toThrow(message);
    expect(decodeAnswers(`${new URLSearchParams({ virtualHub: nat })}`).problems).toEqual([
      { path: '/virtualHub', code: 'wrong-resource-type', message },
    ]);
    expect(takeAway(recommend(machines), { callerSpace: 'ten' }, 'de')).toEqual({
      ok: false,
      problems: [
        { path: '/callerSpace', code: 'invalid-parameter', message: 'Write an IPv4 range such as 10.1.0.0/16.' },
      ],
    });
  });

  it('by the command line', async () => {
    const asked = ['recommend', '--from', 'eastus', '--to', 'japaneast', '--target', 'vm', '--locale', 'de'];
    expect((await run([...asked, '--virtual-hub', nat])).err).toContain(`--virtual-hub ${nat}: ${message}\n`);
    expect(await run([...asked, '--target-space', '10.20.0.0/28', '--format', 'cli'])).toEqual({
      code: 2,
      out: '',
      err: '--target-space: 10.20.0.0/28 is too small for the subnets of this design.\n',
    });
  });
});
