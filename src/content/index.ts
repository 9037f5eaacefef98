import { en } from './en/index.ts';
import { languages, type WordId } from './languages.ts';
import { lookUp } from './locale.ts';
import { regional } from './regional.ts';
import type { Values } from './sentence.ts';
import { type Speech, speechFrom, withMarks } from './speech.ts';

export type { WordId } from './languages.ts';
export { parseLocale } from './locale.ts';
export type { Speech } from './speech.ts';

const english = speechFrom('en', en);

/** The languages that have words, as BCP 47 tags. */
export function languageTags(): readonly string[] {
  return [...languages.keys()];
}

const speeches = new Map<unknown, Speech>();

/** The words in the language of a locale; undefined where there are none in it. */
export function speechOf(locale: string): Speech | undefined {
  const tag = lookUp(languageTags(), locale) ?? '';
  const words = languages.get(tag);
  if (words === undefined) return undefined;
  const known = speeches.get(words) ?? speechFrom(tag, words);
  speeches.set(words, known);
  return locale.endsWith(marks) ? withMarks(known) : known;
}

/** The private part of a locale whose English texts are marked. */
const marks = '-x-marks';

/** The same locale for a page, where each text says which language it is in (`html` reads the marks). */
export function markedLocale(locale: string | undefined): string | undefined {
  return locale === undefined || tagOf(locale) === 'en' ? locale : locale + marks;
}

/** The locale without that: for what knows no marks, such as a file. */
export function plainLocale(locale: string | undefined): string | undefined {
  return locale?.endsWith(marks) === true ? locale.slice(0, -marks.length) : locale;
}

/** The words that a person with this locale gets: in their language, in English where there are none in it. */
export function wordsFor(locale: string | undefined): Speech {
  return (locale === undefined ? undefined : speechOf(locale)) ?? english;
}

/** The language of the words that a person with this locale gets, as a BCP 47 tag. */
export function tagOf(locale: string | undefined): string {
  return wordsFor(locale).tag;
}

/** The text with this id in the words for this locale. */
export function say(locale: string | undefined, id: WordId, values: Values = {}): string {
  return wordsFor(locale).say(id, values);
}

/** Several things in a sentence: all of them, or one of them. */
export function listOf(
  locale: string | undefined,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(regional(tagOf(locale)), { type }).format(items);
}

/** A number as the language writes it. */
export function numberOf(locale: string | undefined, value: number, look: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(regional(tagOf(locale)), look).format(value);
}

/** True for the id of a text, so that rows of data can be asked whether they have words. */
export function isWordId(id: string): id is WordId {
  return Object.hasOwn(en, id);
}
