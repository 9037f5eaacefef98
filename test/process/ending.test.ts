import { afterAll, beforeAll, expect, it } from 'vitest';
import { begin, openStream } from '../channels/direct-line-client.ts';
import { eventually } from '../channels/eventually.ts';
import { dial, exchange, get, gone, tell } from '../support/raw-client.ts';
import { type Service, startService } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({
    LOG_LEVEL: 'warn',
    FINISH_SECONDS: '120',
    HEADER_TIMEOUT_SECONDS: '120',
    REQUEST_TIMEOUT_SECONDS: '120',
  });
});
afterAll(() => service.stop());

const head = [
  'POST /v3/directline/tokens/generate HTTP/1.1',
  'Host: localhost',
  'Content-Type: application/json',
  'Content-Length: 2',
  'Expect: 100-continue',
];

it('sends balancers elsewhere, gives the answer under way, tells streams to come again, and then ends', async () => {
  const order: string[] = [];
  const { port } = service;
  const [kept, idle, half] = [await dial(port), await dial(port), await dial(port)];
  for (const socket of [kept, idle]) {
    expect(await tell(socket, get('/readyz'))).toMatch(/^HTTP\/1\.1 200 (?!.*Connection: close)/s);
  }
  half.write('GET /readyz HTTP/1.1\r\nHo');
  const { socket: stream } = await openStream((await begin(service.url)).streamUrl);
  stream.on('close', code => order.push(`stream closed with ${code}`));
  // The service waits for the head of a request from the moment that its connection is there.
  const slow = await dial(port);
  expect(await tell(slow, `${head.join('\r\n')}\r\n\r\n`)).toContain('100 Continue');

  const ended = service.terminate().then(code => order.push(`ended with ${code}`));
  await eventually(() => exchange(port, get('/readyz'))).toMatch(/^HTTP\/1\.1 503 .*Connection: close/s);
  const keptCloses = gone(kept);
  expect(await tell(kept, get('/readyz'))).toMatch(/^HTTP\/1\.1 503 .*Connection: close/s);
  await keptCloses;
  expect(order).toEqual([]);

  expect(await tell(slow, '{}')).toMatch(/^HTTP\/1\.1 200 .*Connection: close.*"token"/s);
  await ended;
  expect(order.toSorted()).toEqual(['ended with 0', 'stream closed with 1001']);
  // It would say so, had it run out of patience with the connections that are idle or hold half a request.
  expect(service.output()).toBe(`Connectivity Advisor listens on ${service.url}\n`);
  for (const socket of [idle, half]) socket.destroy();
});
