import { chosenLanguage } from '../page/kept-language.ts';
import { numberOf, parseJson, recordOf, textOf } from '../read.ts';
import type { Session } from './session.ts';

/**
 * Why a call did not succeed. expired: the token ran out and may be exchanged; gone: the conversation is over, or
 * nothing
 * is left to enter it with; refused: this message is not taken; full: no message of this conversation is; down: try
 * again.
 */
export type FailureKind = 'expired' | 'gone' | 'refused' | 'full' | 'down';

/** A call to the Direct Line endpoint that failed. */
export class DirectLineFailure extends Error {
  readonly kind: FailureKind;
  /** Seconds that the server asks to wait. */
  readonly retryAfter: number | undefined;
  constructor(kind: FailureKind, retryAfter?: number) {
    super(`direct line: ${kind}`);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

/** A conversation with the address of its stream. */
export interface Opened {
  readonly session: Session;
  readonly streamUrl: string;
}

/** What the page says of itself: it hides the text of a message once its card is drawn. */
export const ownPage = {
  ownPage: true,
  ...(chosenLanguage() === undefined ? {} : { languageChosen: true }),
} as const;

const base = '/v3/directline';
/** Milliseconds: as long as Microsoft's own client waits for an answer. */
const patience = 20_000;

async function failureOf(response: Response): Promise<DirectLineFailure> {
  const { status } = response;
  if (status === 401 || status === 403 || status === 404) {
    const problem = recordOf(parseJson(await response.text().catch(() => null)));
    return new DirectLineFailure(problem['code'] === 'token-expired' ? 'expired' : 'gone');
  }
  if (status === 408 || status === 429 || status >= 500) {
    const seconds = Number(response.headers.get('retry-after'));
    return new DirectLineFailure('down', seconds > 0 ? seconds : undefined);
  }
  return new DirectLineFailure(status === 409 ? 'full' : 'refused');
}

async function call(method: string, path: string, token?: string, body?: unknown): Promise<unknown> {
  const response = await fetch(base + path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new DirectLineFailure('down');
  });
  if (!response.ok) throw await failureOf(response);
  return parseJson(await response.text().catch(() => null));
}

function sessionOf(raw: unknown, before?: Session): Session {
  const source = recordOf(raw);
  const conversationId = textOf(source['conversationId']) ?? before?.conversationId;
  const token = textOf(source['token']) ?? before?.token;
  const seconds = numberOf(source['expires_in']);
  if (conversationId === undefined || token === undefined) throw new DirectLineFailure('down');
  return {
    conversationId,
    token,
    expiresAt: seconds === undefined ? (before?.expiresAt ?? Date.now()) : Date.now() + seconds * 1000,
  };
}

function openedOf(raw: unknown, before: Session): Opened {
  const streamUrl = textOf(recordOf(raw)['streamUrl']);
  if (streamUrl === undefined) throw new DirectLineFailure('down');
  return { session: sessionOf(raw, before), streamUrl };
}

function pathOf(session: Session, part = ''): string {
  return `/conversations/${encodeURIComponent(session.conversationId)}${part}`;
}

function after(watermark: string | undefined): string {
  return watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
}

/** Starts a new conversation. */
export async function begin(locale: string): Promise<Opened> {
  const granted = sessionOf(await call('POST', '/tokens/generate', undefined, {}));
  return openedOf(await call('POST', '/conversations', granted.token, { locale, channelData: ownPage }), granted);
}

/** A stream for a conversation that exists; with a watermark it brings what came after it. */
export async function resume(session: Session, watermark: string | undefined): Promise<Opened> {
  return openedOf(await call('GET', pathOf(session) + after(watermark), session.token), session);
}

/** What was said after the watermark, one page of it, with the watermark to go on from. */
export function history(session: Session, watermark: string | undefined): Promise<unknown> {
  return call('GET', `${pathOf(session, '/activities')}${after(watermark)}`, session.token);
}

/** The same session with a fresh token. One that ran out days ago is `gone`: nothing buys a fresh one any more. */
export async function refresh(session: Session): Promise<Session> {
  try {
    return sessionOf(await call('POST', '/tokens/refresh', session.token), session);
  } catch (problem) {
    const over = problem instanceof DirectLineFailure && problem.kind === 'expired';
    throw over ? new DirectLineFailure('gone') : problem;
  }
}

/** Hands one activity to the bot; the stream echoes it. */
export async function post(session: Session, activity: unknown): Promise<void> {
  await call(
    'POST',
    `/conversations/${encodeURIComponent(session.conversationId)}/activities`,
    session.token,
    activity,
  );
}
