import { createServer } from 'node:http';
import { z } from 'zod';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly activity: { readonly text?: string | undefined };
}

/** What the double answers instead of success, once each, in order. */
export interface Misfortune {
  readonly status: number;
  readonly retryAfter?: string;
}

export interface FakeConnector {
  readonly serviceUrl: string;
  readonly sent: Sent[];
  /** Every request, also those that were answered with a misfortune. */
  requests(): number;
  fail(...misfortunes: Misfortune[]): void;
  stop(): void;
}

const activity = z.looseObject({ text: z.string().optional() });

/** Behaves as the Bot Connector does: takes replies, gives ids, and fails when it is told to. */
export async function startConnector(): Promise<FakeConnector> {
  const sent: Sent[] = [];
  const queue: Misfortune[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests += 1;
      const bad = queue.shift();
      response.setHeader('content-type', 'application/json');
      if (bad !== undefined) {
        if (bad.retryAfter !== undefined) response.setHeader('retry-after', bad.retryAfter);
        response.statusCode = bad.status;
        response.end('{"error":{"code":"Throttled","message":"later"}}');
        return;
      }
      const text = Buffer.concat(chunks).toString('utf8');
      const body = text === '' ? {} : activity.parse(JSON.parse(text));
      sent.push({ method: request.method ?? '', path: request.url ?? '', activity: body });
      response.end(JSON.stringify({ id: `sent-${sent.length}` }));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    serviceUrl: `http://127.0.0.1:${address.port}/`,
    sent,
    requests: () => requests,
    fail: (...misfortunes) => {
      queue.push(...misfortunes);
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
