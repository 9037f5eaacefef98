import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Sockets } from '../channels/index.ts';
import { addressOf } from './address.ts';
import { clientOf } from './client-of.ts';
import { endWithProblem } from './refuse.ts';

/** Hands WebSocket upgrades to the streams; whatever is refused gets a problem and is cut off. */
export function serveUpgrades(
  server: HttpServer,
  sockets: Sockets,
  trustedProxies: number,
  newRequestId: () => string,
): void {
  const take = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> =>
    sockets.accept(clientOf(request, trustedProxies), addressOf(request), { request, socket, head });

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    take(request, socket, head).catch((error: unknown) => endWithProblem(socket, error, newRequestId()));
  });
}
