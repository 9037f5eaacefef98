import { unmarked } from '../content/marks.ts';

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text as it may stand in HTML, SVG and their attributes in quotes, without the marks of another language. */
export function escapeMarkup(text: string): string {
  return unmarked(text).replace(/[&<>"']/g, letter => entities.get(letter) ?? letter);
}
