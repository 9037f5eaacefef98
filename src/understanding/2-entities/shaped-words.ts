import type { Token } from '../1-text/tokens.ts';

/** A stretch of tokens that names something; what stands around it is told without its name. */
export interface NamedStretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a message as a classifier looks at them: names, numbers and addresses by their kind only, so that what
 * is
 * learned of one name holds for every other.
 */
export function shapedWords(tokens: readonly Token[], named: readonly NamedStretch[]): readonly string[] {
  const inside = new Set<number>();
  const opens = new Set<number>();
  for (const { from, to } of named) {
    opens.add(from);
    for (let at = from; at < to; at += 1) inside.add(at);
  }
  return tokens.map(({ text, kind }, at) => {
    if (inside.has(at)) return opens.has(at) ? '<name>' : '';
    if (kind === 'address') return '<address>';
    return kind === 'number' ? '<number>' : text;
  });
}
