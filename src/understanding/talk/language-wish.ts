import { type Token, tokenise } from '../1-text/tokens.ts';
import { regionPhrases } from '../2-entities/region-phrases.ts';
import { languageFrames, languageNames, politeWords } from '../languages/talk-rows.ts';

/** The language that somebody wants to be answered in, and what else they say. */
export interface LanguageWish {
  /** BCP 47 tag. */
  readonly tag: string;
  /** What follows the wish; empty where nothing does. */
  readonly rest: string;
}

const isSpoken = ({ text }: Pick<Token, 'text'>): boolean => /[\p{L}\p{N}]/u.test(text);
const wordsOf = (phrase: string): readonly string[] =>
  tokenise(phrase)
    .tokens.filter(isSpoken)
    .map(({ text }) => text);

const placeNames = new Set(regionPhrases.map(({ words }) => words.join(' ')));
/** A name by itself that is a place's as well is the place: "italien" is a language in French, a country in German. */
const isPlace = (words: readonly string[]): boolean => placeNames.has(words.join(' '));

const phrases = languageFrames
  .flatMap(frame => languageNames.map(({ tag, name }) => ({ tag, words: wordsOf(frame.replace('…', name)) })))
  .filter(({ words }) => !isPlace(words))
  .toSorted((one, other) => other.words.length - one.words.length);

/** What may stand between the wish and what else is said. */
const mark = /^\s*[:,;.!?、。：，；！？\u2013\u2014-]\s*/u;

const isPolite = (token: Token | undefined): boolean => token !== undefined && politeWords.has(token.text);

/**
 * What follows the words of the wish and what is polite around them; undefined where more is said in the same breath.
 */
function restAfter(text: string, tokens: readonly Token[], from: number): string | undefined {
  let next = from;
  while (isPolite(tokens[next])) next += 1;
  const rest = text.slice(tokens[next - 1]?.end ?? 0);
  if (rest.trim() === '') return '';
  return mark.test(rest) ? rest.replace(mark, '').trim() : undefined;
}

/**
 * The wish that a message begins with: "in English please", alone or before a mark. Undefined for any other message.
 */
export function languageWishOf(text: string): LanguageWish | undefined {
  const { tokens } = tokenise(text.slice(0, longest));
  let first = 0;
  while (isPolite(tokens[first])) first += 1;
  for (const { tag, words } of phrases) {
    if (!words.every((word, place) => tokens[first + place]?.text === word)) continue;
    const rest = restAfter(text, tokens, first + words.length);
    if (rest !== undefined) return { tag, rest };
  }
  return undefined;
}

/** No wish is longer. */
const longest = 200;
