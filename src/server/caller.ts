import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Caller } from '../channels/index.ts';
import { addressOf } from './address.ts';
import { isForwarded } from './proxies.ts';

const list = (header: string | string[] | undefined): string[] =>
  [header ?? []].flat().flatMap(line => line.split(',').map(item => item.trim()));

/** The address that the outermost trusted proxy saw; some proxies add the port to it. */
function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const seen = list(request.headers['x-forwarded-for'])
    .at(-trustedProxies)
    ?.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const own = request.socket.remoteAddress ?? '';
  return trustedProxies > 0 && seen !== undefined && isIP(seen) > 0 ? seen : own;
}

/** Who sends this request. `trustedProxies` counts the reverse proxies in front. Throws unreadable-address. */
export function callerOf(request: IncomingMessage, trustedProxies: number): Caller {
  const { origin, authorization } = request.headers;
  const forwarded = trustedProxies > 0 ? list(request.headers['x-forwarded-proto']).at(0) : undefined;
  return {
    address: clientAddress(request, trustedProxies),
    host: addressOf(request).host,
    secure: forwarded === 'https',
    forwarded: isForwarded(request),
    ...(origin === undefined ? {} : { origin }),
    ...(authorization === undefined ? {} : { authorization }),
  };
}
