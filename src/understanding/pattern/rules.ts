import { endsFrom, type Ground, numberKey } from './match.ts';
import { type Pattern, parsePattern } from './parse.ts';

/** A row of data that is recognised by patterns. */
export interface PatternRow {
  readonly patterns: readonly string[];
}

/** Where a row was recognised: token indexes, end exclusive. */
export interface Hit<Row> {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
  /** The pattern as it stands in the data. */
  readonly pattern: string;
}

interface Rule<Row> {
  readonly row: Row;
  readonly written: string;
  readonly pattern: Pattern;
  /** Of each of these sets a message must have a key, or the pattern is found nowhere in it. */
  readonly needs: readonly (readonly string[])[];
}

/** Finds rows in messages. */
export type Finder<Row> = (ground: Ground) => readonly Hit<Row>[];

/** Keys of the tokens that a pattern can begin with; undefined where it can match nothing and go on. */
function firstKeys(
  pattern: Pattern,
  keysOfClass: (name: string) => readonly string[],
): { keys: string[]; empty: boolean } {
  switch (pattern.kind) {
    case 'word':
      return { keys: [pattern.text], empty: false };
    case 'class':
      return { keys: pattern.name.startsWith('#') ? [pattern.name] : [...keysOfClass(pattern.name)], empty: false };
    case 'number':
      return { keys: [numberKey], empty: false };
    case 'gap':
    case 'start':
    case 'end':
      return { keys: [], empty: true };
    case 'optional':
      return { keys: firstKeys(pattern.inner, keysOfClass).keys, empty: true };
    case 'choice': {
      const parts = pattern.parts.map(part => firstKeys(part, keysOfClass));
      return { keys: parts.flatMap(part => part.keys), empty: parts.some(part => part.empty) };
    }
    default: {
      const keys: string[] = [];
      for (const part of pattern.parts) {
        const first = firstKeys(part, keysOfClass);
        keys.push(...first.keys);
        if (!first.empty) return { keys, empty: false };
      }
      return { keys, empty: true };
    }
  }
}

/** The keys of each part that a pattern cannot do without. */
function needsOf(pattern: Pattern, keysOfClass: (name: string) => readonly string[]): readonly (readonly string[])[] {
  if (pattern.kind === 'sequence') return pattern.parts.flatMap(part => needsOf(part, keysOfClass));
  const { keys, empty } = firstKeys(pattern, keysOfClass);
  return empty ? [] : [keys];
}

/**
 * Compiles rows into a finder. Each pattern is tried only at tokens that it can begin with, and only where the message
 * has
 * all that it needs, so the cost of a message grows with its length and not with the number of rows.
 */
export function finderOf<Row extends PatternRow>(
  rows: readonly Row[],
  keysOfClass: (name: string) => readonly string[],
): Finder<Row> {
  const index = new Map<string, Rule<Row>[]>();
  for (const row of rows) {
    for (const written of row.patterns) {
      const pattern = parsePattern(written);
      const rule = { row, written, pattern, needs: needsOf(pattern, keysOfClass) };
      for (const key of new Set(firstKeys(pattern, keysOfClass).keys)) {
        const rules = index.get(key) ?? [];
        rules.push(rule);
        index.set(key, rules);
      }
    }
  }
  const numeric = index.get(numberKey) ?? [];
  return ground => {
    const hits: Hit<Row>[] = [];
    const possible = new Map<readonly Rule<Row>[], readonly Rule<Row>[]>();
    const possibleOf = (rules: readonly Rule<Row>[]) => {
      const known = possible.get(rules);
      if (known !== undefined) return known;
      const met = rules.filter(({ needs }) => needs.every(keys => keys.some(key => ground.keys.has(key))));
      possible.set(rules, met);
      return met;
    };
    const tryAll = (rules: readonly Rule<Row>[], from: number) => {
      for (const { row, written, pattern } of possibleOf(rules)) {
        const ends = endsFrom(ground, pattern, from);
        if (ends.length > 0)
          hits.push({ row, from, to: ends.length === 1 ? (ends[0] ?? from) : Math.max(...ends), pattern: written });
      }
    };
    ground.message.tokens.forEach((token, from) => {
      const rules = index.get(token.text);
      if (rules !== undefined) tryAll(rules, from);
      for (const kind of ground.kindsAt(from)) tryAll(index.get(`#${kind}`) ?? [], from);
      if (token.kind === 'number') tryAll(numeric, from);
    });
    return hits;
  };
}
