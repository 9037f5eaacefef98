import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compareForPrograms, recommendForPrograms } from '../recommended.ts';
import { walkedKeys } from '../support/foreign-keys.ts';
import { mcpClient } from '../support/mcp-client.ts';

const requirements = {
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  exposure: 'none',
  hybrid: [],
} as const;
const client = mcpClient();
const brief = z.object({
  recommendation: z.looseObject({
    pitfalls: z.array(z.looseObject({ sources: z.array(z.string()) })),
    sources: z.array(z.looseObject({ id: z.string() })),
  }),
});

const call = (name: string, given: Readonly<Record<string, unknown>>) =>
  client.callTool({ name, arguments: { ...given } });

describe('an assistant', () => {
  test('finds the tools, all of which only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(tool => tool.name)).toEqual([
      'understand',
      'recommend',
      'diagnose',
      'compare',
      'next_question',
      'explain',
    ]);
    expect(tools.filter(tool => tool.annotations?.readOnlyHint !== true)).toEqual([]);
  });

  test('gets the recommendation of the decision module, byte by byte', async () => {
    const { structuredContent } = await call('recommend', { requirements, detail: 'full' });
    const expected = { recommendation: recommendForPrograms({ ...requirements, hybrid: [] }) };
    expect(JSON.stringify(structuredContent)).toBe(JSON.stringify(expected));
  });

  test('gets the same without the long lists unless it asks for them', async () => {
    const { structuredContent } = await call('recommend', { requirements });
    const whole = JSON.parse(JSON.stringify({ recommendation: recommendForPrograms({ ...requirements, hybrid: [] }) }));
    expect(whole).toMatchObject({ recommendation: { rejected: expect.any(Array), whatIf: expect.any(Array) } });
    const { pitfalls, sources, ...rest } = brief.parse(structuredContent).recommendation;
    expect(whole).toMatchObject({ recommendation: rest });
    expect(Object.keys(rest)).toEqual(
      expect.arrayContaining(['headline', 'legs', 'steps', 'reasons', 'answer', 'changes', 'missing', 'provisional']),
    );
    expect(rest).toMatchObject({ lang: 'en' });
    for (const later of ['rejected', 'sentences']) expect(rest).not.toHaveProperty(later);
    for (const part of [...pitfalls, ...sources])
      expect([...whole.recommendation.pitfalls, ...whole.recommendation.sources]).toContainEqual(part);
    const known = new Set(sources.map(({ id }) => id));
    expect(pitfalls.flatMap(pitfall => pitfall.sources).filter(id => !known.has(id))).toEqual([]);
  });

  test('compares the same options', async () => {
    const { structuredContent } = await call('compare', { requirements });
    expect(structuredContent).toEqual(JSON.parse(JSON.stringify(compareForPrograms({ ...requirements, hybrid: [] }))));
  });

  test('reads a sentence', async () => {
    const { structuredContent } = await call('understand', { text: 'VM in East US to Azure SQL in Japan East' });
    expect(structuredContent).toMatchObject({ requirements: { sourceRegion: 'eastus', targetRegion: 'japaneast' } });
  });

  test('reads what a sentence asks, and what of it was not read', async () => {
    const { tools } = await client.listTools();
    expect(tools.find(({ name }) => name === 'understand')?.outputSchema).toMatchObject({
      required: ['requirements', 'ambiguous', 'named', 'words'],
      properties: { main: { properties: { kind: {}, span: {} } }, words: { properties: { unread: {} } } },
    });
    const text = 'We have a VPN gateway. Can two spokes use gizmo flubber over it?';
    const { structuredContent } = await call('understand', { text });
    expect(structuredContent).toMatchObject({
      main: { kind: 'can', span: { start: text.indexOf('Can') } },
      words: { content: expect.any(Number), unread: [{ text: expect.stringContaining('gizmo') }] },
    });
    const { structuredContent: told } = await call('understand', { text: 'a VM in East US' });
    expect(told).not.toHaveProperty('main');
  });

  test('may name a reader where the rules alone read, and is told the same', async () => {
    const text = 'VM in East US to Azure SQL in Japan East';
    const told = await call('understand', { text });
    expect(told.structuredContent).not.toHaveProperty('readers');
    for (const reader of ['both', 'rules']) expect(await call('understand', { text, reader })).toEqual(told);
    expect((await call('understand', { text, reader: 'model' })).isError).toBe(true);
  });

  test('learns what to ask next, and when nothing is left', async () => {
    const { structuredContent } = await call('next_question', { requirements: {} });
    expect(structuredContent).toMatchObject({ question: { field: expect.any(String) } });
  });

  test('learns why not', async () => {
    const { structuredContent } = await call('explain', { option: 'p2s-vpn', requirements });
    expect(structuredContent).toMatchObject({
      explanation: { option: 'p2s-vpn', verdict: 'rejected', because: expect.any(String) },
    });
  });

  test('learns what to ask where too little is known, and no option is praised then', async () => {
    const kind = expect.stringMatching(
      /^\*\*I know too little for one answer\.\*\*\n\nMost useful next: what you want/,
    );
    const content = [{ type: 'text', text: kind }];
    expect(await call('recommend', { requirements: {} })).toMatchObject({
      content,
      structuredContent: { recommendation: { status: 'needs-answer', headline: null, missing: expect.any(Array) } },
    });
    expect(await call('compare', { requirements: {} })).toMatchObject({ content, structuredContent: { rows: [] } });
    for (const option of ['private-endpoint', 'expressroute'])
      expect(await call('explain', { option, requirements: {} })).toMatchObject({
        content,
        structuredContent: { explanation: null },
      });
    expect(await call('explain', { option: 'basic-lb', requirements: {} })).toMatchObject({
      structuredContent: { explanation: { verdict: 'retired', sources: [{ url: expect.any(String) }] } },
    });
  });

  test('is told what is wrong with its input', async () => {
    const { isError } = await call('recommend', { requirements: { sourceRegion: 'atlantis' } });
    expect(isError).toBe(true);
  });

  test('is answered, or told what is wrong, when it sends a word that every object answers to', async () => {
    for (const key of walkedKeys) {
      const given = Object.fromEntries([[key, key]]);
      const { structuredContent } = await call('understand', { text: `${key} in ${key}`, ...given });
      expect(structuredContent, key).toBeDefined();
      expect((await call('recommend', { requirements: { sourceRegion: key } })).isError, key).toBe(true);
      expect((await call('explain', { option: key, requirements })).isError, key).toBe(true);
    }
  });
});
