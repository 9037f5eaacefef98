const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text as it may stand in HTML, SVG and their attributes in quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, letter => entities.get(letter) ?? letter);
}
