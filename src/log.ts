import { pino } from 'pino';

/** The only fields a log line may carry: none of them holds what a person wrote, a token or a secret. */
export interface LogFields {
  readonly requestId?: string;
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  /** Duration in milliseconds. */
  readonly ms?: number;
  /** Code of the error catalogue, or of a library's error. */
  readonly code?: string;
  readonly channel?: string;
  /** Opaque reference of a conversation: see `reference`. */
  readonly conversation?: string;
  readonly count?: number;
  readonly bytes?: number;
  readonly address?: string;
  /** Scheme, host and port of a page. */
  readonly origin?: string;
  /** A table of the store, and the number of a row in `set_aside`. */
  readonly table?: string;
  readonly row?: number;
  /** Class of an error; its message is left out because it may quote a person. */
  readonly error?: string;
  /** Function and line where an error arose, without paths outside the program. */
  readonly at?: string;
}

/** The one logger. Messages are constant sentences; what varies goes into the fields. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/** A logger that writes one JSON object a line to `destination` (standard output by default). */
export function createLog(level: LogLevel, destination?: { write(line: string): void }): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    debug: (message, fields = {}) => logger.debug(fields, message),
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, fields = {}) => logger.error(fields, message),
  };
}

/** A logger that keeps silent. */
export const silentLog: Log = createLog('silent');

const frame = /at (?:async )?([\w.$<>]+) \(.*?([\w.-]+\.[cm]?[jt]s:\d+)/;

/** What may be said of an error in the log: its class, its code and where it arose; never its message. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const place = error.stack === undefined ? null : frame.exec(error.stack);
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { error: error.name, ...code, ...(place === null ? {} : { at: `${place[1]} ${place[2]}` }) };
}

/**
 * Libraries write whole errors and keys to the console; from here on each becomes one line that says only that
 * something was said.
 */
export function quietLibraries(log: Log): void {
  const note = (): void => log.debug('A library wrote to the console.');
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) Reflect.set(console, method, note);
}
