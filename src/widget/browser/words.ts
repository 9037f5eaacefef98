import { lookUp } from '../../content/locale.ts';

/** Put in by the build: the widget's texts by language and id. */
declare const WIDGET_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>>;

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

function primary(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}

type Words = ReadonlyMap<string, string>;

const languages: ReadonlyMap<string, Words> = new Map(
  Object.entries(WIDGET_WORDS).map(([tag, texts]) => [tag, new Map(Object.entries(texts))]),
);

let words: Words = languages.get('en') ?? new Map();

/** The languages that have words, as BCP 47 tags. */
export function languageTags(): readonly string[] {
  return [...languages.keys()];
}

/** The language that has words for this locale, as a BCP 47 tag. */
export function tagFor(locale: string): string | undefined {
  return lookUp([...languages.keys()], locale);
}

/** Takes the first of these languages that has words, English where none has. Returns the BCP 47 tag of the words. */
export function speak(locales: readonly string[]): string {
  const [tag = 'en'] = locales.flatMap(locale => tagFor(locale) ?? []);
  words = languages.get(tag) ?? words;
  return tag;
}

/** Which way the language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(primary(locale)) ? 'rtl' : 'ltr';
}

/** The widget's text with this id, `{name}` replaced by `values.name`. */
export function word(id: string, values: Readonly<Record<string, string | number>> = {}): string {
  return (words.get(id) ?? id).replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
