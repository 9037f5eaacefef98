import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createServer, type Server } from 'restify';
import { type Channels, createRateLimit, monotonic } from '../channels/index.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { State } from '../state/index.ts';
import type { ModelReader } from '../understanding/model/index.ts';
import type { Asset } from '../widget/assets.ts';
import { tellOrigins } from '../widget/launcher-origins.ts';
import { tellReader } from '../widget/reader-notice.ts';
import { boundConnections, type Patience } from './connections.ts';
import { createDraining, type Draining } from './draining.ts';
import { guard, logRequests } from './guard.ts';
import { surviveThrows } from './last-resort.ts';
import type { Metrics } from './metrics.ts';
import { type Route, serve } from './route.ts';
import { adviceRoutes } from './routes/advice.ts';
import { serveAnswer } from './routes/answer.ts';
import { serveAssets } from './routes/assets.ts';
import { connectorRoutes } from './routes/connector.ts';
import { directLineRoutes } from './routes/direct-line.ts';
import { healthRoutes } from './routes/health.ts';
import { serveMcp } from './routes/mcp.ts';
import { serveMetrics } from './routes/metrics.ts';
import { openApiRoutes } from './routes/openapi.ts';
import { answerUnparsed } from './unparsed.ts';
import { serveUpgrades } from './upgrade.ts';

export { createDraining } from './draining.ts';
export { createMetrics, type Metrics } from './metrics.ts';

export interface ServerParts {
  readonly config: Config;
  readonly state: State;
  readonly channels: Channels;
  readonly metrics: Metrics;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly log: Log;
  /** Milliseconds for a slow client; those of the configuration when missing. */
  readonly slowest?: Patience;
  /** Whether the service is about to end; missing where nobody asks it to. */
  readonly draining?: Draining;
  /** The model that reads messages beside the rules; missing where the rules read alone. */
  readonly reader?: ModelReader | undefined;
  /** Milliseconds that limits go by; never goes back. The machine's clock when missing. */
  readonly now?: () => number;
}

const minute = 60_000;

/** The HTTP server with every route, not yet listening. */
export function createHttpServer(parts: ServerParts): Server {
  const { config, state, channels, metrics, assets, log, reader, draining = createDraining(), now = monotonic } = parts;
  const server = createServer({ name: '' });
  // Its types want another library's logger; what it would say is said by our own.
  Reflect.set(server, 'log', pino({ level: 'silent' }));
  boundConnections(server.server, parts.slowest ?? config.slowest, config.connections);
  const { trustedProxies, widgetOrigins } = config;

  const { host, origin } = new URL(config.directLine.endpoint);
  const connections = config.directLine.secret === undefined ? [] : [origin, `wss://${host}`];
  const rules = { origins: channels.origins, frames: widgetOrigins, connections };
  answerUnparsed(server.server);
  guard(server, { rules, trustedProxies, draining, log });
  logRequests(server, log);
  metrics.watch(server);

  const limit = createRateLimit(config.limits.requestsPerMinute, minute, now);
  const routes: readonly Route[] = [
    ...connectorRoutes(channels.connector),
    ...directLineRoutes(channels.directLine),
    ...adviceRoutes({ limit, reader }),
    ...openApiRoutes(config.publicUrl),
    ...healthRoutes({ check: () => state.check(), ending: draining.begun, now }),
  ];
  for (const route of routes) server[route.method](route.path, serve(route, trustedProxies));
  serveMetrics(server, metrics, { trustedProxies, hosts: config.metricsHosts });
  serveAnswer(server, { limit, trustedProxies, frames: widgetOrigins });
  serveMcp(server, { limit, reader, origins: channels.origins, trustedProxies });
  serveAssets(server, tellReader(tellOrigins(assets, widgetOrigins), reader?.where));
  serveUpgrades(server.server, channels.sockets, trustedProxies, randomUUID);
  surviveThrows(server.server, log);
  return server;
}
