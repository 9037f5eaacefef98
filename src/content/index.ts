import { en } from './en.ts';
import { languages, type WordId, type Words } from './languages.ts';
import { lookUp } from './locale.ts';
import { createMessages } from './message.ts';

export type { WordId } from './languages.ts';
export { parseLocale } from './locale.ts';

type Values = Readonly<Record<string, string | number>>;

/** The words of one language. */
export interface Speech {
  /** BCP 47 tag of the words: whatever is written in them says that this is its language. */
  readonly tag: string;
  /**
   * The text with this id: an ICU message, said with these values. They are put in as they are: escaping is the business
   * of whoever renders them. Throws where the message needs a value that is not given.
   */
  readonly say: (id: WordId, values?: Values) => string;
}

const speech = (tag: string, words: Words): Speech => {
  const said = createMessages(tag);
  return { tag, say: (id, values = {}) => said(words[id], values) };
};

const english = speech('en', en);

/** The languages that have words, as BCP 47 tags. */
export function languageTags(): readonly string[] {
  return [...languages.keys()];
}

/** The words in the language of a locale; undefined where there are none in it. */
export function speechOf(locale: string): Speech | undefined {
  const tag = lookUp(languageTags(), locale) ?? '';
  const words = languages.get(tag);
  return words === undefined ? undefined : speech(tag, words);
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

/** True for the id of a text, so that rows of data can be asked whether they have words. */
export function isWordId(id: string): id is WordId {
  return Object.hasOwn(en, id);
}
