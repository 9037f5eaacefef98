import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createServer, type Request, type Response, type Server } from 'restify';
import type { Channels } from '../channels/index.ts';
import type { Config } from '../config.ts';
import { errorFields, type Log } from '../log.ts';
import type { State } from '../state/index.ts';
import type { Asset } from '../widget/assets.ts';
import { callerOf } from './caller.ts';
import { setCorsHeaders, setPreflightHeaders, setSecurityHeaders } from './headers.ts';
import { asFault } from './problem.ts';
import { replyProblem } from './reply.ts';
import { serve } from './route.ts';
import { serveAssets } from './routes/assets.ts';
import { directLineRoutes } from './routes/direct-line.ts';
import { healthRoutes } from './routes/health.ts';
import { serveUpgrades } from './upgrade.ts';

export interface ServerParts {
  readonly config: Config;
  readonly state: State;
  readonly channels: Channels;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly log: Log;
}

/** The HTTP server with every route, not yet listening. */
export function createHttpServer({ config, state, channels, assets, log }: ServerParts): Server {
  const server = createServer({ name: '' });
  // Its types want another library's logger; what it would say is said by our own.
  Reflect.set(server, 'log', pino({ level: 'silent' }));
  const { trustedProxies } = config;
  const rules = { frames: config.widgetOrigins, connections: [] };

  server.pre((request: Request, response: Response, next) => {
    const caller = callerOf(request, trustedProxies);
    response.setHeader('X-Request-Id', randomUUID());
    setSecurityHeaders(response, rules, caller);
    setCorsHeaders(response, channels.origins, caller.origin);
    next();
  });
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    const fault = asFault(error);
    const requestId = String(response.getHeader('X-Request-Id'));
    if (fault.code === 'internal') log.error('A request failed.', { requestId, ...errorFields(error) });
    if (!response.headersSent) replyProblem(response, fault, requestId);
    done();
  });

  for (const route of [...directLineRoutes(channels.directLine), ...healthRoutes(() => state.check())]) {
    server[route.method](route.path, serve(route, trustedProxies));
  }
  server.opts('/v3/directline/*', async (_request: Request, response: Response) => {
    setPreflightHeaders(response);
    response.sendRaw(204, '', {});
  });
  serveAssets(server, assets);
  serveUpgrades(server.server, channels.sockets, trustedProxies, randomUUID);
  return server;
}
