import { say } from '../content/index.ts';
import { closestName } from '../understanding/1-text/closest-name.ts';
import { type Exit, failed } from './exit.ts';
import type { CommandName } from './options.data.ts';

/** "Did you mean eastus?", or nothing where no name is near. */
export function meant(typed: string, names: readonly string[], written = (name: string): string => name): string {
  const name = closestName(typed, names);
  return name === undefined ? '' : ` ${say('en', 'cli.did-you-mean', { name: written(name) })}`;
}

/** What is wrong with a line in a sentence, and in one line how it is written. */
export function wrongLine(sentence: string, command?: CommandName): Exit {
  const help = command === undefined ? 'connectivity-advisor --help' : `connectivity-advisor ${command} --help`;
  const usage = say('en', `cli.usage.${command ?? 'all'}`);
  return failed(2, `${sentence}\n${say('en', 'cli.hint', { usage, help })}`);
}
