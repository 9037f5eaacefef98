import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createServer, type Server } from 'restify';
import { type Channels, createRateLimit, monotonic } from '../channels/index.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { State } from '../state/index.ts';
import type { Asset } from '../widget/assets.ts';
import { guard, logRequests } from './guard.ts';
import type { Metrics } from './metrics.ts';
import { type Route, serve } from './route.ts';
import { adviceRoutes } from './routes/advice.ts';
import { serveAnswer } from './routes/answer.ts';
import { serveAssets } from './routes/assets.ts';
import { connectorRoutes } from './routes/connector.ts';
import { directLineRoutes } from './routes/direct-line.ts';
import { healthRoutes } from './routes/health.ts';
import { serveMetrics } from './routes/metrics.ts';
import { openApiRoutes } from './routes/openapi.ts';
import { answerUnparsed } from './unparsed.ts';
import { serveUpgrades } from './upgrade.ts';

export { createMetrics, type Metrics } from './metrics.ts';

export interface ServerParts {
  readonly config: Config;
  readonly state: State;
  readonly channels: Channels;
  readonly metrics: Metrics;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly log: Log;
  /** Milliseconds that limits go by; never goes back. The machine's clock when missing. */
  readonly now?: () => number;
  /** Milliseconds for the headers and for the whole request. */
  readonly slowest?: { readonly headers: number; readonly request: number };
}

const minute = 60_000;

/** Milliseconds that a client may take to send its headers, and the whole request: slow ones do not pile up. */
const usualSlowest = { headers: 10_000, request: 30_000 };

/** Milliseconds between two looks for slow clients at most; Node's own 30 s would let them stay four times too long. */
const longestUnwatched = 5_000;

/** Milliseconds that an idle connection is kept: longer than a load balancer keeps it, so that it is never the one cut. */
const keepAliveTimeout = 75_000;

/** The HTTP server with every route, not yet listening. */
export function createHttpServer(parts: ServerParts): Server {
  const { config, state, channels, metrics, assets, log, now = monotonic, slowest = usualSlowest } = parts;
  const server = createServer({ name: '' });
  // Its types want another library's logger; what it would say is said by our own.
  Reflect.set(server, 'log', pino({ level: 'silent' }));
  Object.assign(server.server, {
    headersTimeout: slowest.headers,
    requestTimeout: slowest.request,
    connectionsCheckingInterval: Math.min(longestUnwatched, slowest.headers),
    keepAliveTimeout,
  });
  const { trustedProxies, widgetOrigins } = config;

  const { host, origin } = new URL(config.directLine.endpoint);
  const connections = config.directLine.secret === undefined ? [] : [origin, `wss://${host}`];
  const rules = { origins: channels.origins, frames: widgetOrigins, connections };
  answerUnparsed(server.server);
  guard(server, { rules, trustedProxies, log });
  logRequests(server, log);
  metrics.watch(server);

  const limit = createRateLimit(config.limits.requestsPerMinute, minute, now);
  const routes: readonly Route[] = [
    ...connectorRoutes(channels.connector),
    ...directLineRoutes(channels.directLine),
    ...adviceRoutes(limit),
    ...openApiRoutes(),
    ...healthRoutes(() => state.check(), now),
  ];
  for (const route of routes) server[route.method](route.path, serve(route, trustedProxies));
  serveMetrics(server, metrics, trustedProxies);
  serveAnswer(server, limit, trustedProxies);
  serveAssets(server, assets);
  serveUpgrades(server.server, channels.sockets, trustedProxies, randomUUID);
  return server;
}
