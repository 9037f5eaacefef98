import { say } from '../content/index.ts';
import { answersOf } from './answers.ts';
import type { Command } from './run.ts';
import { written } from './written.ts';
import { wrongLine } from './wrong-line.ts';

/** Answers a case that is given by options alone. */
export const recommendBy: Command = async line => {
  const { command, words, values } = line;
  const [word] = words;
  if (word !== undefined) return wrongLine(say('en', 'cli.too-many-words', { typed: word }), command);
  const answers = await answersOf(values);
  return answers.ok ? written(answers.requirements, line) : wrongLine(answers.message, command);
};
