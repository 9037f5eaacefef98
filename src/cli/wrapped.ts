/** What a line begins with that its continuation stands below: spaces, and the sign of a list or of a source. */
const beginning = /^\s*(?:(?:-|\d+\.|\[\d+\]) )?/;

const startOf = (line: string): string => beginning.exec(line)?.[0] ?? '';

/** How a text is broken into lines. */
export interface Wrapping {
  /** Characters of a line at most, where its words allow. */
  readonly width: number;
  /** Characters that all lines but the first stand in; below the words of a list where it is not given. */
  readonly hang?: number;
  /** How wide a text is shown. */
  readonly lengthOf?: (text: string) => number;
}

/** A line broken between words. */
export function wrapped(
  line: string,
  { width, hang = startOf(line).length, lengthOf = text => text.length }: Wrapping,
): string {
  const start = startOf(line);
  const [first = '', ...words] = line.slice(start.length).split(' ');
  const lines: string[] = [];
  let last = start + first;
  for (const word of words) {
    const longer = `${last} ${word}`;
    if (lengthOf(longer) <= width) last = longer;
    else {
      lines.push(last);
      last = ' '.repeat(hang) + word;
    }
  }
  return [...lines, last].join('\n');
}
