import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { stopGracefully } from '../../src/server/stop.ts';
import { eventually } from '../channels/eventually.ts';
import { HandClock } from '../support/hand-clock.ts';
import { dial, get, gone, tell } from '../support/raw-client.ts';
import { type Running, start } from './start.ts';

/** A service that is asked to end, with time moved by hand. */
function stopping(service: Running, pause: number) {
  const clock = new HandClock();
  const lines: string[] = [];
  const log = createLog('info', { write: line => lines.push(line) });
  const sleep = (milliseconds: number) => new Promise<void>(resolve => clock.after(milliseconds, resolve));
  const ended = stopGracefully({ ...service.parts, log, pause, patience: 9_000, sleep });
  return { clock, lines, ended };
}

const dialled = (service: Running): Promise<Socket> => dial(service.port);

const tenSeconds = 10_000;

describe('a service that is asked to end', () => {
  it('tells a balancer so and goes on serving through the pause, every answer the last of its connection', async () => {
    const service = await start();
    const kept = await dialled(service);
    expect(await tell(kept, get('/readyz'))).toMatch(/^HTTP\/1\.1 200 (?!.*Connection: close)/s);
    const { clock, ended, lines } = stopping(service, tenSeconds);

    for (const socket of [kept, await dialled(service)]) {
      const closed = gone(socket);
      expect(await tell(socket, get('/readyz'))).toMatch(/^HTTP\/1\.1 503 .*Connection: close.*unavailable/s);
      await closed;
    }
    expect(await tell(await dialled(service), get('/healthz'))).toMatch(/^HTTP\/1\.1 200 .*Connection: close/s);

    clock.pass(tenSeconds);
    await ended;
    await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
    expect(lines).toEqual([]);
  });

  it('ends at once where nothing is under way and no pause is asked for, whatever connections are kept', async () => {
    const service = await start();
    const [kept, half] = [await dialled(service), await dialled(service)];
    await tell(kept, get('/healthz'));
    half.write('GET /healthz HTTP/1.1\r\nHo');
    const closed = [kept, half].map(gone);
    await stopping(service, 0).ended;
    await Promise.all(closed);
  });

  it('waits no longer than its patience for a body that does not come, and says so', async () => {
    const service = await start();
    const slow = await dialled(service);
    const head = 'POST /v3/directline/tokens/generate HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n';
    expect(await tell(slow, `${head}Content-Length: 2\r\n\r\n`)).toContain('100 Continue');
    const { clock, ended, lines } = stopping(service, 0);
    expect(await tell(await dialled(service), get('/readyz'))).toContain('503');
    clock.pass(tenSeconds);
    await ended;
    await eventually(() => lines.join('')).toContain('The service ended before everything under way was done.');
    slow.destroy();
  });
});
