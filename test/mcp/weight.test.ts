import { describe, expect, test } from 'vitest';
import { mcpClient } from '../support/mcp-client.ts';

const client = mcpClient();

/** UTF-16 units that an assistant is sent before it says a word; a quarter of that many tokens. */
const longestList = 26_000;
const longestInput = 2_500;
const longestOutput = 5_000;
const longestAnswer = 24_000;
const longestText = 6_000;

const requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  exposure: 'none',
  hybrid: [],
};

const lengthOf = (value: unknown): number => JSON.stringify(value).length;

describe('what an assistant has to read', () => {
  test('is short before the first call', async () => {
    const list = await client.listTools();
    expect(lengthOf(list)).toBeLessThan(longestList);
    for (const { name, inputSchema, outputSchema } of list.tools) {
      expect(outputSchema, name).toBeDefined();
      expect(lengthOf(inputSchema), name).toBeLessThan(longestInput);
      expect(lengthOf(outputSchema), name).toBeLessThan(longestOutput);
    }
  });

  test('holds no list of regions', async () => {
    expect(JSON.stringify(await client.listTools())).not.toMatch(/westeurope|japaneast/);
  });

  test('is the answer once: few words for people, the data for programs', async () => {
    const answer = await client.callTool({ name: 'recommend', arguments: { requirements } });
    expect(lengthOf(answer)).toBeLessThan(longestAnswer);
    expect(lengthOf(answer.content)).toBeLessThan(longestText);
  });
});
