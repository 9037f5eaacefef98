import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Seconds that a token is good for: what every Direct Line client assumes. */
export const tokenLifetime = 1_800;

const secondsPerDay = 86_400;

/**
 * Seconds after its end in which a token still buys a fresh one for its own conversation, and does nothing else: as long
 * as a conversation is kept after its last message, so that whoever finds it in their list can also enter it. Each
 * message needs a token that has not run out, so the conversation goes first. It is safe so long: a token is bound to one
 * conversation and one user id, stands in that person's own browser, and buys nothing once the conversation is forgotten.
 */
export const renewalGrace = (retentionDays: number): number => retentionDays * secondsPerDay;

/** Seconds that a stream address is good for: a client opens it at once. */
export const ticketLifetime = 60;

const claimsSchema = z.object({
  /** token: for requests; stream: for one WebSocket. */
  use: z.enum(['token', 'stream']),
  conv: z.string(),
  user: z.string(),
  /** Id of the token itself. */
  jti: z.string(),
  /** Seconds of the clock that it was issued by; since 1970 where it outlives the process. */
  iat: z.int(),
  exp: z.int(),
});

export type Claims = z.infer<typeof claimsSchema>;

export type Verdict =
  | {
      readonly ok: true;
      readonly claims: Claims /** It ran out, and counts for the grace that was given. */;
      readonly late: boolean;
    }
  | { readonly ok: false; readonly expired: boolean };

/** Issues and checks JSON Web Tokens signed with HMAC SHA-256 by one key; no other algorithm is read. */
export interface Tokens {
  issue(use: Claims['use'], conversation: string, user: string): string;
  /** `grace`: seconds after its end in which the token still counts. */
  check(token: string, use: Claims['use'], grace?: number): Verdict;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = encode({ alg: 'HS256', typ: 'JWT' });
const refused: Verdict = { ok: false, expired: false };

function readClaims(payload: string): Claims | undefined {
  try {
    return claimsSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/** `now` gives milliseconds: since 1970 where the key outlives the process. */
export function createTokens(key: Buffer, now: () => number = () => Date.now()): Tokens {
  const sign = (content: string): Buffer => createHmac('sha256', key).update(content).digest();
  return {
    issue: (use, conv, user) => {
      const iat = Math.floor(now() / 1_000);
      const exp = iat + (use === 'token' ? tokenLifetime : ticketLifetime);
      const content = `${header}.${encode({ use, conv, user, jti: randomBytes(12).toString('base64url'), iat, exp })}`;
      return `${content}.${sign(content).toString('base64url')}`;
    },
    check: (token, use, grace = 0) => {
      const [head, payload, signature, ...rest] = token.split('.');
      if (head !== header || payload === undefined || signature === undefined || rest.length > 0) return refused;
      const given = Buffer.from(signature, 'base64url');
      const right = sign(`${head}.${payload}`);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return refused;
      const claims = readClaims(payload);
      if (claims === undefined || claims.use !== use) return refused;
      const left = claims.exp * 1_000 - now();
      return left + grace * 1_000 > 0 ? { ok: true, claims, late: left <= 0 } : { ok: false, expired: true };
    },
  };
}
