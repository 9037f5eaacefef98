import { type ParseArgsConfig, parseArgs } from 'node:util';
import { z } from 'zod';

/** A command line makes no sense; the message says why and how one is written. */
export class WrongArguments extends Error {
  override readonly name = 'WrongArguments';
}

const faultSchema = z.object({ code: z.string().startsWith('ERR_PARSE_ARGS'), message: z.string() });

type Options = NonNullable<ParseArgsConfig['options']>;

const strictly = <Rows extends Options>(args: readonly string[], options: Rows) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: true });

/** What a command line says. Throws a WrongArguments for what it does not know, with how it is used. */
export function readArguments<Rows extends Options>(
  args: readonly string[],
  options: Rows,
  usage: string,
): ReturnType<typeof strictly<Rows>> {
  try {
    return strictly(args, options);
  } catch (error) {
    const fault = faultSchema.safeParse(error);
    if (!fault.success) throw error;
    throw new WrongArguments(`${fault.data.message}\n${usage}`);
  }
}

const wrongLine = 2;

/** Runs a command of the repository: what it gives goes to standard output, what is wrong with its line to the error stream. */
export async function runCommand(command: (args: readonly string[]) => Promise<string>): Promise<void> {
  try {
    process.stdout.write(await command(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = wrongLine;
  }
}
