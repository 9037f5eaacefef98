import type { Block, BlockReader, Line } from './block.ts';
import { readError } from './error.ts';
import { readJson } from './json.ts';
import { readLookup } from './lookup.ts';
import { readSettings } from './settings.ts';
import { readRoutes, readTable } from './table.ts';

/** Readers in the order in which they are tried: the stricter the format, the earlier. */
const readers: readonly BlockReader[] = [readJson, readLookup, readRoutes, readTable, readError, readSettings];

const fence = /^\s*(?:```|~~~)/;
/** A command that somebody ran. */
const command =
  /^\s*(?:(?:PS [^>]*)?[$>#]\s*)?(?:az|kubectl|terraform|curl|ping|tracert|traceroute|tcpping|psping|Test-NetConnection|Get-Az\w+|Set-Az\w+|New-Az\w+) [^.?!]{1,300}[^.?!:]$/;
/** Lines that are looked at, which bounds the work on hostile text. */
const mostLines = 600;
const longestLine = 600;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length && lines.length < mostLines) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ text: text.slice(start, Math.min(end, start + longestLine)).replace(/\r$/, ''), start, end });
    if (found < 0) break;
    start = end + 1;
  }
  return lines;
}

/** The block that begins at a line, and the first line after it. */
function blockAt(lines: readonly Line[], at: number): { readonly block: Block; readonly next: number } | undefined {
  const start = lines[at]?.start ?? 0;
  const endBefore = (next: number) => lines[Math.max(at, next - 1)]?.end ?? start;
  if (fence.test(lines[at]?.text ?? '')) {
    const close = lines.findIndex(({ text }, index) => index > at && fence.test(text));
    const last = close < 0 ? lines.length - 1 : close;
    const inside = lines.slice(at + 1, close < 0 ? lines.length : close);
    const blocks = blocksIn(inside);
    const block: Block = {
      format: blocks[0]?.format ?? 'code',
      start,
      end: lines[last]?.end ?? start,
      observations: blocks.flatMap(({ observations }) => observations),
    };
    return { block, next: last + 1 };
  }
  if (command.test(lines[at]?.text ?? '') && lines.length > 1)
    return { block: { format: 'code', start, end: endBefore(at + 1), observations: [] }, next: at + 1 };
  for (const reader of readers) {
    const found = reader(lines, at);
    if (found === undefined || found.next <= at) continue;
    const { format, observations, next } = found;
    return { block: { format, start, end: endBefore(next), observations }, next };
  }
  return undefined;
}

function blocksIn(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = blockAt(lines, at);
    if (found === undefined) at += 1;
    else {
      blocks.push(found.block);
      at = found.next;
    }
  }
  return blocks;
}

/** A message with what was pasted into it cut out. */
export interface Cut {
  /** As long as the message; where a block was there is a full stop and space, so that places stay. */
  readonly prose: string;
  readonly blocks: readonly Block[];
}

/** Cuts pasted output out of a message: what is left is what the person says. */
export function cutBlocks(text: string): Cut {
  // What fits on one line was typed.
  if (!text.includes('\n')) return { prose: text, blocks: [] };
  const blocks = blocksIn(linesOf(text));
  let prose = '';
  let at = 0;
  for (const { start, end } of blocks) {
    prose += `${text.slice(at, start)}.${' '.repeat(Math.max(0, end - start - 1))}`;
    at = end;
  }
  return { prose: prose + text.slice(at), blocks };
}

/** What kinds of output were pasted and what they show, by name: what a question beside them is about. */
export function shownSigns(blocks: readonly Block[]): readonly string[] {
  return [...new Set(blocks.flatMap(({ format, observations }) => [format, ...observations.map(({ kind }) => kind)]))];
}
