import type { Request, Response, Server } from 'restify';
import { Fault } from '../../errors.ts';
import { addressOf } from '../address.ts';
import { clientOf } from '../client-of.ts';
import { isInternal, isInternalHost } from '../internal.ts';
import type { Metrics } from '../metrics.ts';

/** Who may read the figures. */
export interface MetricsAccess {
  readonly trustedProxies: number;
  /** Names under which the operator's monitoring asks, beside addresses inside the network. */
  readonly hosts: readonly string[];
}

/**
 * Figures for the operator's monitoring, which asks from inside the network and through no proxy. A page that has its
 * own name point into the network is told by that name.
 */
export function serveMetrics(server: Server, metrics: Metrics, { trustedProxies, hosts }: MetricsAccess): void {
  server.get('/metrics', async (request: Request, response: Response) => {
    const caller = clientOf(request, trustedProxies);
    const inside = isInternal(caller.address) && isInternalHost(addressOf(request).hostname, hosts);
    if (caller.forwarded || !inside) throw new Fault('unknown-route');
    response.setHeader('Cache-Control', 'no-store');
    response.sendRaw(200, await metrics.text(), { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
}
