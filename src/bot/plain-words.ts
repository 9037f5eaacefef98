const link = /!?\[([^\]]*)\]\([^()\s]*\)/gu;
const marks = /\*\*|__|`+/gu;
const opening = /^(?:#{1,6}|[-*+>])\s+/u;
const endsSentence = /[.!?:;…]$/u;

/** Markdown as one line of plain words, to be read aloud or shown where nothing is drawn. */
export function plainWords(markdown: string): string {
  const lines = markdown
    .replace(link, '$1')
    .replace(marks, '')
    .split('\n')
    .map(line => line.trim().replace(opening, '').replace(/\s+/gu, ' '))
    .filter(line => line !== '');
  return lines.reduce((said, line) => {
    if (said === '') return line;
    return said + (endsSentence.test(said) ? ' ' : ' · ') + line;
  }, '');
}

/** The words up to `longest` UTF-16 units, cut between two words. */
export function cutWords(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const end = words.lastIndexOf(' ', longest - 1);
  return `${words.slice(0, end > 0 ? end : longest - 1).trimEnd()}…`;
}
