import type { IncomingMessage } from 'node:http';

/** Headers that proxies, gateways, tunnels and content networks add to a request that they pass on. */
const headers: readonly RegExp[] = [
  /^(?:via|forwarded|x-forwarded|cdn-loop|max-forwards|front-end-https|disguised-host)$/,
  /^x-(?:forwarded|original|real|envoy|azure|arr|appservice|waws|amz|amzn|appengine|vercel|proxy|proxyuser|tunnel)-/,
  /^(?:x-)?(?:cluster-|remote-|proxy-|wl-proxy-|true-|fastly-|fly-)?client-ip$/,
  /^x-(?:remote-ip|remote-addr|host|rewrite-url|scheme|url-scheme|nginx-proxy)$/,
  /^(?:cf|cloudfront|do|ngrok|tailscale|fly|akamai)-/,
];

/**
 * True when something passed the request on: one of the headers says so, or it is HTTP/1.0, which proxies speak that
 * add no header (nginx as it comes) and no client of today does.
 */
export function isForwarded(request: Pick<IncomingMessage, 'headers' | 'httpVersion'>): boolean {
  return request.httpVersion === '1.0' || Object.keys(request.headers).some(name => headers.some(at => at.test(name)));
}
