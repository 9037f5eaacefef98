import { say, tagOf } from './index.ts';
import type { WordId } from './languages.ts';
import { isMarked, unmarked } from './marks.ts';
import { lower } from './message.ts';

type Locale = string | undefined;

/** Words that tell how a text of a language goes on. */
type WordList = Extract<WordId, `grammar.${string}`>;

const patterns = new Map<string, RegExp>();

/** Matches a text that begins with one of these words, whole. */
function patternOf(words: string): RegExp {
  const known = patterns.get(words) ?? new RegExp(`^(?:${words})(?![\\p{L}\\p{N}_])`, 'iu');
  patterns.set(words, known);
  return known;
}

/** The words of a list that a text begins with; '' for none. What is marked as English has those of English. */
function beginningIn(locale: Locale, list: WordList, text: string): string {
  const words = unmarked(say(isMarked(text) ? 'en' : locale, list));
  return patternOf(words).exec(unmarked(text))?.[0] ?? '';
}

/** True for a text that goes on with the name before it: "for the spokes". */
export const goesOn = (locale: Locale, text: string): boolean => beginningIn(locale, 'grammar.goes-on', text) !== '';

/**
 * True for a sentence that gives the verdict by its first word, in the language or in English, in which everything is
 * said that the language has not.
 */
export const givesVerdict = (locale: Locale, text: string): boolean =>
  [locale, 'en'].some(one => beginningIn(one, 'grammar.verdicts', text) !== '');

/** The word of a list that a text begins with and a space follows; '' where it begins with none. */
function wordBefore(locale: Locale, list: WordList, text: string): string {
  const word = beginningIn(locale, list, text);
  return unmarked(text).charAt(word.length) === ' ' ? word : '';
}

/** The article that a text begins with; '' where it begins with none. */
export const articleOf = (locale: Locale, text: string): string => wordBefore(locale, 'grammar.articles', text);

/** The text as it stands inside a sentence: an article or the like that it begins with has no capital there. */
export const insideSentence = (locale: Locale, text: string): string =>
  wordBefore(locale, 'grammar.small', text) === '' ? text : lower(text, tagOf(isMarked(text) ? 'en' : locale));
