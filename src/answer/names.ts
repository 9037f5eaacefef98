import { say } from '../content/index.ts';
import type { ProposalId } from '../options/options.ts';

/** The name of an option as a person reads it, in their language. */
export function optionName(locale: string | undefined, option: ProposalId): string {
  return say(locale, `option.${option}`);
}

/** Several options as one list, in the order given. */
export function optionNames(locale: string | undefined, options: readonly ProposalId[]): string {
  return options.map(option => optionName(locale, option)).join(', ');
}
