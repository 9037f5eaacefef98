import { z } from 'zod';
import { parseRequirements, type Requirements } from '../../../src/decision/index.ts';
import { readingVersion } from '../../../src/understanding/model/prompt.ts';
import { CommandFault, readArguments } from '../../support/command.ts';
import { requestFor } from './request.ts';

const usage = `Usage: npm run -s reader:prompt -- [options] ["message"]
Prints what the second reader sends to a model for a message: instructions, JSON schema and input. Without a message it
is read from standard input.
  --lines          standard input holds a message a line, as text or as JSON {"message": "...", "known": {...}}
  --known JSON     what is known of the conversation, e.g. '{"sourceRegion":"eastus"}'
  --input-only     the input alone, a line of JSON for each message
  --instructions   the instructions alone
  --schema         the JSON schema of the answer alone
  --version        the version of instructions and schema alone`;

const options = {
  lines: { type: 'boolean' },
  known: { type: 'string' },
  'input-only': { type: 'boolean' },
  instructions: { type: 'boolean' },
  schema: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

interface Message {
  readonly text: string;
  readonly known: Requirements;
}

const wrong = (why: string): CommandFault => new CommandFault(`${why}\n${usage}`);

function parsed(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw wrong(`${what} is no JSON: ${json}`);
  }
}

function factsIn(value: unknown, what: string): Requirements {
  const facts = parseRequirements(value);
  if (facts.ok) return facts.requirements;
  throw wrong(`${what} holds what is no fact: ${JSON.stringify(facts.problems)}`);
}

const lineSchema = z.strictObject({ message: z.string(), known: z.unknown().optional() });

/** A line is the message itself, or JSON that holds one with line breaks or with what is known. */
function messageIn(line: string, known: Requirements): Message {
  if (!line.startsWith('{"')) return { text: line, known };
  const found = lineSchema.safeParse(parsed(line, 'A line'));
  if (!found.success) throw wrong(`A line is no {"message", "known"}: ${line}`);
  const { message, known: own } = found.data;
  return { text: message, known: own === undefined ? known : factsIn(own, 'known') };
}

const isWords = (text: string): boolean => text.trim() !== '';

function messagesIn(text: string, known: Requirements, inLines: boolean): readonly Message[] {
  const found = inLines
    ? text
        .split(/\r?\n/u)
        .filter(isWords)
        .map(line => messageIn(line, known))
    : [{ text: text.trim(), known }];
  if (!found.some(one => isWords(one.text))) throw wrong('There is no message.');
  return found;
}

type Section = readonly [wanted: boolean, title: string, text: string];

/** The sections that are wanted; one by itself without its title, so that it can be handed on. */
function printed(sections: readonly Section[]): string {
  const chosen = sections.filter(([wanted]) => wanted);
  return chosen.map(([, title, text]) => (chosen.length === 1 ? `${text}\n` : `== ${title}\n${text}\n`)).join('\n');
}

/** What the command prints. `standardInput` is read where its line holds no message and one is needed. */
export async function readerPrompt(args: readonly string[], standardInput: () => Promise<string>): Promise<string> {
  const { values, positionals } = readArguments(args, options, usage);
  const { lines = false, instructions = false, schema = false, version = false } = values;
  const [words] = positionals;
  if (positionals.length > 1) throw wrong(`One message, in quotes, not ${positionals.length}.`);
  if (lines && words !== undefined) throw wrong(`--lines takes messages from standard input, not '${words}'.`);
  const known = values.known === undefined ? {} : factsIn(parsed(values.known, '--known'), '--known');
  const all = !(instructions || schema || version || values['input-only'] === true);
  const isInputWanted = all || values['input-only'] === true;
  const messages = isInputWanted ? messagesIn(words ?? (await standardInput()), known, lines) : [];
  const requests = await Promise.all(messages.map(message => requestFor(message.text, message.known)));
  const anyRequest = requests[0] ?? (await requestFor(''));
  return printed([
    [version, 'Version', readingVersion],
    [all || instructions, `Instructions, version ${readingVersion}`, anyRequest.instructions],
    [all || schema, 'JSON schema of the answer', JSON.stringify(anyRequest.schema, undefined, 2)],
    [isInputWanted, 'Input', requests.map(({ input }) => input).join('\n')],
  ]);
}
