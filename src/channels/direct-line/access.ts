import { Fault } from '../../errors.ts';
import type { Caller } from '../caller.ts';
import type { Claims, Tokens } from './tokens.ts';

const bearer = /^Bearer ([\w.-]{1,2000})$/i;

/** The claims of the caller's token; throws unauthorized or token-expired. */
export function authorize(tokens: Tokens, caller: Caller): Claims {
  const token = bearer.exec(caller.authorization ?? '')?.[1];
  if (token === undefined) throw new Fault('unauthorized');
  const verdict = tokens.check(token, 'token');
  if (verdict.ok) return verdict.claims;
  throw new Fault(verdict.expired ? 'token-expired' : 'unauthorized');
}

/** The same, for one conversation; throws other-conversation when the token is for another one. */
export function authorizeFor(tokens: Tokens, caller: Caller, conversation: string): Claims {
  const claims = authorize(tokens, caller);
  if (claims.conv !== conversation) throw new Fault('other-conversation');
  return claims;
}
