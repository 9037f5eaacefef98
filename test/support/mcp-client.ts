import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll } from 'vitest';
import { createMcpServer } from '../../src/mcp/server.ts';

/** An assistant that is connected to the tools while the tests of a file run. To be called once a file. */
export function mcpClient(): Client {
  const client = new Client({ name: 'test', version: '1' });
  const server = createMcpServer();
  beforeAll(async () => {
    const [near, far] = InMemoryTransport.createLinkedPair();
    await Promise.all([server.connect(far), client.connect(near)]);
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });
  return client;
}
