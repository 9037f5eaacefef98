import type { Request, Response } from 'restify';
import { type Trouble, troublePage } from '../answer/index.ts';
import { tagOf } from '../content/index.ts';
import { catalogue, type ErrorCode, type Fault } from '../errors.ts';
import { localeOf } from './accept-language.ts';
import { addressOf } from './address.ts';

/** What each error is to a person who meets it by opening an address. */
const troubles: Readonly<Record<ErrorCode, Trouble>> = {
  'unreadable-address': 'unreadable',
  'unreadable-request': 'unreadable',
  'unfinished-body': 'unreadable',
  'malformed-json': 'not-a-page',
  'invalid-body': 'not-a-page',
  'invalid-requirements': 'not-a-page',
  'invalid-query': 'unreadable',
  unauthorized: 'closed',
  'token-expired': 'closed',
  'other-conversation': 'closed',
  'foreign-origin': 'closed',
  'not-local': 'closed',
  'service-url-refused': 'closed',
  'unknown-route': 'lost',
  'nothing-to-draw': 'nothing-to-draw',
  'unknown-conversation': 'lost',
  'method-not-allowed': 'not-a-page',
  'conversation-full': 'not-a-page',
  'too-slow': 'not-ready',
  'body-too-large': 'too-large',
  'unsupported-media-type': 'not-a-page',
  'too-many-requests': 'too-often',
  'headers-too-large': 'too-large',
  internal: 'failed',
  'upstream-failed': 'not-ready',
  unavailable: 'not-ready',
};

/** Sends a fault as a page for the person behind the browser. */
export function replyTrouble(request: Request, response: Response, fault: Fault, reference: string): void {
  const locale = localeOf(request.headers['accept-language']);
  const { code, problems, retryAfter } = fault;
  const { status } = catalogue[code];
  const query = addressOf(request).search.slice(1);
  const page = troublePage({ trouble: troubles[code], query, status, reference, retryAfter, problems, locale });
  response.setHeader('Content-Language', tagOf(locale));
  response.sendRaw(status, request.method === 'HEAD' ? '' : page, { 'Content-Type': 'text/html; charset=utf-8' });
}
