import type { Ground } from '../pattern/match.ts';
import { type Finder, finderOf, type Hit, type PatternRow } from '../pattern/rules.ts';
import { firstWordsOfClass } from './lexicon.ts';

/** A finder of these rows over messages in which things are already found. */
export function finder<Row extends PatternRow>(rows: readonly Row[]): Finder<Row> {
  return finderOf(rows, firstWordsOfClass);
}

/** The hits that no heavier or longer hit of the same group overlaps. */
export function strongest<Row extends PatternRow & { readonly weight?: number }>(
  hits: readonly Hit<Row>[],
): readonly Hit<Row>[] {
  const ranked = [...hits].sort((a, b) => (b.row.weight ?? 1) - (a.row.weight ?? 1) || b.to - b.from - (a.to - a.from));
  const taken = new Set<number>();
  const kept: Hit<Row>[] = [];
  for (const hit of ranked) {
    let free = true;
    for (let at = hit.from; at < Math.max(hit.to, hit.from + 1) && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = hit.from; at < hit.to; at += 1) taken.add(at);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Token indexes that these hits cover. */
export function covered(hits: readonly { readonly from: number; readonly to: number }[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const hit of hits) for (let at = hit.from; at < hit.to; at += 1) tokens.add(at);
  return tokens;
}

/** Ground of the things read, with IP addresses as a kind of their own. */
export function withAddresses(read: Ground): Ground {
  if (!read.message.tokens.some(({ kind }) => kind === 'address')) return read;
  return {
    ...read,
    keys: new Set([...read.keys, '#address']),
    kindsAt: at => (read.message.tokens[at]?.kind === 'address' ? ['address'] : read.kindsAt(at)),
    endsOf: (kind, at) =>
      kind === 'address' ? (read.message.tokens[at]?.kind === 'address' ? [at + 1] : []) : read.endsOf(kind, at),
  };
}
