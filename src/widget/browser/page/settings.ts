/** How the page is to look and begin; the widget's attributes arrive as the query. */
export interface Settings {
  readonly theme: 'light' | 'dark' | 'auto';
  /** `#rrggbb`. */
  readonly brand: string | undefined;
  /** BCP 47 tags, most wanted first. */
  readonly locales: readonly string[];
  /** A first sentence of the host page, shown above the bot's own. */
  readonly greeting: string | undefined;
  /** What the person is taken to say first in a new conversation. */
  readonly start: string | undefined;
  /** The case to go on with, as the address of its answer has it. */
  readonly case: string | undefined;
  /** True inside the widget's frame. */
  readonly framed: boolean;
}

/** Characters of a sentence that the host page may put in. */
const longest = 300;

/** Characters of a case; the bot reads no more. */
const longestCase = 2_000;

function sentence(value: string | null): string | undefined {
  const trimmed = value?.trim().slice(0, longest);
  return trimmed === '' ? undefined : trimmed;
}

/** Reads the settings; what is not understood counts as not given. `chosen`: the language that somebody chose here. */
export function settingsOf(query: URLSearchParams, languages: readonly string[], chosen?: string): Settings {
  const theme = query.get('theme');
  const brand = query.get('brand');
  const language = sentence(query.get('language'));
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    brand: brand !== null && /^#[0-9a-f]{6}$/i.test(brand) ? brand : undefined,
    locales: [chosen, language, ...languages].filter(one => one !== undefined),
    greeting: sentence(query.get('greeting')),
    start: sentence(query.get('start')),
    case: query.get('case')?.slice(0, longestCase),
    framed: query.has('framed'),
  };
}
