import { z } from 'zod';

/**
 * SQL that reads a text as its bytes, whatever stands there: the driver ends the process at a text that is no UTF-8.
 * Read it with `storedText`.
 */
export const textColumn = (name: string): string => `CAST(${name} AS BLOB) AS ${name}`;

/** SQL that reads a whole number, and null where something else stands there. */
export const wholeColumn = (name: string): string => `CASE typeof(${name}) WHEN 'integer' THEN ${name} END AS ${name}`;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Runs what may fail; an issue where it does. */
function attempt<Input, Result>(read: (input: Input) => Result) {
  return (input: Input, context: z.RefinementCtx): Result => {
    try {
      return read(input);
    } catch {
      context.addIssue({ code: 'custom', message: 'unreadable' });
      return z.NEVER;
    }
  };
}

/** The driver gives a single row's bytes as a Buffer, those of several rows as ArrayBuffers. */
export const storedBytes = z.union([
  z.instanceof(Buffer),
  z.instanceof(ArrayBuffer).transform(bytes => Buffer.from(bytes)),
]);

/** A text that was read as bytes. */
export const storedText = storedBytes.transform(attempt((bytes: Buffer) => utf8.decode(bytes)));

/** A text that holds a JSON object. */
export const storedObject = storedText
  .transform(attempt((text: string): unknown => JSON.parse(text)))
  .pipe(z.record(z.string(), z.unknown()));

/** The row, or undefined where there is none: the driver gives either of two values. */
export const rowOf = (found: unknown): unknown => found ?? undefined;
