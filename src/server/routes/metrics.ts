import { BlockList, isIPv4 } from 'node:net';
import type { Request, Response, Server } from 'restify';
import { Fault } from '../../errors.ts';
import { callerOf } from '../caller.ts';
import type { Metrics } from '../metrics.ts';

/** Addresses that the internet does not route: whoever has one stands inside the operator's network. */
const internal = new BlockList();
for (const [address, bits] of [
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  internal.addSubnet(address, bits, 'ipv4');
}
internal.addAddress('::1', 'ipv6');
internal.addSubnet('fc00::', 7, 'ipv6');

function isInternal(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '');
  return internal.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
}

/** Figures for the operator's monitoring, which asks from inside the network and through no proxy. */
export function serveMetrics(server: Server, metrics: Metrics, trustedProxies: number): void {
  server.get('/metrics', async (request: Request, response: Response) => {
    const caller = callerOf(request, trustedProxies);
    if (caller.forwarded || !isInternal(caller.address)) throw new Fault('unknown-route');
    response.setHeader('Cache-Control', 'no-store');
    response.sendRaw(200, await metrics.text(), { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
}
