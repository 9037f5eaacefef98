import { element, unseen } from './dom.ts';
import { isSafe } from './safe-url.ts';
import { word } from './words.ts';

/** Escaped sign, bold, italic, code and links inside a line; the groups in this order. */
const inline = new RegExp(
  [
    String.raw`\\([\\\x60*_{}[\]()#+.!<>~|-])`,
    String.raw`\*\*(.+?)\*\*`,
    String.raw`(?<![\w*])\*([^\s*](?:[^*]*[^\s*])?)\*`,
    String.raw`(?<!\w)_([^\s_](?:[^_]*[^\s_])?)_(?!\w)`,
    String.raw`\x60([^\x60]+)\x60`,
    String.raw`\[([^\]]+)\]\(((?:https?:/)?/[^\s)]+)\)`,
    String.raw`(https?://[^\s<>()]*[^\s<>().,;:!?'"])`,
  ].join('|'),
  'gu',
);

/** A link that leaves the page; the address must be safe. */
export function link(title: string, url: string): HTMLElement {
  return element(
    'a',
    { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' },
    title,
    unseen(` (${word('new-tab')})`),
  );
}

/** One line of text with its marks as nodes. */
export function inlineNodes(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let rest = 0;
  for (const match of text.matchAll(inline)) {
    const [whole, sign, bold, starred, underlined, code, title, url, bare] = match;
    if (match.index > rest) nodes.push(text.slice(rest, match.index));
    rest = match.index + whole.length;
    const slanted = starred ?? underlined;
    if (sign !== undefined) nodes.push(sign);
    else if (bold !== undefined) nodes.push(element('strong', {}, ...inlineNodes(bold)));
    else if (slanted !== undefined) nodes.push(element('em', {}, ...inlineNodes(slanted)));
    else if (code !== undefined) nodes.push(element('code', {}, code));
    else if (title !== undefined && url !== undefined) nodes.push(isSafe(url) ? link(title, url) : whole);
    else if (bare !== undefined) nodes.push(isSafe(bare) ? link(bare, bare) : bare);
  }
  nodes.push(text.slice(rest));
  return nodes;
}

function linesOf(lines: readonly string[]): (Node | string)[] {
  return lines.flatMap((line, at) => (at === 0 ? inlineNodes(line) : [element('br'), ...inlineNodes(line)]));
}

const bullet = /^\s*[-*•]\s+(.*)$/u;
const numbered = /^\s*(\d{1,3})[.)]\s+(.*)$/u;
const heading = /^#{1,6}\s+(.*)$/u;

/** What kind of block a line belongs to. */
function kindOf(line: string): 'gap' | 'ul' | 'ol' | 'heading' | 'text' {
  if (line.trim() === '') return 'gap';
  if (bullet.test(line)) return 'ul';
  if (numbered.test(line)) return 'ol';
  return heading.test(line) ? 'heading' : 'text';
}

function blockOf(kind: ReturnType<typeof kindOf>, lines: readonly string[]): HTMLElement[] {
  if (kind === 'gap') return [];
  if (kind === 'ul')
    return [element('ul', {}, ...lines.map(line => element('li', {}, ...inlineNodes(bullet.exec(line)?.[1] ?? line))))];
  if (kind === 'ol') {
    const start = numbered.exec(lines[0] ?? '')?.[1];
    const items = lines.map(line => element('li', {}, ...inlineNodes(numbered.exec(line)?.[2] ?? line)));
    return [element('ol', { start: start === '1' ? undefined : start }, ...items)];
  }
  if (kind === 'heading') {
    return lines.map(line => element('p', {}, element('strong', {}, ...inlineNodes(heading.exec(line)?.[1] ?? line))));
  }
  return [element('p', {}, ...linesOf(lines))];
}

function proseOf(text: string): HTMLElement[] {
  const groups: { readonly kind: ReturnType<typeof kindOf>; readonly lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const kind = kindOf(line);
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.flatMap(({ kind, lines }) => blockOf(kind, lines));
}

/**
 * A small, safe part of Markdown as nodes: paragraphs, bold, italic, code, fenced code, lists, headings as bold lines,
 * safe links.
 * Anything else stays the text it is.
 */
export function markdownNodes(text: string): HTMLElement[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/^```[^\n]*\n([\s\S]*?)^```[ \t]*$/mu)
    .flatMap((part, at) =>
      at % 2 === 1 ? [element('pre', { tabindex: '0' }, element('code', {}, part.replace(/\n$/, '')))] : proseOf(part),
    );
}
