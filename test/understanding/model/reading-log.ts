import { understand } from '../../../src/understanding/index.ts';
import type { ModelReader, ModelReading } from '../../../src/understanding/model/reader.ts';
import { coverageText } from './print-ways.ts';
import { type Ways, waysOf } from './score-ways.ts';

interface Kept {
  readonly lang: string;
  readonly reading: ModelReading | undefined;
  readonly ways: Ways | undefined;
}

/** Keeps what a model read in conversations, so that the same words at the same point are read once. */
export class ReadingLog {
  readonly #kept = new Map<string, Kept>();
  readonly #reader: ModelReader;

  constructor(reader: ModelReader) {
    this.#reader = reader;
  }

  /** The reader of a conversation in this language. */
  readerFor(lang: string): ModelReader {
    return {
      where: this.#reader.where,
      read: async (text, context = {}) => {
        const key = JSON.stringify([text, context]);
        const before = this.#kept.get(key);
        if (before !== undefined) return before.reading;
        const reading = await this.#reader.read(text, context);
        const ways = reading === undefined ? undefined : waysOf(understand(text, context), reading);
        this.#kept.set(key, { lang, reading, ways });
        return reading;
      },
    };
  }

  /** What was read and what was missing, language by language. */
  text(): string {
    const kept = [...this.#kept.values()];
    const languages = [...new Set(kept.map(({ lang }) => lang))];
    return coverageText([
      { name: 'all', found: kept.map(({ ways }) => ways) },
      ...languages.map(name => ({ name, found: kept.flatMap(one => (one.lang === name ? [one.ways] : [])) })),
    ]);
  }
}
