import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** A request as it came over the line. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How the double answers one request. */
export type Behaviour = (response: ServerResponse, request: Received) => void;

/** A local double of an endpoint that speaks OpenAI's chat completions. */
export interface Double {
  /** Base address, as an operator writes it. */
  readonly url: string;
  readonly received: readonly Received[];
  /** Connections that were opened to it. */
  connections(): number;
  behave(behaviour: Behaviour): void;
  stop(): Promise<void>;
}

const json = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
};

const completion = (content: string | null, finish: string, total: number | null) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
  ...(total === null ? {} : { usage: { total_tokens: total } }),
});

/**
 * Answers with this text, or with this value as JSON. `total`: the tokens that it says were used, null where it does
 * not.
 */
export const answers =
  (value: unknown, total: number | null = 1_000): Behaviour =>
  response =>
    json(response, 200, completion(typeof value === 'string' ? value : JSON.stringify(value), 'stop', total));

/** Answers with half of a value, as where the longest answer was too short. */
export const cutShort =
  (value: unknown): Behaviour =>
  response => {
    const whole = JSON.stringify(value);
    json(response, 200, completion(whole.slice(0, whole.length / 2), 'length', 2_000));
  };

/** Closes the connection in the middle of its answer. */
export const breaksOff: Behaviour = response => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"choices":[{"message":{"content":"{', () => response.destroy());
};

/** Says nothing for as long as anybody waits. */
export const keepsSilent: Behaviour = () => {};

export const fails =
  (status: number, code: string): Behaviour =>
  response =>
    json(response, status, { error: { code, message: `The words of the request: ${code}` } });

/** Any body at all. */
export const sends =
  (body: string, type = 'application/json', status = 200): Behaviour =>
  response => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };

export const redirectsTo =
  (url: string, status = 307): Behaviour =>
  response => {
    response.writeHead(status, { location: `${url}/chat/completions` });
    response.end();
  };

const requestSchema = z.object({
  model: z.string(),
  messages: z.array(z.strictObject({ role: z.string(), content: z.string() })),
});
const inputSchema = z.record(z.string(), z.unknown());

/** The body of a request, with the names of its parts, and the input that was given of the message. */
export function sentIn({ body }: Received): {
  readonly parts: Readonly<Record<string, unknown>>;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly input: Readonly<Record<string, unknown>>;
} {
  const parts = inputSchema.parse(JSON.parse(body));
  const { messages } = requestSchema.parse(parts);
  return { parts, messages, input: inputSchema.parse(JSON.parse(messages[1]?.content ?? '')) };
}

async function closed(server: Server): Promise<void> {
  const gone = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await gone;
}

/** Starts a double on a free port of the loopback. Until it is told otherwise it keeps silent. */
export async function startDouble(): Promise<Double> {
  const received: Received[] = [];
  let behaviour: Behaviour = keepsSilent;
  let opened = 0;
  const server = createServer((request, response) => {
    text(request).then(
      body => {
        const one = { method: request.method, path: request.url, headers: request.headers, body };
        received.push(one);
        behaviour(response, one);
      },
      () => response.destroy(),
    );
  });
  server.on('connection', () => {
    opened += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    received,
    connections: () => opened,
    behave: next => {
      behaviour = next;
    },
    stop: () => closed(server),
  };
}
