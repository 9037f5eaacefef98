import { describe, expect, test } from 'vitest';
import { parseRequirements } from '../../src/decision/index.ts';
import { recommendForPrograms } from '../recommended.ts';
import { foreignEstates, oddEstates } from '../support/foreign-estates.ts';
import { mcpClient } from '../support/mcp-client.ts';

const client = mcpClient();
const given = (json: string): Record<string, unknown> => JSON.parse(json);
const call = (json: string) =>
  client.callTool({ name: 'recommend', arguments: { requirements: given(json), detail: 'full' } });

describe('a network that stands, told by an assistant', () => {
  test('can be told by its kinds and asked about', async () => {
    const { tools } = await client.listTools();
    const schema = JSON.stringify(tools.find(({ name }) => name === 'recommend')?.inputSchema);
    for (const name of ['"stands"', '"ask"', '"mustUse"', '"expressroute-circuit"', '"why-not-working"'])
      expect([name, schema.includes(name)]).toEqual([name, true]);
  });

  test.each(foreignEstates)('is refused with %s', async (_, json) => {
    expect(await call(json)).toMatchObject({ isError: true });
  });

  test.each(oddEstates)('is answered with %s', async (_, json) => {
    const parsed = parseRequirements(given(json));
    const { structuredContent } = await call(json);
    expect(structuredContent).toEqual({
      recommendation: JSON.parse(JSON.stringify(recommendForPrograms(parsed.ok ? parsed.requirements : {}))),
    });
  });
});
