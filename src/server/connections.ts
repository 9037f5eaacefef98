import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';
import { addressKey } from './address-key.ts';
import { isInternal } from './internal.ts';

/** Milliseconds on a connection. */
export interface Patience {
  /** For the headers of a request. */
  readonly headers: number;
  /** For the whole request. */
  readonly request: number;
  /** Without a byte in either direction while an answer is due or on its way. */
  readonly standstill: number;
}

/** How many connections there may be. */
export interface ConnectionLimits {
  readonly all: number;
  /**
   * From one network address (of IPv6, one network of 64 bits); those inside the operator's network, where proxies
   * stand, are not counted.
   */
  readonly each: number;
}

/** Milliseconds between two looks for slow clients at most; Node's own 30 s would let them stay four times too long. */
const longestUnwatched = 5_000;

/**
 * Milliseconds that an idle connection is kept: longer than a load balancer keeps it, so that it is never the one cut.
 */
const keepAliveTimeout = 75_000;

/** Lets slow clients go, and new ones too where there are too many. */
export function boundConnections(server: HttpServer, patience: Patience, { all, each }: ConnectionLimits): void {
  Object.assign(server, {
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    timeout: patience.standstill,
    connectionsCheckingInterval: Math.min(longestUnwatched, patience.headers),
    keepAliveTimeout,
    maxConnections: all,
  });
  const open = new Map<string, number>();
  server.prependListener('connection', (socket: Socket) => {
    const { remoteAddress } = socket;
    if (remoteAddress === undefined || isInternal(remoteAddress)) return;
    const address = addressKey(remoteAddress);
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
    if (count > each) socket.destroy();
  });
}
