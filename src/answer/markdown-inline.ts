/** Text in which nothing is read as Markdown or HTML. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, letter => `\\${letter}`).replace(/\s+/g, ' ');
}

/** Text for one cell of a Markdown table. */
export function markdownCell(text: string): string {
  return markdownText(text).trim();
}

/** A Markdown link. What would end the label or the address early is written so that it does not. */
export function markdownLink(label: string, url: string): string {
  const safeLabel = label.replaceAll('[', '(').replaceAll(']', ')');
  const safeUrl = url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
  return `[${safeLabel}](${safeUrl})`;
}

/** A Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
