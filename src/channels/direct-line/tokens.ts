import { createSecretKey, randomBytes } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** Seconds that a token is good for: what every Direct Line client assumes. */
export const tokenLifetime = 1_800;

const secondsPerDay = 86_400;

/**
 * Seconds after its end in which a token still buys a fresh one for its own conversation, and does nothing else: as
 * long
 * as a conversation is kept after its last message, so that whoever finds it in their list can also enter it. Each
 * message needs a token that has not run out, so the conversation goes first. It is safe so long: a token is bound to
 * one
 * conversation and one user id, stands in that person's own browser, and buys nothing once the conversation is
 * forgotten.
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
  issue(use: Claims['use'], conversation: string, user: string): Promise<string>;
  /** `grace`: seconds after its end in which the token still counts. */
  check(token: string, use: Claims['use'], grace?: number): Promise<Verdict>;
}

const alg = 'HS256';
const typ = 'JWT';
const refused: Verdict = { ok: false, expired: false };

/** `now` gives milliseconds: since 1970 where the key outlives the process. */
export function createTokens(key: Buffer, now: () => number = () => Date.now()): Tokens {
  const secret = createSecretKey(key);
  return {
    issue: (use, conv, user) => {
      const iat = Math.floor(now() / 1_000);
      return new SignJWT({ use, conv, user })
        .setProtectedHeader({ alg, typ })
        .setJti(randomBytes(12).toString('base64url'))
        .setIssuedAt(iat)
        .setExpirationTime(iat + (use === 'token' ? tokenLifetime : ticketLifetime))
        .sign(secret);
    },
    check: async (token, use, grace = 0) => {
      const time = now();
      try {
        const options = { algorithms: [alg], typ, clockTolerance: grace, currentDate: new Date(time) };
        const claims = claimsSchema.parse((await jwtVerify(token, secret, options)).payload);
        return claims.use === use ? { ok: true, claims, late: claims.exp * 1_000 <= time } : refused;
      } catch (error) {
        const own = error instanceof errors.JWTExpired && claimsSchema.safeParse(error.payload).data?.use === use;
        return own ? { ok: false, expired: true } : refused;
      }
    },
  };
}
