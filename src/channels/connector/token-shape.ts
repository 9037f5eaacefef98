import { decodeJwt, decodeProtectedHeader } from 'jose';
import { z } from 'zod';

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;

/** The one way in which the Bot Connector and Entra sign; `crit` would name rules that nobody here knows. */
const headerSchema = z.looseObject({ alg: z.literal('RS256'), crit: z.undefined().optional() });

/** A token that never ends could be used for ever by whoever finds it. */
const claimsSchema = z.looseObject({ exp: z.number() });

/**
 * True for an Authorization header with a token that is worth checking: its signature, issuer, audience and times are
 * the SDK's to check, which would let through tokens without an end, of other algorithms and with unknown demands.
 */
export function isSoundBearer(authorization: string | undefined): boolean {
  const token = bearer.exec(authorization ?? '')?.[1];
  if (token === undefined) return false;
  try {
    return (
      headerSchema.safeParse(decodeProtectedHeader(token)).success && claimsSchema.safeParse(decodeJwt(token)).success
    );
  } catch {
    return false;
  }
}
