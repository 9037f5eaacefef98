import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { regionNames } from '../../src/azure/regions.ts';
import { mcpClient } from '../support/mcp-client.ts';

const client = mcpClient();
const recommended = z.object({ recommendation: z.object({ requirements: z.record(z.string(), z.unknown()) }) });
const texts = z.array(z.looseObject({ text: z.string() })).transform(([first]) => first?.text ?? '');
const problemSchema = z.object({
  path: z.string(),
  message: z.string(),
  legal: z.array(z.string()).optional(),
  nearest: z.array(z.string()).optional(),
  all: z.string().optional(),
});
const refusal = z.object({ code: z.literal('invalid-arguments'), problems: z.array(problemSchema) });

const recommend = (requirements: unknown) => client.callTool({ name: 'recommend', arguments: { requirements } });

async function refused(name: string, given: Record<string, unknown>) {
  const { isError, content } = await client.callTool({ name, arguments: given });
  expect(isError).toBe(true);
  const text = texts.parse(content);
  return { text, ...refusal.parse(JSON.parse(text)) };
}

describe('names as people say them', () => {
  test.each([
    ['sourceRegion', 'tokyo', 'japaneast'],
    ['targetRegion', 'Japan East', 'japaneast'],
    ['otherRegions', ['Amsterdam', 'eastus'], ['westeurope', 'eastus']],
    ['resourceType', 'Azure SQL', 'sql-database'],
    ['sourceResourceType', 'AKS', 'aks'],
    ['sourceType', 'VM', 'azure-vm'],
    ['exposure', 'private only', 'none'],
    ['hybrid', ['a datacenter'], ['datacenter']],
    ['hybrid', 'nothing', []],
    ['bandwidth', '10 Gbps', 'gte-10g'],
    ['mustUse', ['point-to-site'], ['p2s-vpn']],
    ['ruledOut', ['ExpressRoute', 'nat-gateway'], ['expressroute', 'nat-gateway']],
    ['stands', [{ kind: 'ExpressRoute circuit' }], [{ kind: 'expressroute-circuit' }]],
    ['ask', { kind: 'can', about: ['NAT gateway'] }, { kind: 'can', about: ['nat-gateway'] }],
  ])('%s %j is %j', async (field, said, meant) => {
    const { structuredContent } = await recommend({ [field]: said });
    expect(recommended.parse(structuredContent).recommendation.requirements).toEqual({ [field]: meant });
  });

  test('an option is explained by its name', async () => {
    const given = { option: 'point-to-site VPN', requirements: { sourceType: 'vm', resourceType: 'a VM' } };
    expect(await client.callTool({ name: 'explain', arguments: given })).toMatchObject({
      structuredContent: { explanation: { option: 'p2s-vpn' } },
    });
  });
});

describe('a value that is not known', () => {
  test('is refused with the ids that come closest and where all are, never with all of them', async () => {
    const { problems, text } = await refused('recommend', { requirements: { sourceRegion: 'eastuss' } });
    expect(problems).toEqual([
      {
        path: '/requirements/sourceRegion',
        message: '"eastuss" is not known here.',
        nearest: expect.arrayContaining(['eastus']),
        all: 'advisor://regions',
      },
    ]);
    expect(text.length).toBeLessThan(300);
    expect(regionNames.filter(name => text.includes(`"${name}"`)).length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['targetRegion', 'Germany', ['germanynorth', 'germanywestcentral']],
    ['resourceType', 'a database', ['sql-database', 'postgres-flexible']],
  ])('is refused with its readings where it has several: %s %s', async (field, said, readings) => {
    const { problems } = await refused('recommend', { requirements: { [field]: said } });
    expect(problems).toMatchObject([{ path: `/requirements/${field}`, nearest: expect.arrayContaining(readings) }]);
  });

  test('is refused without a guess where nothing comes near', async () => {
    const { problems } = await refused('recommend', { requirements: { targetRegion: 'qqqq' } });
    expect(problems).toEqual([expect.not.objectContaining({ nearest: expect.anything() })]);
  });

  test('is refused with the legal values where they are few', async () => {
    const { problems } = await refused('recommend', { requirements: { exposure: 'sideways' } });
    expect(problems[0]?.legal).toEqual(['none', 'allow-listed', 'public', 'unknown']);
  });

  test('is refused as a field with the fields that come closest', async () => {
    const { problems } = await refused('compare', { requirements: { sourceRegoin: 'eastus' } });
    expect(problems).toMatchObject([
      { path: '/requirements/sourceRegoin', nearest: expect.arrayContaining(['sourceRegion']) },
    ]);
  });

  test('is refused as an option', async () => {
    const { problems } = await refused('explain', { option: 'privat-endpoint', requirements: {} });
    expect(problems).toMatchObject([{ path: '/option', nearest: expect.arrayContaining(['private-endpoint']) }]);
  });

  test.each([
    ['no arguments', 'understand', {}],
    ['a text that is none', 'understand', { text: 7 }],
    ['a text that is too long', 'understand', { text: 'a'.repeat(1_001) }],
    ['requirements that are a list', 'recommend', { requirements: [] }],
    ['requirements that are a text', 'recommend', { requirements: 'VM to SQL' }],
    ['a long text for a region', 'recommend', { requirements: { sourceRegion: 'x'.repeat(5_000) } }],
    [
      'ten times too much',
      'recommend',
      { requirements: Object.fromEntries([...Array(90)].map((_, n) => [`f${n}`, 1])) },
    ],
  ])('is refused in few words: %s', async (_, name, given) => {
    const { problems, text } = await refused(name, given);
    expect(problems.length).toBeLessThanOrEqual(10);
    expect(text.length).toBeLessThan(7_000);
  });
});
