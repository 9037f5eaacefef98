import { en } from './en.ts';
import { primaryLanguage } from './locale.ts';

export { parseLocale, primaryLanguage } from './locale.ts';

/** Id of a text. */
export type WordId = keyof typeof en;

/** Every text of one language. */
export type Words = Readonly<Record<WordId, string>>;

const languages: ReadonlyMap<string, Words> = new Map([['en', en]]);

/** The languages that have words, as BCP 47 primary tags. */
export const languageTags: readonly string[] = [...languages.keys()];

function wordsFor(locale: string | undefined): Words {
  return (locale === undefined ? undefined : languages.get(primaryLanguage(locale))) ?? en;
}

/**
 * The text with this id in the person's language (English where there is none), `{name}` replaced by `values.name`.
 * Values are put in as they are: escaping is the business of whoever renders them.
 */
export function say(
  locale: string | undefined,
  id: WordId,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return wordsFor(locale)[id].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** True for the id of a text, so that rows of data can be asked whether they have words. */
export function isWordId(id: string): id is WordId {
  return Object.hasOwn(en, id);
}
