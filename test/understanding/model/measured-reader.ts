import { appendFileSync, writeFileSync } from 'node:fs';
import { ConfigError, readConfig } from '../../../src/config.ts';
import { type DropReason, dropReasons } from '../../../src/understanding/model/checked.ts';
import type { ReaderSettings } from '../../../src/understanding/model/index.ts';
import { openAiModel } from '../../../src/understanding/model/openai-endpoint.ts';
import { readingVersion } from '../../../src/understanding/model/prompt.ts';
import {
  type AskModel,
  createReader,
  type ModelReader,
  type ReaderWatch,
  type ReadingOutcome,
  readingOutcomes,
} from '../../../src/understanding/model/reader.ts';
import { CommandFault } from '../../support/command.ts';
import { askedIn, type Recorded, readingsFiles, readingsFolder, readRecorded, recordedModel } from './recorded.ts';

/** What a command that scores takes, to have a model read too. */
export const readerOptions = {
  reader: { type: 'string' },
  recorded: { type: 'string', multiple: true },
  out: { type: 'string' },
  patience: { type: 'string' },
} as const;

export const readerUsage = `  --reader model      has a model read beside the rules: that of READER_URL or AZURE_OPENAI_ENDPOINT with a key, or where
                      neither is set the recorded readings of ${readingsFolder}
  --recorded FILE     the recorded readings of this file, whatever is set; may be given several times
  --out FILE          writes what the endpoint answers as recorded readings
  --patience SECONDS  for one message; 2, as in the service, unless given`;

export interface ReaderValues {
  readonly reader?: string | undefined;
  readonly recorded?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly patience?: string | undefined;
}

/** A model that reads in a measured run. */
export interface MeasuredReader {
  readonly reader: ModelReader;
  /** Where its readings come from, how they ended and what was dropped of them, in lines. */
  report(): string;
}

/** Counts how readings end. */
class ReadingTally implements ReaderWatch {
  readonly #outcomes = new Map<ReadingOutcome, number>();
  readonly #dropped = new Map<DropReason, number>();
  #tokens = 0;

  ended(outcome: ReadingOutcome): void {
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }

  dropped(reason: DropReason, count: number): void {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + count);
  }

  spent(tokens: number): void {
    this.#tokens += tokens;
  }

  lines(): readonly string[] {
    const ended = readingOutcomes.flatMap(outcome => {
      const count = this.#outcomes.get(outcome);
      return count === undefined ? [] : [`${outcome} ${count}`];
    });
    const dropped = dropReasons.map(reason => `${reason} ${this.#dropped.get(reason) ?? 0}`);
    return [
      `requests: ${ended.join(', ') || 'none'}`,
      `dropped: ${dropped.join(', ')}`,
      ...(this.#tokens === 0 ? [] : [`tokens: ${this.#tokens}`]),
    ];
  }
}

const usualPatience = 2_000;
const minute = 60_000;

/**
 * A clock on which the rest after failures is always over: a message that was not recorded says nothing of the next.
 */
function hastyClock(): () => number {
  let now = 0;
  return () => {
    now += minute;
    return now;
  };
}

function fromRecorded(recorded: readonly Recorded[], from: string): MeasuredReader {
  const tally = new ReadingTally();
  const model = recordedModel(recorded);
  const limits = { where: from, patience: minute, tokensPerDay: Number.POSITIVE_INFINITY };
  return {
    reader: createReader(model.ask, limits, tally, hastyClock()),
    report: () => {
      const { had, hadNot } = model.counts();
      return [`readings: ${from}`, `messages recorded: ${had}, not recorded: ${hadNot}`, ...tally.lines()].join('\n');
    },
  };
}

function answerIn(content: string): Recorded['answer'] {
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}

/** The same model; what it answers is written to a file as it comes, what is no JSON as the text that it is. */
export function recording(ask: AskModel, file: string): AskModel {
  writeFileSync(file, '');
  return async (request, signal) => {
    const reply = await ask(request, signal);
    const recorded: Recorded = { version: readingVersion, ...askedIn(request), answer: answerIn(reply.content) };
    appendFileSync(file, `${JSON.stringify(recorded)}\n`);
    return reply;
  };
}

async function fromEndpoint(settings: ReaderSettings, patience: number, out?: string): Promise<MeasuredReader> {
  const { url, model, proof, tokensPerDay } = settings;
  if (!('key' in proof)) throw new CommandFault('A measured run proves itself with a key: set AZURE_OPENAI_KEY.');
  const tally = new ReadingTally();
  const where = new URL(url).host;
  const endpoint = await openAiModel({ url, model, key: proof.key });
  const ask = out === undefined ? endpoint : recording(endpoint, out);
  return {
    reader: createReader(ask, { where, patience, tokensPerDay }, tally),
    report: () => [`readings: ${model} at ${where}`, ...tally.lines()].join('\n'),
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

function configured(environment: Environment): ReaderSettings | undefined {
  try {
    return readConfig(environment).reader;
  } catch (error) {
    throw error instanceof ConfigError ? new CommandFault(error.message) : error;
  }
}

function patienceOf({ patience }: ReaderValues): number {
  if (patience === undefined) return usualPatience;
  const seconds = Number(patience);
  if (!(seconds > 0)) throw new CommandFault(`--patience is a number of seconds, not '${patience}'.`);
  return seconds * 1_000;
}

/** What only an endpoint takes, and was given without one. */
function withoutEndpoint({ out, patience }: ReaderValues): void {
  if (out !== undefined)
    throw new CommandFault('--out writes what an endpoint answers; recorded readings are written already.');
  if (patience !== undefined)
    throw new CommandFault('--patience is for an endpoint; recorded readings are there at once.');
}

/** The model that a line of options asks for; undefined where the rules are to read alone. Throws a CommandFault. */
export async function measuredReader(
  values: ReaderValues,
  environment: Environment,
  usage: string,
): Promise<MeasuredReader | undefined> {
  const { reader, recorded, out, patience } = values;
  if (reader === undefined) {
    if ((recorded ?? out ?? patience) === undefined) return undefined;
    throw new CommandFault(`--recorded, --out and --patience go with --reader model.\n${usage}`);
  }
  if (reader !== 'model') throw new CommandFault(`--reader takes 'model', not '${reader}'.\n${usage}`);
  const settings = recorded === undefined ? configured(environment) : undefined;
  if (settings !== undefined) return fromEndpoint(settings, patienceOf(values), out);
  withoutEndpoint(values);
  const files = recorded ?? readingsFiles();
  if (files.length === 0)
    throw new CommandFault(
      `There is nothing to read with: neither READER_URL nor AZURE_OPENAI_ENDPOINT is set, and ${readingsFolder} holds no recorded readings.`,
    );
  return fromRecorded(readRecorded(files), files.join(', '));
}
