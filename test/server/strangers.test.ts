import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../../src/log.ts';
import { type Running, start } from './start.ts';

const lineSchema = z.looseObject({ msg: z.string(), origin: z.string().optional() });
const listed = 'https://portal.example.com';
const script = { body: Buffer.from('1'), type: 'text/javascript', etag: '"1"', immutable: false };
let server: Running;

afterEach(async () => {
  await server.stop();
});

/** The server, with what its log says of pages that are not listed. */
async function opened() {
  const lines: string[] = [];
  server = await start({
    assets: new Map([['/widget.js', script]]),
    env: { WIDGET_ORIGINS: listed, PUBLIC_URL: 'https://advisor.example.com' },
    log: createLog('warn', { write: line => lines.push(line) }),
  });
  return {
    said: () => lines.map(line => lineSchema.parse(JSON.parse(line))).map(({ msg, origin }) => [origin, msg]),
    ask: (path: string, headers: Record<string, string>, method = 'GET') =>
      fetch(server.url + path, { method, headers }).then(response => response.arrayBuffer()),
  };
}

describe('a page whose origin is not listed', () => {
  it('is named in the log once, with what to add where, as its launcher is loaded', async () => {
    const { ask, said } = await opened();
    for (let count = 0; count < 3; count += 1) await ask('/widget.js', { referer: 'https://wiki.example.com/' });
    expect(said()).toEqual([['https://wiki.example.com', expect.stringContaining('add it to WIDGET_ORIGINS')]]);
  });

  it('is named as it asks for a conversation with a client of its own', async () => {
    const { ask, said } = await opened();
    const headers = { origin: 'https://wiki.example.com' };
    await ask('/v3/directline/tokens/generate', headers, 'POST');
    expect(said()).toEqual([['https://wiki.example.com', expect.stringContaining('WIDGET_ORIGINS')]]);
  });

  it('fills no disk, whoever makes up origins', async () => {
    const { ask, said } = await opened();
    for (let count = 0; count < 50; count += 1) await ask('/widget.js', { referer: `https://${count}.example.com/` });
    expect(said()).toHaveLength(21);
    expect(said().at(-1)).toEqual([undefined, expect.stringContaining('not named until the next start')]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of a page that is listed', '/widget.js', { referer: `${listed}/` }],
    ['of the address of the service', '/widget.js', { origin: 'https://advisor.example.com' }],
    ['of a page that leads here by a link', '/answer', { referer: 'https://wiki.example.com/' }],
    ['of a page without an origin', '/widget.js', { origin: 'null' }],
    ['of what is no address', '/widget.js', { referer: 'about:blank' }],
    ['of a program', '/widget.js', {}],
  ])('%s', async (_, path, headers) => {
    const { ask, said } = await opened();
    await ask(path, headers);
    expect(said()).toEqual([]);
  });

  it('of its own page', async () => {
    const { ask, said } = await opened();
    await ask('/widget.js', { referer: `${server.url}/` });
    expect(said()).toEqual([]);
  });
});
