import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { textLimit } from '../../../src/text-limit.ts';
import { readingVersion } from '../../../src/understanding/model/prompt.ts';
import { type AskModel, ModelFault, type ModelRequest } from '../../../src/understanding/model/reader.ts';
import { CommandFault } from '../../support/command.ts';

/** Where recorded readings are kept, from the root of the repository. */
export const readingsFolder = 'test/understanding/model/readings';

const factsSchema = z.record(z.string(), z.unknown());

const recordedSchema = z.strictObject({
  version: z.string(),
  message: z.string(),
  known: factsSchema.optional(),
  answer: z.unknown().refine(answer => answer !== undefined, 'is missing'),
});

/** What a model answered to a message, with the version of what it was asked by. */
export type Recorded = z.infer<typeof recordedSchema>;

function recordedOn(line: string, where: string): Recorded {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    throw new CommandFault(`${where}: is no JSON.`);
  }
  const recorded = recordedSchema.safeParse(found);
  if (!recorded.success)
    throw new CommandFault(`${where}: is no recorded reading.\n${z.prettifyError(recorded.error)}`);
  const { version } = recorded.data;
  if (version !== readingVersion)
    throw new CommandFault(
      `${where}: was read by version ${version} of the prompt, which is ${readingVersion} now. Have its messages read again; ${readingsFolder}/README.md says how.`,
    );
  return recorded.data;
}

/**
 * The recorded readings in the text of a file. Throws a CommandFault for a line that is none, or is of another version.
 */
export function recordedIn(text: string, file: string): readonly Recorded[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [recordedOn(line, `${file}, line ${index + 1}`)]));
}

/** The files of the folder of recorded readings. */
export const readingsFiles = (): readonly string[] =>
  readdirSync(readingsFolder)
    .filter(name => name.endsWith('.jsonl'))
    .toSorted()
    .map(name => join(readingsFolder, name));

/** The recorded readings of these files. Throws a CommandFault for a file that cannot be read. */
export function readRecorded(files: readonly string[]): readonly Recorded[] {
  return files.flatMap(file => {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      throw new CommandFault(`${file}: cannot be read.`);
    }
    return recordedIn(text, file);
  });
}

const inputSchema = z.object({ message: z.string(), known: factsSchema });

/** The message of a request, and what was known with it. */
export const askedIn = ({ input }: ModelRequest): Pick<Recorded, 'message'> & { known: Record<string, unknown> } =>
  inputSchema.parse(JSON.parse(input));

const sorted = (facts: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(Object.entries(facts).toSorted(([one], [other]) => (one < other ? -1 : 1)));

const read = (message: string): string => message.slice(0, textLimit);

/** A message with several answers must be told apart by what was known. */
function byMessage(recorded: readonly Recorded[]): ReadonlyMap<string, readonly Recorded[]> {
  const found = new Map<string, readonly Recorded[]>();
  for (const one of recorded) {
    const others = found.get(read(one.message)) ?? [];
    const same = others.find(({ known }) => sorted(known) === sorted(one.known));
    if (same !== undefined && JSON.stringify(same.answer) !== JSON.stringify(one.answer))
      throw new CommandFault(`Two recorded readings answer the same message otherwise: ${one.message}`);
    if (same === undefined) found.set(read(one.message), [...others, one]);
  }
  return found;
}

/** A model that answers what was recorded, and nothing else. */
export interface RecordedModel {
  readonly ask: AskModel;
  /** How many different messages it was asked and had an answer to, and how many it had none to. */
  counts(): { readonly had: number; readonly hadNot: number };
}

/** A model made of recorded readings: by the message, and where several are of one message by what was known too. */
export function recordedModel(recorded: readonly Recorded[]): RecordedModel {
  const answers = byMessage(recorded);
  const had = new Set<string>();
  const hadNot = new Set<string>();
  return {
    ask: async request => {
      const { message, known } = askedIn(request);
      const found = answers.get(message) ?? [];
      const answer = found.length === 1 ? found[0] : found.find(one => sorted(one.known) === sorted(known));
      (answer === undefined ? hadNot : had).add(message);
      if (answer === undefined) throw new ModelFault('unreachable');
      return { content: JSON.stringify(answer.answer), tokens: 0 };
    },
    counts: () => ({ had: had.size, hadNot: hadNot.size }),
  };
}
