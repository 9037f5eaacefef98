import type { IncomingMessage } from 'node:http';
import { Fault } from '../errors.ts';

/** A host that a URL may name, with its port; the URL parser then says whether there is such a host. */
const hostPattern = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i;

const known = new WeakMap<IncomingMessage, URL>();

const countOfHosts = (request: IncomingMessage): number =>
  request.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length;

/** The URL as restify's router makes it: a path is put behind the host, anything else is read beside it. */
function routed(host: string, target: string): URL {
  const origin = `http://${host}`;
  return target.startsWith('/') ? new URL(origin + target) : new URL(target, origin);
}

function build(request: IncomingMessage): URL {
  const { host = 'localhost' } = request.headers;
  const target = request.url ?? '/';
  if (countOfHosts(request) > 1 || !hostPattern.test(host)) throw new Fault('unreadable-address');
  const read = routed(host, target);
  if (!/^https?:$/.test(read.protocol) || read.username !== '' || read.password !== '') {
    throw new Fault('unreadable-address');
  }
  return new URL(`http://${read.host}${read.pathname}${read.search}`);
}

/**
 * The address that a request is for, always with the scheme http. The first call makes it, and sets the request's
 * target and Host to what it says, so that whoever reads those afterwards reads the same. Throws unreadable-address.
 */
export function addressOf(request: IncomingMessage): URL {
  const before = known.get(request);
  if (before !== undefined) return before;
  try {
    const address = build(request);
    known.set(request, address);
    request.headers.host = address.host;
    // `OPTIONS *` asks about the server itself, not about a path.
    if (request.url !== '*') request.url = address.pathname + address.search;
    return address;
  } catch {
    throw new Fault('unreadable-address');
  }
}
