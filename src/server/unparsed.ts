import { randomUUID } from 'node:crypto';
import { type Server as HttpServer, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ErrorCode, Fault } from '../errors.ts';
import { asFault, problemType, toProblem } from './problem.ts';

/** What Node's parser says of a request that it gives up, as our codes; every other is one that cannot be read. */
const codes: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'body-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
};

/** Writes a problem to a bare socket, where no response object exists, and ends the connection. */
export function endWithProblem(socket: Duplex, error: unknown, requestId: string): void {
  const fault = asFault(error);
  const problem = toProblem(fault, requestId);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(fault.retryAfter === undefined ? [] : [`Retry-After: ${fault.retryAfter}`]),
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Answers what never becomes a request, such as headers without end or a body that does not come, with a problem too. */
export function answerUnparsed(server: HttpServer): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else endWithProblem(socket, new Fault(codes[error.code ?? ''] ?? 'unreadable-request'), randomUUID());
  });
}
