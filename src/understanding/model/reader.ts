import { textLimit } from '../../text-limit.ts';
import type { UnderstandingContext } from '../context.ts';
import { answerJsonSchema } from './answer-schema.ts';
import { candidatesOf } from './candidates.ts';
import { checked, type DropReason, dropReasons, type Reading } from './checked.ts';
import { inputFor, instructions, readingVersion } from './prompt.ts';

/**
 * How a reading ended. Only `read` gives one: `slow` nothing came in time, `unreachable` the line or the service
 * failed,
 * `over-quota` the service takes no more, `refused` it takes no request of this kind or with this key, `nonsense` what
 * came was cut or of another form, `paused` it failed too often just now, `over-budget` the tokens of the day are used.
 */
export const readingOutcomes = [
  'read',
  'slow',
  'unreachable',
  'over-quota',
  'refused',
  'nonsense',
  'paused',
  'over-budget',
] as const;

export type ReadingOutcome = (typeof readingOutcomes)[number];

/** One request to a model, as it is sent. */
export interface ModelRequest {
  readonly instructions: string;
  readonly input: string;
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What a model sent back. */
export interface ModelReply {
  /** JSON, where it has the form that was asked for. */
  readonly content: string;
  /** Tokens of request and answer; null where the service does not say. */
  readonly tokens: number | null;
}

/** A request failed; the message is the outcome. */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
  readonly outcome: Exclude<ReadingOutcome, 'read'>;

  constructor(outcome: Exclude<ReadingOutcome, 'read'>) {
    super(outcome);
    this.outcome = outcome;
  }
}

/** Sends one request, once. Throws a ModelFault; ends when the signal says so. */
export type AskModel = (request: ModelRequest, signal: AbortSignal) => Promise<ModelReply>;

/** Takes down how readings end. Nothing of it is about what was read. */
export interface ReaderWatch {
  ended(outcome: ReadingOutcome): void;
  dropped(reason: DropReason, count: number): void;
  spent(tokens: number): void;
}

export interface ReaderLimits {
  /** The host that words go to. */
  readonly where: string;
  /** Milliseconds for one request. */
  readonly patience: number;
  /** Tokens that may be spent in a day (UTC), questions and answers together. */
  readonly tokensPerDay: number;
}

/** What a model read, with the version of what it was asked. */
export interface ModelReading extends Reading {
  readonly version: string;
}

/**
 * A second reader of messages. Gives undefined where nothing came of it: the rules then read alone. Never rejects. Of a
 * longer text the first `textLimit` UTF-16 units are looked at.
 */
export interface ModelReader {
  /** The host that words go to. */
  readonly where: string;
  read(text: string, context?: UnderstandingContext): Promise<ModelReading | undefined>;
}

/**
 * Failures in a row after which no request is sent for a while, and that while in milliseconds. The first one after it
 * shows whether it goes on.
 */
const mostFailures = 4;
const rest = 60_000;
const day = 86_400_000;

/**
 * Bytes of UTF-8 that a token holds, at least: what a service does not count is counted by this. English has four, a
 * Japanese character, often a token by itself, is three.
 */
const bytesPerToken = 3;
const estimate = (...texts: readonly string[]): number =>
  Math.ceil(texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / bytesPerToken);

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/**
 * A reader over a model: one request a message, given up in time, and none where too many failed or the day's tokens
 * are used.
 */
export function createReader(
  ask: AskModel,
  { where, patience, tokensPerDay }: ReaderLimits,
  watch: ReaderWatch,
  now: () => number = Date.now,
): ModelReader {
  let failures = 0;
  let restsUntil = 0;
  let spent = { day: 0, tokens: 0 };

  function closed(): ReadingOutcome | undefined {
    const today = Math.floor(now() / day);
    if (spent.day !== today) spent = { day: today, tokens: 0 };
    if (spent.tokens >= tokensPerDay) return 'over-budget';
    return now() < restsUntil ? 'paused' : undefined;
  }

  function failed(): void {
    failures += 1;
    if (failures >= mostFailures) restsUntil = now() + rest;
  }

  async function answered(request: ModelRequest): Promise<ModelReply> {
    const signal = AbortSignal.timeout(patience);
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new ModelFault('slow')), { once: true });
    });
    // One that throws at once is a failure like any other.
    const asked = Promise.resolve().then(async () => ask(request, signal));
    return Promise.race([asked, late]);
  }

  /**
   * What the model sends back to this request. It is paid for, whatever comes of it; while it is under way the question
   * is held back.
   */
  async function paid(request: ModelRequest): Promise<string> {
    const question = estimate(request.instructions, request.input, JSON.stringify(request.schema));
    const today = spent;
    today.tokens += question;
    const pay = (tokens: number): void => {
      today.tokens += tokens - question;
      if (tokens > 0) watch.spent(tokens);
    };
    try {
      const { content, tokens } = await answered(request);
      pay(tokens ?? question + estimate(content));
      return content;
    } catch (error) {
      // Who is too slow may still be at work. Who does not answer or refuses took nothing.
      pay(error instanceof ModelFault && error.outcome === 'slow' ? question : 0);
      throw error;
    }
  }

  async function reading(text: string, context: UnderstandingContext): Promise<ModelReading> {
    const candidates = candidatesOf(text, context);
    const input = inputFor(text, context.known ?? {}, candidates);
    const content = await paid({ instructions: instructions(), input, schema: answerJsonSchema() });
    const found = checked(parsed(content), text, candidates);
    if (found === undefined) throw new ModelFault('nonsense');
    for (const reason of dropReasons) if (found.dropped[reason] > 0) watch.dropped(reason, found.dropped[reason]);
    return { ...found, version: readingVersion };
  }

  return {
    where,
    read: async (text, context = {}) => {
      const shut = closed();
      if (shut !== undefined) {
        watch.ended(shut);
        return undefined;
      }
      try {
        const found = await reading(text.slice(0, textLimit), context);
        failures = 0;
        watch.ended('read');
        return found;
      } catch (error) {
        failed();
        watch.ended(error instanceof ModelFault ? error.outcome : 'unreachable');
        return undefined;
      }
    },
  };
}
