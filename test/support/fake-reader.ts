import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';
import type { UnderstandingContext } from '../../src/understanding/context.ts';
import type { ModelReader } from '../../src/understanding/model/index.ts';

/** The version of every reading here. */
export const version = 'of-the-test';

/** What a reader of a test makes of a message. */
export interface Read {
  readonly requirements: Requirements;
  /** The words behind a field; the whole message where none are given. */
  readonly quotes?: Readonly<Partial<Record<Field, string>>>;
}

export interface FakeReader extends ModelReader {
  /** The messages that it was given, with what was known. */
  readonly asked: { readonly text: string; readonly context: UnderstandingContext }[];
}

/** A second reader that makes of each message what a test says, or nothing. */
function readerBy(readingOf: (text: string) => Read | undefined): FakeReader {
  const asked: FakeReader['asked'] = [];
  return {
    where: 'model.example',
    asked,
    read: async (text, context = {}) => {
      asked.push({ text, context });
      const reading = readingOf(text);
      if (reading === undefined) return undefined;
      const { requirements, quotes = {} } = reading;
      const spans = fields
        .filter(field => requirements[field] !== undefined)
        .map(field => {
          const words = quotes[field] ?? text;
          const start = text.indexOf(words);
          return [field, { start, end: start + words.length, text: words }] as const;
        });
      const dropped = { 'not-in-message': 0, outside: 0, contradiction: 0 };
      return { requirements, spans: new Map(spans), named: [], dropped, version };
    },
  };
}

/** A second reader that reads these messages so, and nothing in any other. */
export function fakeReader(readings: Readonly<Record<string, Read>>): FakeReader {
  const byText = new Map(Object.entries(readings));
  return readerBy(text => byText.get(text));
}

/** A second reader that makes the same of every message, or nothing. */
export const readerOf = (requirements: Requirements | undefined): FakeReader =>
  readerBy(() => (requirements === undefined ? undefined : { requirements }));
