import { pluralEndings } from './en/plural-endings.data.ts';

/** How a noun becomes several. */
export interface PluralEnding {
  /** What the noun ends with. */
  readonly after: RegExp;
  /** Letters that fall away. */
  readonly drop: number;
  readonly add: string;
}

const plainWord = /^[a-z]{2,}$/;

/** A phrase with its last word in the plural, made as in English; undefined where that word has none. */
export function pluralOf(words: readonly string[]): readonly string[] | undefined {
  const last = words.at(-1) ?? '';
  const ending = plainWord.test(last) ? pluralEndings.find(({ after }) => after.test(last)) : undefined;
  if (ending === undefined) return undefined;
  return [...words.slice(0, -1), `${last.slice(0, last.length - ending.drop)}${ending.add}`];
}
