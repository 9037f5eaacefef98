/** Put in by the build: the widget's texts by language and id. */
declare const WIDGET_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>>;

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

function primary(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}

let words = WIDGET_WORDS['en'] ?? {};

/** Takes the first of these languages that has words, English where none has. Returns the BCP 47 tag taken. */
export function speak(locales: readonly string[]): string {
  const locale = locales.find(tag => primary(tag) in WIDGET_WORDS) ?? 'en';
  words = WIDGET_WORDS[primary(locale)] ?? words;
  return locale;
}

/** Which way the language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(primary(locale)) ? 'rtl' : 'ltr';
}

/** The widget's text with this id, `{name}` replaced by `values.name`. */
export function word(id: string, values: Readonly<Record<string, string | number>> = {}): string {
  return (words[id] ?? id).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
