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

/** Writes a problem to a bare socket, where no response object exists, and ends the connection. */
export function endWithProblem(socket: Duplex, error: unknown, requestId: string): void {
  const fault = asFault(error);
  const problem = toProblem(fault, requestId);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${reasonPhrases.get(String(problem.status)) ?? ''}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(fault.retryAfter === undefined ? [] : [`Retry-After: ${fault.retryAfter}`]),
    'Connection: close',
  ];
  endWith(socket, `${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Answers a request that restify must not see, and ends its connection. */
export function refuse(response: ServerResponse, fault: Fault): void {
  const problem = toProblem(fault, randomUUID());
  response.shouldKeepAlive = false;
  response.statusCode = problem.status;
  response.setHeader('Content-Type', problemType);
  response.end(JSON.stringify(problem));
}
