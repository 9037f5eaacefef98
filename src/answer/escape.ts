const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, SVG and their attributes in quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, letter => entities[letter] ?? letter);
}
