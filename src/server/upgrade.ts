import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Sockets } from '../channels/index.ts';
import { Fault } from '../errors.ts';
import { callerOf, isReadable } from './caller.ts';
import { asFault, problemType, toProblem } from './problem.ts';

function refuse(socket: Duplex, error: unknown, requestId: string): void {
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

/** Hands WebSocket upgrades to the streams; whatever is refused gets a problem and is cut off. */
export function serveUpgrades(
  server: HttpServer,
  sockets: Sockets,
  trustedProxies: number,
  newRequestId: () => string,
): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    try {
      if (!isReadable(request)) throw new Fault('unreadable-address');
      const address = new URL(request.url ?? '/', 'http://host');
      sockets.accept(callerOf(request, trustedProxies), address, { request, socket, head });
    } catch (error) {
      refuse(socket, error, newRequestId());
    }
  });
}
