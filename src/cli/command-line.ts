import { parseArgs } from 'node:util';
import { say } from '../content/index.ts';
import { commandNames, isCommandName, isOptionName, optionsOf } from './names.ts';
import { type CommandName, optionRows } from './options.data.ts';
import { meant } from './wrong-line.ts';

const loosely = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: optionRows, allowPositionals: true, strict: false, tokens: true });
const strictly = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: optionRows, allowPositionals: true });

type Token = ReturnType<typeof loosely>['tokens'][number];

/** A command with its words and options. */
export interface CommandLine {
  readonly command: CommandName;
  readonly words: readonly string[];
  readonly values: ReturnType<typeof strictly>['values'];
}

/** What a command line says, or what is wrong with it. */
export type ReadLine =
  | { readonly kind: 'command'; readonly line: CommandLine }
  | { readonly kind: 'help'; readonly of?: CommandName | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly sentence: string; readonly command?: CommandName | undefined };

/** Which commands take an option that this one does not. */
function takenBy(name: string): readonly string[] {
  return commandNames.filter(command => optionsOf(command).some(option => option === name));
}

function problemOf(token: Token, typed: string, command: CommandName | undefined): string | undefined {
  if (token.kind !== 'option') return undefined;
  const { name, value, inlineValue } = token;
  const known = optionsOf(command);
  if (!isOptionName(name))
    return say('en', 'cli.unknown.option', { typed }) + meant(typed, known, option => `--${option}`);
  if (command !== undefined && !known.includes(name))
    return say('en', 'cli.foreign-option', { typed, command, commands: takenBy(name).join(', ') });
  if (optionRows[name].type === 'boolean')
    return value === undefined ? undefined : say('en', 'cli.no-value-taken', { typed });
  const isMissing = value === undefined || (inlineValue === false && /^-./.test(value));
  return isMissing ? say('en', 'cli.value-needed', { typed }) : undefined;
}

/** Reads a command line: what is asked for, or in one sentence what is wrong, named as it was typed. */
export function readCommandLine(args: readonly string[]): ReadLine {
  const { tokens } = loosely(args);
  const has = (option: string): boolean => tokens.some(token => token.kind === 'option' && token.name === option);
  const words = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []));
  const [first, ...rest] = words[0] === 'help' ? words.slice(1) : words;
  const command = first !== undefined && isCommandName(first) ? first : undefined;
  if (first !== undefined && command === undefined)
    return {
      kind: 'wrong',
      sentence: say('en', 'cli.unknown.command', { typed: first }) + meant(first, commandNames),
    };
  if (has('help') || words[0] === 'help') return { kind: 'help', of: command };
  if (has('version')) return { kind: 'version' };
  for (const token of tokens) {
    const [typed = ''] = args[token.index]?.split('=') ?? [];
    const sentence = problemOf(token, typed, command);
    if (sentence !== undefined) return { kind: 'wrong', sentence, command };
  }
  if (command === undefined) return { kind: 'wrong', sentence: say('en', 'cli.no-command') };
  return { kind: 'command', line: { command, words: rest, values: strictly(args).values } };
}
