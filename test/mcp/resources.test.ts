import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { regionNames } from '../../src/azure/regions.ts';
import { fields } from '../../src/decision/case/requirements.ts';
import { ruleVersion } from '../../src/decision/index.ts';
import { optionIds } from '../../src/options/options.ts';
import { mcpClient } from '../support/mcp-client.ts';

const client = mcpClient();
const read = z.object({ contents: z.tuple([z.looseObject({ text: z.string(), mimeType: z.string() })]) });
const links = z.array(z.looseObject({ type: z.string(), uri: z.string().optional() }));

const requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  existingPrivateEndpoint: 'in-other-vnet',
  exposure: 'none',
  hybrid: [],
};

async function content(uri: string) {
  const [only] = read.parse(await client.readResource({ uri })).contents;
  return only;
}

const idsAt = async (uri: string): Promise<readonly unknown[]> =>
  z
    .array(z.looseObject({ id: z.string() }))
    .parse(JSON.parse((await content(uri)).text))
    .map(({ id }) => id);

describe('the resources', () => {
  test('list every id once', async () => {
    expect(await idsAt('advisor://regions')).toEqual(regionNames);
    expect(await idsAt('advisor://options')).toEqual(optionIds);
    expect(await idsAt('advisor://resource-types')).toContain('sql-database');
  });

  test('name every field of the requirements, and the rules', async () => {
    const schema = z.object({ properties: z.record(z.string(), z.unknown()) });
    const { properties } = schema.parse(JSON.parse((await content('advisor://requirements')).text));
    expect(Object.keys(properties)).toEqual(fields.filter(field => field !== 'stands' && field !== 'ask'));
    expect(JSON.parse((await content('advisor://rules')).text)).toEqual({ ruleVersion });
  });

  test('can each be read, and say what they are', async () => {
    const { resources } = await client.listResources();
    expect(resources.length).toBeGreaterThan(5);
    for (const { uri, mimeType, description } of resources) {
      expect(description, uri).toBeTruthy();
      expect((await content(uri)).mimeType, uri).toBe(mimeType);
    }
  });

  test('hold the answer in every form that is linked from it', async () => {
    const { content: told } = await client.callTool({ name: 'recommend', arguments: { requirements } });
    const uris = links.parse(told).flatMap(({ type, uri }) => (type === 'resource_link' && uri ? [uri] : []));
    expect(uris.map(uri => /answer\/(\w+)/.exec(uri)?.[1])).toEqual(['md', 'bicep', 'tf']);
    for (const uri of uris) expect((await content(uri)).text.length, uri).toBeGreaterThan(500);
    expect((await content(String(uris[1]))).text).toContain('Microsoft.Network/virtualNetworks');
  });

  test('are linked only where there is an answer', async () => {
    const { content: told } = await client.callTool({ name: 'recommend', arguments: { requirements: {} } });
    expect(links.parse(told).map(({ type }) => type)).toEqual(['text']);
  });

  test.each([
    'advisor://nowhere',
    'advisor://answer/exe?sourceRegion=eastus',
    'advisor://answer/bicep?',
    'advisor://answer/bicep?sourceRegion=atlantis',
    'constructor',
    '',
    'https://learn.microsoft.com/',
    'file:///etc/passwd',
  ])('are not there at %j', async uri => {
    await expect(client.readResource({ uri })).rejects.toMatchObject({ code: -32_002 });
  });
});

describe('the prompts', () => {
  test('each take the words of the person', async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['review-my-network', 'choose-a-connection', 'find-out-why']);
    for (const { name, title, arguments: taken } of prompts) {
      expect([title, taken?.map(({ required }) => required)], name).toEqual([expect.any(String), [true]]);
      const { messages } = await client.getPrompt({ name, arguments: { words: 'two {spokes}' } });
      expect(JSON.stringify(messages), name).toContain('two {spokes}');
    }
  });

  test.each([
    ['nothing', { words: ' ' }],
    ['constructor', { words: 'x' }],
    ['review-my-network', {}],
  ])('refuse %s with %j', async (name, given) => {
    await expect(client.getPrompt({ name, arguments: given })).rejects.toMatchObject({ code: -32_602 });
  });
});

describe('the server', () => {
  test('says when to use it and what not to do', () => {
    const told = client.getInstructions() ?? '';
    for (const word of ['next_question', 'Never invent', 'cite its sources', 'milliseconds'])
      expect(told).toContain(word);
    expect(told.length).toBeLessThan(2_000);
    expect(client.getServerVersion()).toMatchObject({ name: 'connectivity-advisor', version: ruleVersion });
  });

  test('knows no other tool', async () => {
    await expect(client.callTool({ name: 'toString', arguments: {} })).rejects.toMatchObject({ code: -32_602 });
  });
});
