import { randomUUID } from 'node:crypto';
import type { Next, Request, Response, Server } from 'restify';
import { errorFields, type Log } from '../log.ts';
import { launcherPath } from '../widget/launcher-origins.ts';
import { addressOf } from './address.ts';
import { clientOf } from './client-of.ts';
import type { Draining } from './draining.ts';
import { type HeaderRules, setCorsHeaders, setPreflightHeaders, setSecurityHeaders } from './headers.ts';
import { asFault } from './problem.ts';
import { refuse } from './refuse.ts';
import { replyFault } from './reply.ts';
import { createStrangers } from './strangers.ts';

declare module 'restify' {
  interface Server {
    /** Runs before anything else reads the request; false ends it. Missing in the library's own types. */
    first(handler: (request: Request, response: Response) => boolean): void;
  }
}

const requestIdHeader = 'X-Request-Id';

const requestIdOf = (response: Response): string => String(response.getHeader(requestIdHeader));

export interface GuardParts {
  readonly rules: HeaderRules;
  readonly trustedProxies: number;
  readonly draining: Draining;
  readonly log: Log;
}

/** What holds for every request: its id, the headers, preflights, and that every failure is answered. */
export function guard(server: Server, { rules, trustedProxies, draining, log }: GuardParts): void {
  server.first((request: Request, response: Response) => {
    draining.watch(response);
    try {
      // restify makes the same address, outside of every handler: what cannot be read must not reach it.
      addressOf(request);
      return true;
    } catch (error) {
      refuse(response, asFault(error));
      return false;
    }
  });

  const noteStranger = createStrangers(rules.origins, log);
  let isProxyKnown = trustedProxies > 0;
  server.pre((request: Request, response: Response, next: Next) => {
    if (!isProxyKnown && request.headers['x-forwarded-for'] !== undefined) {
      isProxyKnown = true;
      log.warn(
        'Requests come through a proxy, and TRUSTED_PROXIES is 0: all people behind it share the limits of one.',
      );
    }
    const caller = clientOf(request, trustedProxies);
    // A script is asked for without an Origin header; a page that follows a link here is no stranger.
    const referrer = addressOf(request).pathname === launcherPath ? request.headers.referer : undefined;
    noteStranger({ caller, referrer });
    response.setHeader(requestIdHeader, randomUUID());
    setSecurityHeaders(response, rules, caller);
    setCorsHeaders(response, rules.origins, caller.origin);
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return next();
    setPreflightHeaders(response);
    response.sendRaw(204, '', {});
    return next(false);
  });

  server.on('restifyError', (request: Request, response: Response, error: unknown, done: () => void) => {
    const fault = asFault(error);
    const requestId = requestIdOf(response);
    const ownFailure = fault.code === 'internal' || fault.code === 'unavailable';
    if (ownFailure && fault !== error) log.error('A request failed.', { requestId, ...errorFields(error) });
    if (!response.headersSent) replyFault(request, response, fault, requestId);
    done();
  });
}

/** Writes one line a request: what was asked and how it ended, never what it held. */
export function logRequests(server: Server, log: Log): void {
  server.on('after', (request: Request, response: Response) => {
    const route = request.getRoute()?.path;
    log.debug('A request was answered.', {
      requestId: requestIdOf(response),
      method: request.method ?? '',
      route: typeof route === 'string' ? route : 'unknown',
      status: response.statusCode,
      ms: Date.now() - request.time(),
    });
  });
}
