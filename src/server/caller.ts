import type { IncomingMessage } from 'node:http';
import type { Caller } from '../channels/index.ts';
import { addressKey, addressOf } from './address.ts';

const hostPattern = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i;

const list = (header: string | string[] | undefined): string[] =>
  [header ?? []].flat().flatMap(line => line.split(',').map(item => item.trim()));

/** False for a request whose address or Host header no URL can be made of. */
export function isReadable(request: IncomingMessage): boolean {
  const { host } = request.headers;
  return (host === undefined || hostPattern.test(host)) && URL.canParse(`http://localhost${request.url ?? '/'}`);
}

/** The address that the outermost trusted proxy saw. */
function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const seen = trustedProxies > 0 ? list(request.headers['x-forwarded-for']).at(-trustedProxies) : undefined;
  return addressOf(seen ?? '') ?? request.socket.remoteAddress ?? '';
}

/** Who sends this request. `trustedProxies` counts the reverse proxies in front. */
export function callerOf(request: IncomingMessage, trustedProxies: number): Caller {
  const { origin, authorization, host = '' } = request.headers;
  const forwarded = trustedProxies > 0 ? list(request.headers['x-forwarded-proto']).at(0) : undefined;
  const address = clientAddress(request, trustedProxies);
  return {
    address,
    addressKey: addressKey(address),
    host: hostPattern.test(host) ? host : 'localhost',
    secure: forwarded === 'https',
    forwarded: request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined,
    ...(origin === undefined ? {} : { origin }),
    ...(authorization === undefined ? {} : { authorization }),
  };
}
