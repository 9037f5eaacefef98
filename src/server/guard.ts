import { randomUUID } from 'node:crypto';
import type { Next, Request, Response, Server } from 'restify';
import { catalogue, Fault } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import { callerOf, isReadable } from './caller.ts';
import { type HeaderRules, setCorsHeaders, setPreflightHeaders, setSecurityHeaders } from './headers.ts';
import { asFault, problemType, toProblem } from './problem.ts';
import { replyProblem } from './reply.ts';

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
  readonly log: Log;
}

/** What holds for every request: its id, the headers, preflights, and that every failure becomes a problem. */
export function guard(server: Server, { rules, trustedProxies, log }: GuardParts): void {
  server.first((request: Request, response: Response) => {
    if (isReadable(request)) return true;
    // restify would throw outside of every handler, and with it the whole process would end.
    response.statusCode = catalogue['unreadable-address'].status;
    response.setHeader('Content-Type', problemType);
    response.end(JSON.stringify(toProblem(new Fault('unreadable-address'), randomUUID())));
    return false;
  });

  server.pre((request: Request, response: Response, next: Next) => {
    const caller = callerOf(request, trustedProxies);
    response.setHeader(requestIdHeader, randomUUID());
    setSecurityHeaders(response, rules, caller);
    setCorsHeaders(response, rules.origins, caller.origin);
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return next();
    setPreflightHeaders(response);
    response.sendRaw(204, '', {});
    return next(false);
  });

  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    const fault = asFault(error);
    const requestId = requestIdOf(response);
    const ownFailure = fault.code === 'internal' || fault.code === 'unavailable';
    if (ownFailure && fault !== error) log.error('A request failed.', { requestId, ...errorFields(error) });
    if (!response.headersSent) replyProblem(response, fault, requestId);
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
