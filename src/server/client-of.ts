import type { IncomingMessage } from 'node:http';
import type { Client } from '../channels/index.ts';
import { addressOf } from './address.ts';
import { addressKey, clientAddressIn } from './address-key.ts';
import { isForwarded } from './proxies.ts';

const list = (header: string | string[] | undefined): string[] =>
  [header ?? []].flat().flatMap(line => line.split(',').map(item => item.trim()));

/** The address that the outermost trusted proxy saw. */
function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const seen = trustedProxies > 0 ? list(request.headers['x-forwarded-for']).at(-trustedProxies) : undefined;
  return clientAddressIn(seen ?? '') ?? request.socket.remoteAddress ?? '';
}

/** Who sends this request. `trustedProxies` counts the reverse proxies in front. Throws unreadable-address. */
export function clientOf(request: IncomingMessage, trustedProxies: number): Client {
  const { origin, authorization } = request.headers;
  const forwarded = trustedProxies > 0 ? list(request.headers['x-forwarded-proto']).at(0) : undefined;
  const address = clientAddress(request, trustedProxies);
  return {
    address,
    addressKey: addressKey(address),
    host: addressOf(request).host,
    secure: forwarded === 'https',
    forwarded: isForwarded(request),
    ...(origin === undefined ? {} : { origin }),
    ...(authorization === undefined ? {} : { authorization }),
  };
}
