import { say } from '../content/index.ts';
import { diagnosed } from '../understanding/diagnosing.ts';
import { answersOf } from './answers.ts';
import type { CommandLine } from './command-line.ts';
import { type Exit, failed } from './exit.ts';
import { givenText } from './given-text.ts';
import { withLength } from './long-text.ts';
import type { Command } from './run.ts';
import { withReading, written } from './written.ts';
import { wrongLine } from './wrong-line.ts';

async function likeliest(text: string, line: CommandLine): Promise<Exit> {
  const { values, command } = line;
  const stated = await answersOf(values);
  if (!stated.ok) return wrongLine(stated.message, command);
  const first = { ...diagnosed(text), ...stated.requirements };
  const known = (values.found ?? []).reduce((before, found) => diagnosed(found, before), first);
  if (known.ask === undefined) return failed(2, say('en', 'cli.nothing-found.diagnose'));
  return withReading(known, written(known, line), values);
}

/** Why something does not work, and the check that tells; each thing found narrows it down. */
export const diagnose: Command = async (line, { read }) => {
  const given = await givenText(line, read);
  if (!given.ok) return failed(2, given.message);
  const { text } = given;
  if (text.trim() === '') return failed(2, say('en', 'cli.nothing-said.diagnose'));
  return withLength(text, await likeliest(text, line), line.values.locale);
};
