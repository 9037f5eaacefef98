import { Fault } from '../../errors.ts';
import type { Client } from '../client.ts';
import type { Claims, Tokens } from './tokens.ts';

const bearer = /^Bearer ([\w.-]{1,2000})$/i;

/** What a token that is to be exchanged for a fresh one says. */
export interface Renewal {
  readonly claims: Claims;
  /** True: it ran out, and counts for the grace alone. */
  readonly late: boolean;
}

async function admit(tokens: Tokens, caller: Client, grace: number): Promise<Renewal> {
  const token = bearer.exec(caller.authorization ?? '')?.[1];
  if (token === undefined) throw new Fault('unauthorized');
  const verdict = await tokens.check(token, 'token', grace);
  if (verdict.ok) return verdict;
  throw new Fault(verdict.expired ? 'token-expired' : 'unauthorized');
}

/** The claims of the caller's token; rejects with unauthorized or token-expired. */
export async function authorize(tokens: Tokens, caller: Client): Promise<Claims> {
  return (await admit(tokens, caller, 0)).claims;
}

/**
 * The same where the caller gets nothing but a fresh token: a page that slept comes with one that ran out. `grace`:
 * seconds after its end in which it counts.
 */
export function authorizeRenewal(tokens: Tokens, caller: Client, grace: number): Promise<Renewal> {
  return admit(tokens, caller, grace);
}
