import { once } from 'node:events';
import { createServer, Server as HttpServer, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { boundConnections } from '../../src/server/connections.ts';
import { surviveThrows } from '../../src/server/last-resort.ts';
import { eventually } from '../channels/eventually.ts';
import { dial, get, whole } from '../support/raw-client.ts';
import { start } from './start.ts';

const patience = { headers: 10_000, request: 30_000, standstill: 60_000 };

describe('connections', () => {
  it('are refused beyond so many, and taken again when one ends', async () => {
    const service = await start({ env: { MAX_SOCKETS: '5', MAX_CONNECTIONS: '10' } });
    const open = await Promise.all(Array.from({ length: 10 }, () => dial(service.port)));
    expect(await whole(await dial(service.port))).toBe('');
    open[0]?.destroy();
    await eventually(async () => {
      const socket = await dial(service.port);
      socket.end(get('/healthz', 'Connection: close'));
      return whole(socket);
    }).toContain('alive');
    for (const socket of open) socket.destroy();
    await service.stop();
  });

  it(
    'from one address are refused beyond so many, but those from inside the network, ' + 'where a proxy stands',
    async () => {
      const server = new HttpServer();
      server.removeAllListeners('connection');
      boundConnections(server, patience, { all: 100, each: 2 });
      const from = (address: string): Socket => {
        const socket = new Socket();
        Object.defineProperty(socket, 'remoteAddress', { value: address });
        server.emit('connection', socket);
        return socket;
      };
      const refused = (address: string): boolean => from(address).destroyed;
      const first = from('203.0.113.7');
      expect([refused('203.0.113.7'), refused('203.0.113.7'), refused('203.0.113.8')]).toEqual([false, true, false]);
      expect(Array.from({ length: 5 }, () => refused('10.0.0.4'))).not.toContain(true);
      first.destroy();
      await once(first, 'close');
      expect(refused('203.0.113.7')).toBe(false);
    },
  );

  it('are cut where a client asks for much and does not read it', async () => {
    const body = Buffer.alloc(32 * 1_024 * 1_024);
    const assets = new Map([['/', { body, type: 'text/html', etag: '"much"', immutable: false }]]);
    const service = await start({ assets, slowest: { ...patience, standstill: 100 } });
    const { server } = service.parts.server;
    const count = () => new Promise<number>(resolve => server.getConnections((_, open) => resolve(open)));
    const deaf = await dial(service.port);
    deaf.write(get('/'));
    await once(server, 'request');
    await eventually(count).toBe(0);
    deaf.destroy();
    await service.stop();
  });
});

describe('a listener that throws', () => {
  it.each([
    { what: 'at a request', bytes: get('/'), heard: /^HTTP\/1\.1 400 .*Connection: close.*unreadable-request/s },
    {
      what: 'at one that waits to be continued',
      bytes: get('/', 'Expect: 100-continue'),
      heard: /^HTTP\/1\.1 400 .*unreadable-request/s,
    },
    {
      what: 'at an upgrade',
      bytes: get('/', 'Connection: Upgrade', 'Upgrade: websocket'),
      heard: /^HTTP\/1\.1 400 .*unreadable-request/s,
    },
    { what: 'at what is no request', bytes: 'no request\r\n\r\n', heard: /^HTTP\/1\.1 400 .*unreadable-request/s },
    { what: 'when the answer has begun', bytes: get('/late'), heard: /^(HTTP\/1\.1 200 .*)?$/s },
  ])('$what costs that client its connection and nobody else anything', async ({ bytes, heard }) => {
    const lines: string[] = [];
    const server = createServer();
    for (const event of ['request', 'checkContinue', 'upgrade', 'clientError']) {
      server.on(event, (request: unknown, response: unknown) => {
        const late = request instanceof Object && Reflect.get(request, 'url') === '/late';
        if (late && response instanceof ServerResponse) response.writeHead(200).flushHeaders();
        throw new TypeError('what somebody wrote');
      });
    }
    surviveThrows(server, createLog('error', { write: line => lines.push(line) }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const socket = await dial(address.port);
    socket.write(bytes);
    expect(await whole(socket)).toMatch(heard);
    expect(lines.join('')).toMatch(/"error":"TypeError"/);
    expect(lines.join('')).not.toContain('somebody');
    server.close();
    await once(server, 'close');
  });
});
