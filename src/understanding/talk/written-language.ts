import { cutBlocks } from '../1-text/blocks/cut.ts';
import { phraseTokens } from '../1-text/tokens.ts';
import { sureWords } from '../languages/talk-rows.ts';

/** Different words of one language alone that put a message in it. */
const fewest = 2;

/** So many times the words of another language; with fewer, two languages are mixed. */
const clearly = 4;

/** Another's words, such as an error message. */
const quoted =
  /[\u201c\u201d\u201e"\u00ab\u00bb`][^\u201c\u201d\u201e"\u00ab\u00bb`]{1,1000}[\u201c\u201d\u201e"\u00ab\u00bb`]/gu;

/**
 * The language that a message is clearly written in, as a BCP 47 tag; undefined where it could be another, or two are
 * mixed.
 */
export function writtenLanguage(text: string): string | undefined {
  const said = new Set(phraseTokens(cutBlocks(text).prose.replace(quoted, ' ')));
  const counts = [...sureWords]
    .map(([tag, words]) => ({ tag, count: [...said].filter(word => words.has(word)).length }))
    .toSorted((one, other) => other.count - one.count);
  const [first, second] = counts;
  if (first === undefined || first.count < fewest) return undefined;
  return first.count >= clearly * (second?.count ?? 0) ? first.tag : undefined;
}
