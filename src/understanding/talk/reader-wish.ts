import { tokenise } from '../1-text/tokens.ts';
import { readerWords } from '../languages/talk-rows.ts';

/** What somebody wants of the model that reads beside the rules, and what else they say. */
export interface ReaderWish {
  /** Whether the model may read what they write. */
  readonly reads: boolean;
  /** What follows the wish; empty where nothing does. */
  readonly rest: string;
}

const wordsOf = (phrase: string): readonly string[] => tokenise(phrase).tokens.map(({ text }) => text);

const phrases = readerWords
  .flatMap(({ reads, names }) => names.map(name => ({ reads, words: wordsOf(name) })))
  .toSorted((one, other) => other.words.length - one.words.length);

/** What may stand between the wish and what else is said. */
const mark = /^\s*[:,;.!、。：，；\u2013\u2014-]\s*/u;

/** The wish that a message begins with: "without model", alone or before a mark. Undefined for any other message. */
export function readerWishOf(text: string): ReaderWish | undefined {
  const { tokens } = tokenise(text);
  for (const { reads, words } of phrases) {
    if (!words.every((word, place) => tokens[place]?.text === word)) continue;
    const rest = text.slice(tokens[words.length - 1]?.end ?? 0);
    if (rest.trim() === '') return { reads, rest: '' };
    if (mark.test(rest)) return { reads, rest: rest.replace(mark, '').trim() };
  }
  return undefined;
}
