// The ways through a pattern, and messages that say them.
import { tokenise } from '../../../src/understanding/1-text/tokens.ts';
import { type Read, readThings } from '../../../src/understanding/2-entities/entities.ts';
import { finder, withAddresses } from '../../../src/understanding/2-entities/find.ts';
import { putTyposRight } from '../../../src/understanding/2-entities/known-words.ts';
import { lexicon } from '../../../src/understanding/2-entities/lexicon.ts';
import { endsFrom, type Ground } from '../../../src/understanding/pattern/match.ts';
import { type Pattern, parsePattern } from '../../../src/understanding/pattern/parse.ts';

/** A pattern with every choice made; the alternatives and optional parts that it took. */
export interface Way {
  readonly steps: readonly Pattern[];
  readonly taken: readonly Pattern[];
}

const nothing: Way = { steps: [], taken: [] };
const taking = (part: Pattern, ways: readonly Way[]): readonly Way[] =>
  ways.map(({ steps, taken }) => ({ steps, taken: [part, ...taken] }));

function together(ways: readonly Way[]): Way {
  return { steps: ways.flatMap(({ steps }) => steps), taken: ways.flatMap(({ taken }) => taken) };
}

/** Ways of a sequence: each way of each part once, and of the others the first (or the next one, in later rounds). */
function throughAll(parts: readonly (readonly Way[])[], round: number): readonly Way[] {
  const usual = parts.map(ways => ways[round % ways.length] ?? nothing);
  const varied = parts.flatMap((ways, place) => ways.map(way => usual.with(place, way)));
  return [usual, ...varied].map(together);
}

/** Ways that together take every alternative and leave out every optional part once; gaps are empty. */
export function waysOf(pattern: Pattern, round = 0): readonly Way[] {
  switch (pattern.kind) {
    case 'gap':
      return [nothing];
    case 'optional':
      return [...taking(pattern.inner, waysOf(pattern.inner, round)), nothing];
    case 'choice':
      return pattern.parts.flatMap(part => taking(part, waysOf(part, round)));
    case 'sequence':
      return throughAll(
        pattern.parts.map(part => waysOf(part, round)),
        round,
      );
    default:
      return [{ steps: [pattern], taken: [] }];
  }
}

/** The alternatives of every choice in a pattern, and its optional parts. */
export function alternativesOf(pattern: Pattern): readonly Pattern[] {
  switch (pattern.kind) {
    case 'optional':
      return [pattern.inner, ...alternativesOf(pattern.inner)];
    case 'choice':
      return pattern.parts.flatMap(part => [part, ...alternativesOf(part)]);
    case 'sequence':
      return pattern.parts.flatMap(alternativesOf);
    default:
      return [];
  }
}

/** A pattern as it is written. */
export function written(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'word':
      return pattern.text;
    case 'class':
      return `<${pattern.name}>`;
    case 'gap':
      return `..${pattern.most}`;
    case 'number':
      return '%';
    case 'start':
      return '^';
    case 'end':
      return '$';
    case 'optional':
      return `(${written(pattern.inner)})?`;
    case 'choice':
      return `(${pattern.parts.map(written).join('|')})`;
    default:
      return pattern.parts.map(written).join(' ');
  }
}

/** The message as the product reads it. */
export const readOf = (text: string): Read => readThings(putTyposRight(tokenise(text)));

const phrases = lexicon.phrases().map(({ words, values }) => ({ said: words.join(' '), values }));
const mostNames = 5;

/** Names that are read as what they stand for when nothing stands around them, from all over the list. */
function namesOf(isMeant: (kind: string, value: string) => boolean, isRead: (ground: Ground) => boolean) {
  const meant = phrases.filter(({ values }) => values.some(({ kind, value }) => isMeant(kind, value)));
  const said = meant.map(phrase => phrase.said).filter(name => isRead(readOf(name)));
  const step = Math.max(1, Math.floor(said.length / mostNames));
  return said.filter((_, index) => index % step === 0).slice(0, mostNames);
}

const known = new Map<string, readonly string[]>();

function namesForClass(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const thing = name.startsWith('#') ? name.slice(1) : undefined;
  const names =
    thing === undefined
      ? namesOf(
          (kind, value) => kind === 'class' && value === name,
          read => read.endsOfClass(name, 0).length > 0,
        )
      : thing === 'address'
        ? ['10.1.0.4']
        : namesOf(
            (kind, value) => kind === thing || `${kind}:${value}` === thing,
            read => read.endsOf(thing, 0).length > 0,
          );
  known.set(name, names);
  return names;
}

const wordOf = (step: Pattern, pick: number): string => {
  if (step.kind === 'word') return step.text;
  if (step.kind === 'number') return '3';
  if (step.kind !== 'class') return '';
  const names = namesForClass(step.name);
  return names[pick % Math.max(1, names.length)] ?? '';
};

/** A message that says exactly this. */
export const messageOf = ({ steps }: Way, pick = 0): string =>
  steps
    .map((step, place) => wordOf(step, pick + (pick === 0 ? 0 : place)))
    .filter(word => word !== '')
    .join(' ');

/** A message that says a way through a pattern. */
export interface Sample {
  readonly text: string;
  readonly read: Read;
  readonly taken: readonly Pattern[];
}

const rounds = [0, 1, 2, 3] as const;
const picks = [0, 1, 2, 3, 4] as const;

/** What is found of a pattern: the samples in which it is, and the alternatives that are in none of them. */
export interface Trial {
  readonly written: string;
  readonly found: readonly Sample[];
  readonly dead: readonly string[];
}

/** Tries a pattern on the messages that it describes. */
export function tryPattern(text: string): Trial {
  const pattern = parsePattern(text);
  const find = finder([{ patterns: [text] }]);
  const missing = new Set(alternativesOf(pattern));
  const found = new Map<string, Sample>();
  for (const round of rounds) {
    const ways = waysOf(pattern, round);
    for (const pick of picks) {
      for (const way of ways) {
        const isNew = found.size === 0 || way.taken.some(part => missing.has(part));
        if (!isNew && (round > 0 || pick > 0)) continue;
        const message = messageOf(way, pick);
        const read = readOf(message);
        const ground = withAddresses(read);
        const exact: Pattern = { kind: 'sequence', parts: way.steps };
        const said = read.message.tokens.some((_, at) => endsFrom(ground, exact, at).length > 0);
        if (!said || find(ground).length === 0) continue;
        found.set(message, { text: message, read, taken: way.taken });
        for (const part of way.taken) missing.delete(part);
      }
      if (missing.size === 0 && found.size > 0) break;
    }
    if (missing.size === 0 && found.size > 0) break;
  }
  return { written: text, found: [...found.values()], dead: [...missing].map(written) };
}
