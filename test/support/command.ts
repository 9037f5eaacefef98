import { type ParseArgsConfig, parseArgs } from 'node:util';
import { z } from 'zod';

/** A command cannot do what its line asks; the message says why. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
}

const wrongLineSchema = z.object({ code: z.string().startsWith('ERR_PARSE_ARGS'), message: z.string() });

type Options = NonNullable<ParseArgsConfig['options']>;

const strictly = <Rows extends Options>(args: readonly string[], options: Rows) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: true });

/** What a command line says. Throws a CommandFault for what it does not know, with how the command is used. */
export function readArguments<Rows extends Options>(
  args: readonly string[],
  options: Rows,
  usage: string,
): ReturnType<typeof strictly<Rows>> {
  try {
    return strictly(args, options);
  } catch (error) {
    const wrong = wrongLineSchema.safeParse(error);
    if (!wrong.success) throw error;
    throw new CommandFault(`${wrong.data.message}\n${usage}`);
  }
}

/** The same of a command that takes options alone. */
export function readOptions<Rows extends Options>(args: readonly string[], options: Rows, usage: string) {
  const { values, positionals } = readArguments(args, options, usage);
  const [word] = positionals;
  if (word !== undefined) throw new CommandFault(`Unknown argument '${word}'.\n${usage}`);
  return values;
}

const wrongLine = 2;

/** Runs a command of the repository: what it gives goes to standard output, why it cannot to the error stream. */
export async function runCommand(command: (args: readonly string[]) => Promise<string>): Promise<void> {
  try {
    process.stdout.write(await command(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = wrongLine;
  }
}
