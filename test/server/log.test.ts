import { afterEach, describe, expect, it } from 'vitest';
import { createLog, errorFields } from '../../src/log.ts';
import { begin, call, say } from '../channels/direct-line-client.ts';
import { eventually } from '../channels/eventually.ts';
import { type Running, start } from './start.ts';

let server: Running | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

describe('the log', () => {
  it(
    'tells what was asked and how it ended, and nothing that a person wrote, no token, ' + 'no id of a person',
    async () => {
      const lines: string[] = [];
      const log = createLog('debug', { write: line => lines.push(line) });
      server = await start({ log, bot: { run: () => Promise.reject(new Error('Ada said: my-private-words')) } });
      const conversation = await begin(server.url);
      await say(server.url, conversation, 'my-private-words');
      await call(server.url, '/conversations', { token: 'a.forged.token', body: '{"my-private-words' });
      await eventually(() => lines.filter(line => line.includes('A turn failed.')).length).toBeGreaterThan(1);
      const text = lines.join('');
      expect(text).toMatch(/"route":"\/v3\/directline\/conversations\/:conversation\/activities","status":200/);
      expect(text).not.toMatch(/my-private-words|Ada|forged/);
      expect(text).not.toContain(conversation.token);
      expect(text).not.toContain(conversation.conversationId);
    },
  );

  it('tells nothing of a text that a program had read', async () => {
    const lines: string[] = [];
    server = await start({ log: createLog('debug', { write: line => lines.push(line) }) });
    const body = JSON.stringify({ text: 'Can my-private-words be reached?' });
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch(`${server.url}/api/understanding`, { method: 'POST', headers, body });
    expect(status).toBe(200);
    await eventually(() => lines.filter(line => line.includes('/api/understanding')).length).toBeGreaterThan(0);
    expect(lines.join('')).not.toMatch(/my-private-words|reached/);
  });

  it.each([
    { proxies: '0', times: 1 },
    { proxies: '1', times: 0 },
  ])('tells once of a proxy that nobody counted ($proxies trusted)', async ({ proxies, times }) => {
    const lines: string[] = [];
    const log = createLog('info', { write: line => lines.push(line) });
    server = await start({ log, env: { TRUSTED_PROXIES: proxies } });
    const headers = { 'x-forwarded-for': '203.0.113.7' };
    for (let count = 0; count < 3; count += 1) await fetch(`${server.url}/healthz`, { headers });
    expect(lines.filter(line => line.includes('TRUSTED_PROXIES'))).toHaveLength(times);
    expect(lines.join('')).not.toContain('203.0.113.7');
  });

  it('names the class, the code and the place of an error, not its message', () => {
    const fields = errorFields(Object.assign(new TypeError('secret'), { code: 'E1' }));
    expect(fields).toMatchObject({ error: 'TypeError', code: 'E1' });
    expect(JSON.stringify(fields)).not.toContain('secret');
  });
});
