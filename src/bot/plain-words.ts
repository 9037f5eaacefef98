const link = /!?\[([^\]]*)\]\([^()\s]*\)/gu;
const marks = /\*\*|__|`+/gu;
const opening = /^(?:#{1,6}|[-*+>]|\d{1,3}[.)])\s+/u;
/** The line under the head of a table, and the lines around its cells. */
const ruled = /^\|[\s:|-]+$/u;
const cellEdges = /^\|\s*|\s*\|$/gu;
const escaped = /\\([\\`*_{}[\]<>#|~])/gu;
const endsSentence = /[.!?:;…]$/u;

/** Markdown as one line of plain words, to be read aloud or shown where nothing is drawn. */
export function plainWords(markdown: string): string {
  const lines = markdown
    .replace(link, '$1')
    .replace(marks, '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => !ruled.test(line))
    .map(line =>
      line
        .replace(opening, '')
        .replace(cellEdges, '')
        .replace(/\s+\|\s+/gu, ' · ')
        .replace(/\s+/gu, ' '),
    )
    .map(line => line.replace(escaped, '$1'))
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
