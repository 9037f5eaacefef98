/** What went wrong, for programs; `status` is the HTTP status it becomes, `kept` and `next` are for people. */
export interface CatalogueEntry {
  readonly status: number;
  readonly title: string;
  /** What is not lost. */
  readonly kept: string;
  /** What the caller can do. */
  readonly next: string;
}

const nothingChanged = 'Nothing was changed.';
const yourAnswers = 'Your answers are kept.';

/** Every error that leaves the program, by code. */
export const catalogue = {
  'unreadable-address': {
    status: 400,
    title: 'The address or the Host header of the request cannot be read.',
    kept: nothingChanged,
    next: 'Send the request to the address of the service as it was given.',
  },
  'unreadable-request': {
    status: 400,
    title: 'The request is not valid HTTP.',
    kept: nothingChanged,
    next: 'Send the request again with an HTTP client.',
  },
  'unfinished-body': {
    status: 400,
    title: 'The connection ended before the whole body had arrived.',
    kept: nothingChanged,
    next: 'Send the request again.',
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not valid JSON.',
    kept: nothingChanged,
    next: 'Send one JSON object, encoded as UTF-8.',
  },
  'invalid-body': {
    status: 400,
    title: 'The body does not have the expected shape.',
    kept: nothingChanged,
    next: 'Correct the fields that the problems name.',
  },
  'invalid-requirements': {
    status: 400,
    title: 'The requirements hold names or values that do not exist.',
    kept: nothingChanged,
    next: 'Correct the fields that the problems name; /api/openapi.json lists every value.',
  },
  'invalid-query': {
    status: 400,
    title: 'The query holds names or values that do not exist.',
    kept: nothingChanged,
    next: 'Correct the fields that the problems name; /api/openapi.json lists every value.',
  },
  unauthorized: {
    status: 401,
    title: 'The request carries no valid token.',
    kept: nothingChanged,
    next: 'Send a valid bearer token in the Authorization header.',
  },
  'token-expired': {
    status: 403,
    title: 'The token has expired or is not valid here.',
    kept: yourAnswers,
    next: 'Exchange it for a fresh token; where that is refused too, start a new conversation.',
  },
  'other-conversation': {
    status: 403,
    title: 'The token belongs to another conversation.',
    kept: nothingChanged,
    next: 'Use the token that was issued for this conversation.',
  },
  'other-message': {
    status: 403,
    title: 'Only a message of your own can be edited.',
    kept: nothingChanged,
    next: 'Name a message that you sent in this conversation, or send the words as a new message.',
  },
  'foreign-origin': {
    status: 403,
    title: 'Pages of this origin may not use this service.',
    kept: nothingChanged,
    next: 'Add the origin to WIDGET_ORIGINS.',
  },
  'not-local': {
    status: 403,
    title: 'Without an app id this endpoint serves callers on the same machine only.',
    kept: nothingChanged,
    next: 'Set MICROSOFT_APP_ID, or call from the machine itself.',
  },
  'service-url-refused': {
    status: 403,
    title: 'The service address of the activity is not trusted.',
    kept: nothingChanged,
    next: 'Send the service address of the channel, over https.',
  },
  'unknown-route': {
    status: 404,
    title: 'There is nothing at this address.',
    kept: nothingChanged,
    next: 'Look up the addresses in /api/openapi.json.',
  },
  'nothing-to-draw': {
    status: 404,
    title: 'This answer has nothing of this kind.',
    kept: yourAnswers,
    next: 'Open the answer itself; it says why.',
  },
  'unknown-conversation': {
    status: 404,
    title: 'This conversation does not exist any more.',
    kept: nothingChanged,
    next: 'Start a new conversation.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not take this method.',
    kept: nothingChanged,
    next: 'Use a method that the Allow header names.',
  },
  'conversation-full': {
    status: 409,
    title: 'This conversation is full.',
    kept: 'What was said in it is kept.',
    next: 'Start a new conversation, or say "forget me" to empty this one.',
  },
  'too-slow': {
    status: 408,
    title: 'The request took too long to arrive.',
    kept: nothingChanged,
    next: 'Send it again, without pauses.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large.',
    kept: yourAnswers,
    next: 'Send a shorter message or a smaller file.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has a content type that is not read here.',
    kept: nothingChanged,
    next: 'Send application/json.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests in a short time.',
    kept: yourAnswers,
    next: 'Wait for the time that the Retry-After header gives, then send it again.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers of the request are too large.',
    kept: nothingChanged,
    next: 'Send fewer or shorter headers.',
  },
  internal: {
    status: 500,
    title: 'Something failed on the server.',
    kept: yourAnswers,
    next: 'Try again; if it fails again, report the reference id.',
  },
  'upstream-failed': {
    status: 502,
    title: 'A service that this one needs did not answer.',
    kept: yourAnswers,
    next: 'Try again in a minute.',
  },
  unavailable: {
    status: 503,
    title: 'The service is not ready.',
    kept: yourAnswers,
    next: 'Try again in a minute.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type ErrorCode = keyof typeof catalogue;

/** One thing that is wrong in the input, where it stands as a JSON pointer. */
export interface FaultDetail {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly legal?: readonly string[];
}

/** An error that is data first: a code of the catalogue, with what is wrong in particular. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: ErrorCode;
  readonly problems: readonly FaultDetail[];
  /** Seconds after which the request may be sent again. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, details: { problems?: readonly FaultDetail[]; retryAfter?: number } = {}) {
    super(catalogue[code].title);
    this.code = code;
    this.problems = details.problems ?? [];
    this.retryAfter = details.retryAfter;
  }
}
