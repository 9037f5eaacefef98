import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ErrorCode, Fault } from '../errors.ts';
import { endWithAnswer, endWithProblem } from './refuse.ts';
import { pageOf, pageType } from './trouble.ts';
import { wantsPage } from './wants-page.ts';

/** What Node's parser says of a request that it gives up, as our codes; every other is one that cannot be read. */
const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ['HPE_HEADER_OVERFLOW', 'headers-too-large'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 'body-too-large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'too-slow'],
]);

/** True where what was given up was a browser's request for a page: an address too long, or too many cookies. */
function isForPerson(error: Error): boolean {
  const packet = 'rawPacket' in error && Buffer.isBuffer(error.rawPacket) ? error.rawPacket.toString('latin1') : '';
  return packet.startsWith('GET ') && wantsPage(/\r\naccept:([^\r\n]*)/i.exec(packet)?.[1]);
}

function answer(error: NodeJS.ErrnoException, socket: Duplex): void {
  const fault = new Fault(codes.get(error.code ?? '') ?? 'unreadable-request');
  const reference = randomUUID();
  if (!isForPerson(error)) endWithProblem(socket, fault, reference);
  else endWithAnswer(socket, { type: pageType, ...pageOf(fault, { reference, locale: 'en', query: '' }) });
}

/** Answers what never becomes a request, such as headers without end or a body that does not come, too. */
export function answerUnparsed(server: HttpServer): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) socket.destroy();
    else answer(error, socket);
  });
  // Node cuts these off without a word; this service is no proxy.
  server.on('connect', (_request: unknown, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    endWithProblem(socket, new Fault('method-not-allowed'), randomUUID());
  });
}
