import type { Request, Response } from 'restify';
import type { Answer } from '../channels/index.ts';
import type { Fault } from '../errors.ts';
import { varyBy } from './headers.ts';
import { problemType, toProblem } from './problem.ts';
import { replyTrouble } from './trouble.ts';
import { wantsPage } from './wants-page.ts';

/** Sends a JSON answer; one without a body has none. */
export function reply(response: Response, { status, body }: Answer): void {
  response.setHeader('Cache-Control', 'no-store');
  if (body === undefined) response.sendRaw(status, '', {});
  else response.sendRaw(status, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' });
}

/** Sends a fault: as a page to a person, as a problem to a program. */
export function replyFault(request: Request, response: Response, fault: Fault, requestId: string): void {
  const problem = toProblem(fault, requestId);
  response.setHeader('Cache-Control', 'no-store');
  varyBy(response, 'Accept', 'Accept-Language');
  if (fault.retryAfter !== undefined) response.setHeader('Retry-After', String(fault.retryAfter));
  if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  if (wantsPage(request.headers.accept)) replyTrouble(request, response, fault, requestId);
  else response.sendRaw(problem.status, JSON.stringify(problem), { 'Content-Type': problemType });
}
