import { styleText } from 'node:util';
import { wrapped } from './wrapped.ts';

/** How a stream shows text to people. */
export interface Terminal {
  readonly colour: boolean;
  /** Characters in a line; undefined where nobody looks at it: a pipe or a file. */
  readonly width: number | undefined;
}

/** Longer lines are hard to read. */
const widest = 100;
const narrowest = 40;

/**
 * How a stream shows text: in colour on a terminal that has any, unless NO_COLOR or TERM=dumb; FORCE_COLOR decides
 * where it is set. See no-color.org and force-color.org.
 */
export function terminalOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const { NO_COLOR: never = '', FORCE_COLOR: forced, TERM: kind } = environment;
  const isTerminal = stream.isTTY === true;
  const usual = isTerminal && never === '' && kind !== 'dumb';
  const colour = forced === undefined || forced === '' ? usual : !/^(0|false)$/.test(forced);
  const columns = Math.max(narrowest, Math.min(widest, stream.columns ?? widest));
  return { colour, width: isTerminal ? columns : undefined };
}

const shownLength = (text: string): number => text.replaceAll('**', '').length;

/** Markdown that was written for people, as a stream shows it best; a pipe gets it as it is. */
export function shownOn({ colour, width }: Terminal, markdown: string): string {
  if (!colour && width === undefined) return markdown;
  const styled = (style: 'bold' | 'dim', text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const line = (text: string): string =>
    text
      .replace(/\*\*(.+?)\*\*/gs, (_, words: string) => styled('bold', words))
      .replace(/(?:\[\d+\])+/g, marks => styled('dim', marks));
  const fitted = (text: string): string =>
    width === undefined ? text : wrapped(text, { width, lengthOf: shownLength });
  return markdown
    .split('\n')
    .map(text => line(fitted(text)))
    .join('\n');
}
