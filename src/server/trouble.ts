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
  'other-message': 'closed',
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

/** Content type of a page. */
export const pageType = 'text/html; charset=utf-8';

/** What is known of a request that goes wrong. */
interface Met {
  readonly reference: string;
  readonly locale: string;
  /** Query of its address, without the question mark. */
  readonly query: string;
}

/** A fault as a page for the person behind the browser, with its status. */
export function pageOf(
  { code, problems, retryAfter }: Fault,
  met: Met,
): { readonly status: number; readonly body: string } {
  const { status } = catalogue[code];
  return { status, body: troublePage({ trouble: troubles[code], status, problems, retryAfter, ...met }) };
}

/** Sends a fault as a page. */
export function replyTrouble(request: Request, response: Response, fault: Fault, reference: string): void {
  const locale = localeOf(request.headers['accept-language']);
  const { status, body } = pageOf(fault, { reference, locale, query: addressOf(request).search.slice(1) });
  response.setHeader('Content-Language', tagOf(locale));
  response.sendRaw(status, request.method === 'HEAD' ? '' : body, { 'Content-Type': pageType });
}
