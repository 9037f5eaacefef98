import { parseArgs } from 'node:util';

/** Every option of the command line; those with a value are texts. */
export const optionRows = {
  from: { type: 'string' },
  to: { type: 'string' },
  target: { type: 'string' },
  source: { type: 'string' },
  exposure: { type: 'string' },
  hybrid: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
  format: { type: 'string' },
  json: { type: 'boolean' },
  trace: { type: 'boolean' },
  file: { type: 'string' },
  found: { type: 'string', multiple: true },
  locale: { type: 'string' },
  prefix: { type: 'string' },
  'caller-space': { type: 'string' },
  'target-space': { type: 'string' },
  'hub-space': { type: 'string' },
  'remote-hub-space': { type: 'string' },
  'on-premises-space': { type: 'string' },
  'client-space': { type: 'string' },
  'target-resource-id': { type: 'string' },
  help: { type: 'boolean' },
} as const;

const read = (args: readonly string[]) => parseArgs({ args: [...args], options: optionRows, allowPositionals: true });

/** The options and words of a command line. */
export type CommandLine = ReturnType<typeof read>;

/** Reads a command line; a text says what is wrong with it. */
export function readCommandLine(args: readonly string[]): CommandLine | string {
  try {
    return read(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
