import { z } from 'zod';
import { parseRequirements, type Requirements } from '../../../src/decision/index.ts';
import { readingVersion } from '../../../src/understanding/model/prompt.ts';
import { readArguments, WrongArguments } from '../../support/arguments.ts';
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

function parsed(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new WrongArguments(`${what} is no JSON: ${json}\n${usage}`);
  }
}

function factsIn(value: unknown, what: string): Requirements {
  const facts = parseRequirements(value);
  if (facts.ok) return facts.requirements;
  throw new WrongArguments(`${what} holds no facts: ${JSON.stringify(facts.problems)}\n${usage}`);
}

const lineSchema = z.strictObject({ message: z.string(), known: z.unknown().optional() });

/** A line is the message itself, or JSON that holds one with line breaks or with what is known. */
function messageIn(line: string, known: Requirements): Message {
  if (!line.startsWith('{"')) return { text: line, known };
  const found = lineSchema.safeParse(parsed(line, 'The line'));
  if (!found.success) throw new WrongArguments(`The line is no {"message", "known"}: ${line}\n${usage}`);
  const { message, known: own } = found.data;
  return { text: message, known: own === undefined ? known : factsIn(own, 'known') };
}

const isWords = (text: string): boolean => text.trim() !== '';

/** What the command prints. `standardInput` is read where the line holds no message. */
export async function readerPrompt(args: readonly string[], standardInput: () => Promise<string>): Promise<string> {
  const { values, positionals } = readArguments(args, options, usage);
  const [words, ...more] = positionals;
  if (more.length > 0) throw new WrongArguments(`One message, in quotes, not ${positionals.length}.\n${usage}`);
  if (values.lines === true && words !== undefined)
    throw new WrongArguments(`--lines takes messages from standard input, not "${words}".\n${usage}`);
  const known = values.known === undefined ? {} : factsIn(parsed(values.known, '--known'), '--known');
  const part = {
    version: values.version === true,
    instructions: values.instructions === true,
    schema: values.schema === true,
    input: values['input-only'] === true,
  };
  const all = !Object.values(part).includes(true);

  async function messages(): Promise<readonly Message[]> {
    const text = words ?? (await standardInput());
    const found =
      values.lines === true
        ? text
            .split(/\r?\n/u)
            .filter(isWords)
            .map(line => messageIn(line, known))
        : [{ text: words ?? text.trim(), known }];
    if (!found.some(one => isWords(one.text))) throw new WrongArguments(`There is no message.\n${usage}`);
    return found;
  }

  const requests =
    all || part.input
      ? await Promise.all((await messages()).map(({ text, known: facts }) => requestFor(text, facts)))
      : [];
  const { instructions, schema } = await requestFor('');
  const sections: readonly (readonly [wanted: boolean, title: string, text: string])[] = [
    [part.version, 'Version', readingVersion],
    [all || part.instructions, `Instructions, version ${readingVersion}`, instructions],
    [all || part.schema, 'JSON schema of the answer', JSON.stringify(schema, undefined, 2)],
    [all || part.input, 'Input', requests.map(({ input }) => input).join('\n')],
  ];
  const chosen = sections.filter(([wanted]) => wanted);
  return chosen.map(([, title, text]) => (chosen.length === 1 ? `${text}\n` : `== ${title}\n${text}\n`)).join('\n');
}
