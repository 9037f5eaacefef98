import { say } from '../content/index.ts';
import { textLimit } from '../text-limit.ts';
import type { Exit } from './exit.ts';

/** Says on the error stream that of a long text only the beginning was read. */
export function withLength(text: string, outcome: Exit, locale: string | undefined): Exit {
  return text.length > textLimit ? { ...outcome, err: `${say(locale, 'miss.long')}\n${outcome.err}` } : outcome;
}
