import { parseLocale, say, speechOf } from '../content/index.ts';
import { type CommandLine, readCommandLine } from './command-line.ts';
import { done, type Exit } from './exit.ts';
import type { CommandName } from './options.data.ts';
import { type TextReader, textAt } from './text-at.ts';
import { wrongLine } from './wrong-line.ts';

/** What a command line can ask of the machine. */
export interface Machine {
  readonly read: TextReader;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Runs one command. */
export type Command = (line: CommandLine, machine: Machine) => Exit | Promise<Exit>;

/** Each command loads what it needs and nothing else: understanding a text takes most of the start. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  ask: async () => (await import('./ask.ts')).ask,
  diagnose: async () => (await import('./diagnose.ts')).diagnose,
  recommend: async () => (await import('./recommend.ts')).recommendBy,
  list: async () => (await import('./list.ts')).list,
  doctor: async () => (await import('./doctor.ts')).doctor,
};

/** The answer in another language than the one that was asked for says so. */
function withLanguage(locale: string | undefined, outcome: Exit): Exit {
  if (locale === undefined || outcome.code === 2 || speechOf(locale) !== undefined) return outcome;
  return { ...outcome, err: `${say(locale, 'cli.only-english', { locale })}\n${outcome.err}` };
}

const ofThisMachine: Machine = { read: textAt, environment: process.env };

/** Runs one command line; what it writes is returned. */
export async function run(args: readonly string[], machine: Machine = ofThisMachine): Promise<Exit> {
  const read = readCommandLine(args);
  switch (read.kind) {
    case 'wrong':
      return wrongLine(read.sentence, read.command);
    case 'help':
      return done((await import('./help.ts')).helpText(read.of));
    case 'version':
      return done(await (await import('./version.ts')).versionText());
    case 'command': {
      const { command, values } = read.line;
      const { locale } = values;
      if (locale !== undefined && parseLocale(locale) === undefined)
        return wrongLine(say('en', 'cli.unknown.locale', { typed: locale }), command);
      const execute = await commands[command]();
      return withLanguage(locale, await execute(read.line, machine));
    }
  }
}
