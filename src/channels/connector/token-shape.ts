import { z } from 'zod';

const bearer = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/;

/** The one way in which the Bot Connector and Entra sign; `crit` would name rules that nobody here knows. */
const headerSchema = z.looseObject({ alg: z.literal('RS256'), crit: z.undefined().optional() });

/** A token that never ends could be used for ever by whoever finds it. */
const claimsSchema = z.looseObject({ exp: z.number() });

function decode(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * True for an Authorization header with a token that is worth checking: its signature, issuer, audience and times are
 * the SDK's to check, which would let through tokens without an end, of other algorithms and with unknown demands.
 */
export function isSoundBearer(authorization: string | undefined): boolean {
  const [, header, claims] = bearer.exec(authorization ?? '') ?? [];
  return headerSchema.safeParse(decode(header)).success && claimsSchema.safeParse(decode(claims)).success;
}
