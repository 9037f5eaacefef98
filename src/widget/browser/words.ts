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

/** Takes the first of these languages that has words, English where none has. Returns the BCP 47 tag taken. */
export function speak(locales: readonly string[]): string {
  const locale = locales.find(tag => languages.has(primary(tag))) ?? 'en';
  words = languages.get(primary(locale)) ?? words;
  return locale;
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
