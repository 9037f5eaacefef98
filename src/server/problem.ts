import { catalogue, type ErrorCode, Fault, type FaultDetail } from '../errors.ts';
import { isPassing } from '../state/index.ts';

/** Content type of a problem. */
export const problemType = 'application/problem+json; charset=utf-8';

/** A problem as RFC 9457 describes it, with our code; `error` is the same in the words of Direct Line. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Names this one occurrence: the request id, also found in the log. */
  readonly instance: string;
  readonly code: ErrorCode;
  readonly problems?: readonly FaultDetail[];
  readonly error: { readonly code: string; readonly message: string };
}

/** The words of Direct Line for our codes; every other is a BadArgument there. */
const directLineCodes: Partial<Readonly<Record<ErrorCode, string>>> = {
  unauthorized: 'Unauthorized',
  'token-expired': 'TokenExpired',
  'other-conversation': 'Forbidden',
  'other-message': 'Forbidden',
  'foreign-origin': 'Forbidden',
  'unknown-conversation': 'ConversationNotFound',
  'body-too-large': 'MessageSizeTooBig',
  'too-many-requests': 'TooManyRequests',
  internal: 'ServiceError',
  'upstream-failed': 'ServiceError',
  unavailable: 'ServiceUnavailable',
};

export function toProblem(fault: Fault, requestId: string): Problem {
  const { status, title, kept, next } = catalogue[fault.code];
  return {
    type: `urn:connectivity-advisor:problem:${fault.code}`,
    title,
    status,
    detail: `${kept} ${next}`,
    instance: `urn:connectivity-advisor:request:${requestId}`,
    code: fault.code,
    ...(fault.problems.length === 0 ? {} : { problems: fault.problems }),
    error: { code: directLineCodes[fault.code] ?? 'BadArgument', message: title },
  };
}

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  404: 'unknown-route',
  405: 'method-not-allowed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
};

/** Seconds after which a store that has no room, or is held, may be asked again. */
const storePause = 5;

/** The fault that an error of whatever origin becomes; what nobody foresaw is internal and says nothing more. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (isPassing(error)) return new Fault('unavailable', { retryAfter: storePause });
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (typeof status !== 'number' || status >= 500) return new Fault('internal');
  return new Fault(codeOfStatus[status] ?? 'invalid-body');
}
