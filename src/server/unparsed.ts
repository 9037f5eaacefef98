import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ErrorCode, Fault } from '../errors.ts';
import { endWithProblem } from './refuse.ts';

/** What Node's parser says of a request that it gives up, as our codes; every other is one that cannot be read. */
const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ['HPE_HEADER_OVERFLOW', 'headers-too-large'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 'body-too-large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'too-slow'],
]);

/** Answers what never becomes a request, such as headers without end or a body that does not come, with a problem too. */
export function answerUnparsed(server: HttpServer): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) socket.destroy();
    else endWithProblem(socket, new Fault(codes.get(error.code ?? '') ?? 'unreadable-request'), randomUUID());
  });
  // Node cuts these off without a word; this service is no proxy.
  server.on('connect', (_request: unknown, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    endWithProblem(socket, new Fault('method-not-allowed'), randomUUID());
  });
}
