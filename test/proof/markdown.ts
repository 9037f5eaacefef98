const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** A table in Markdown; signs that would end a cell are escaped. */
export function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A picture as text, which GitHub and most editors draw. */
export function mermaid(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}

/** Words of a node or an arrow in a mermaid picture. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '#quot;')}"`;
}

/** A page in Markdown: its parts with a blank line between them. */
export function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
