import { randomUUID } from 'node:crypto';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Fault } from '../errors.ts';
import { asFault, problemType, toProblem } from './problem.ts';

/** Milliseconds that the other side gets to read the last answer and close, before the connection is torn down. */
const farewell = 1_000;

const reasonPhrases: ReadonlyMap<string, string | undefined> = new Map(Object.entries(STATUS_CODES));

const ending = new WeakSet<Duplex>();

/** Sends the last bytes of a connection and ends it, also where the other side never closes or goes on sending. */
export function endWith(socket: Duplex, text: string): void {
  if (ending.has(socket)) return;
  ending.add(socket);
  const cut = setTimeout(() => socket.destroy(), farewell);
  socket.once('close', () => clearTimeout(cut));
  socket.end(text);
  // What still comes is thrown away: unread bytes would make the system drop the answer with the connection.
  socket.resume();
}

/** The last answer of a connection. */
export interface LastAnswer {
  readonly status: number;
  /** Value of Content-Type. */
  readonly type: string;
  readonly body: string;
  /** Seconds after which the request may be sent again. */
  readonly retryAfter?: number | undefined;
}

/** What every answer carries where nothing is known of who may frame it. */
const strictest = [
  "Content-Security-Policy: default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; " +
    "frame-ancestors 'self'",
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
];

/** Writes an answer to a bare socket, where no response object exists, and ends the connection. */
export function endWithAnswer(socket: Duplex, { status, type, body, retryAfter }: LastAnswer): void {
  const head = [
    `HTTP/1.1 ${status} ${reasonPhrases.get(String(status)) ?? ''}`,
    `Content-Type: ${type}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...strictest,
    ...(retryAfter === undefined ? [] : [`Retry-After: ${retryAfter}`]),
    'Connection: close',
  ];
  endWith(socket, `${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Writes a problem to a bare socket and ends the connection. */
export function endWithProblem(socket: Duplex, error: unknown, requestId: string): void {
  const fault = asFault(error);
  const problem = toProblem(fault, requestId);
  const { retryAfter } = fault;
  endWithAnswer(socket, { status: problem.status, type: problemType, body: JSON.stringify(problem), retryAfter });
}

/** Answers a request that restify must not see, and ends its connection. */
export function refuse(response: ServerResponse, fault: Fault): void {
  const problem = toProblem(fault, randomUUID());
  response.shouldKeepAlive = false;
  response.statusCode = problem.status;
  response.setHeader('Content-Type', problemType);
  response.end(JSON.stringify(problem));
}
