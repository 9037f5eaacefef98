import { setTimeout as pause } from 'node:timers/promises';
import type { Authority } from '../channels/connector/authentication.ts';
import { askForToken } from '../channels/connector/own-token.ts';
import type { AppRegistration, Config } from '../config.ts';
import { isWordId, say } from '../content/index.ts';
import type { Finding } from './finding.ts';

/** Seconds that Entra may take; a token usually takes one. */
export const tokenPatience = 10;

/** Entra's code for what is wrong, or the class of the error: its message may hold what nobody should read. */
function codeOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /AADSTS\d+/.exec(message)?.[0] ?? (error instanceof Error ? error.name : typeof error);
}

/** Whether the bot can prove itself to the channels of its cloud. */
export async function checkToken(
  config: Pick<Config, 'cloud'> & { readonly app: AppRegistration },
  {
    authority,
    seconds = tokenPatience,
  }: { readonly authority?: Authority | undefined; readonly seconds?: number } = {},
): Promise<Finding> {
  const check = 'token';
  const { cloud } = config;
  const late = Symbol('late');
  const waiting = new AbortController();
  try {
    const limit = pause(seconds * 1_000, late, { signal: waiting.signal });
    if ((await Promise.race([askForToken(config, authority), limit])) !== late)
      return { check, status: 'ok', what: say('en', 'doctor.token.ok', { cloud }), todo: [] };
    const what = say('en', 'doctor.token.late', { cloud, seconds });
    return { check, status: 'fail', what, todo: [say('en', 'doctor.token.late.todo')] };
  } catch (error) {
    const code = codeOf(error);
    const known = `doctor.token.${code}.todo`;
    const todo = say('en', isWordId(known) ? known : 'doctor.token.fail.todo');
    return { check, status: 'fail', what: say('en', 'doctor.token.fail', { cloud, code }), todo: [todo] };
  } finally {
    waiting.abort();
  }
}
