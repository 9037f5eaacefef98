import { type Sentence, sentencesOf } from '../1-text/sentences.ts';
import type { Message } from '../1-text/tokens.ts';
import { type Ground, numberKey } from '../pattern/match.ts';
import { believable } from './believable.ts';
import { type Kind, lexicon } from './lexicon.ts';
import { shapedWords } from './shaped-words.ts';
import { type Thing, thingsIn } from './things.ts';

/** Something named in the message: what it is and which tokens say so (end exclusive). */
export interface Entity {
  readonly kind: Exclude<Kind, 'class'>;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly fuzzy: boolean;
}

/** A message with everything in it that is known by name. */
export interface Read extends Ground {
  readonly things: readonly Entity[];
  /** The parts of a network that it names, whether they stand or not. */
  readonly parts: readonly Thing[];
  readonly sentences: readonly Sentence[];
  /** The words with every name, number and address by its kind. */
  readonly shaped: readonly string[];
  /** True where a member of the word class begins at this token. */
  is(name: string, at: number): boolean;
  /** Token index before a member of the class that ends right before this token; undefined where none does. */
  before(name: string, at: number): number | undefined;
  /** The thing that covers this token, of one of these kinds. */
  thingAt(at: number, ...kinds: readonly Kind[]): Entity | undefined;
}

type Family = 'where' | 'what' | 'who' | 'how';

/** Kinds that compete for the same words: the longest name wins. */
const families: Readonly<Record<Entity['kind'], Family>> = {
  region: 'where',
  several: 'where',
  compass: 'where',
  resource: 'what',
  vague: 'what',
  party: 'who',
  option: 'how',
};

/** A name inside a longer name of one of these families is no name of its own ("site" in "site to site"). */
const swallowedBy: ReadonlyMap<Family, readonly Family[]> = new Map<Family, readonly Family[]>([
  ['where', ['what', 'who']],
  ['what', ['who', 'how']],
  ['who', ['what', 'how', 'where']],
  ['how', ['how']],
]);

interface Candidate extends Entity {
  readonly family: Family;
}

function longestOfFamily(candidates: readonly Candidate[]): readonly Candidate[] {
  const reachedBy = new Map<Family, number>();
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.from < (reachedBy.get(candidate.family) ?? 0)) continue;
    reachedBy.set(candidate.family, candidate.to);
    kept.push(candidate);
  }
  return kept;
}

/**
 * "Cosmos database", "AVD session hosts": a general word or another name of the same right after a name belongs to it.
 */
function mergeGeneralWords(candidates: readonly Candidate[]): readonly Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const before = merged.findLast(other => other.family === candidate.family);
    const goesOn = candidate.kind === 'vague' || candidate.value === before?.value;
    const belongs = goesOn && before?.kind === 'resource' && before.to === candidate.from;
    if (belongs && before !== undefined) merged[merged.lastIndexOf(before)] = { ...before, to: candidate.to };
    else merged.push(candidate);
  }
  return merged;
}

function outsideLongerNames(candidates: readonly Candidate[]): readonly Candidate[] {
  const length = (thing: Candidate) => thing.to - thing.from;
  return candidates.filter(
    (inner, index) =>
      !candidates
        .slice(Math.max(0, index - nearby), index + nearby)
        .some(
          outer =>
            swallowedBy.get(inner.family)?.includes(outer.family) === true &&
            outer.from <= inner.from &&
            outer.to >= inner.to &&
            length(outer) > length(inner),
        ),
  );
}

/** Names that overlap stand near each other in reading order. */
const nearby = 6;

function noteClass(
  ends: Map<string, Map<number, number[]>>,
  starts: Map<string, Map<number, number>>,
  name: string,
  from: number,
  to: number,
): void {
  const endsOfName = ends.get(name) ?? new Map<number, number[]>();
  const startsOfName = starts.get(name) ?? new Map<number, number>();
  ends.set(name, endsOfName);
  starts.set(name, startsOfName);
  endsOfName.set(from, [...(endsOfName.get(from) ?? []), to]);
  if (!startsOfName.has(to)) startsOfName.set(to, from);
}

const nowhere: readonly number[] = [];
const nothing: readonly string[] = [];

function keysOf(tokens: Message['tokens'], kinds: readonly string[]): ReadonlySet<string> {
  const keys = new Set(kinds.map(kind => `#${kind}`));
  for (const { text, kind } of tokens) keys.add(text).add(kind === 'number' ? numberKey : text);
  return keys;
}

/** Finds everything that is known by name. One look-up a token. */
export function readThings(message: Message): Read {
  const candidates: Candidate[] = [];
  const classEnds = new Map<string, Map<number, number[]>>();
  const classStarts = new Map<string, Map<number, number>>();
  const { tokens } = message;
  for (let from = 0; from < tokens.length; from += 1) {
    for (const { values, to } of [...lexicon.at(tokens, from)].reverse()) {
      for (const meaning of values) {
        if (meaning.kind === 'class') {
          noteClass(classEnds, classStarts, meaning.value, from, to);
        } else if (believable(message, meaning, from, to)) {
          const fuzzy = tokens.slice(from, to).some(token => token.fuzzy);
          candidates.push({
            kind: meaning.kind,
            value: meaning.value,
            from,
            to,
            fuzzy,
            family: families[meaning.kind],
          });
        }
      }
    }
  }
  const things = outsideLongerNames(mergeGeneralWords(longestOfFamily(candidates)));
  const covering = new Map<number, Entity[]>();
  for (const thing of things) {
    for (let at = thing.from; at < thing.to; at += 1) covering.set(at, [...(covering.get(at) ?? []), thing]);
  }
  const ends = new Map<string, Map<number, number[]>>();
  const kinds = new Map<number, string[]>();
  for (const { kind, value, from, to } of things) {
    const named = [kind, `${kind}:${value}`];
    for (const name of named) {
      const starts = ends.get(name) ?? new Map<number, number[]>();
      ends.set(name, starts.set(from, [...(starts.get(from) ?? []), to]));
    }
    kinds.set(from, [...(kinds.get(from) ?? []), ...named]);
  }
  const parts = thingsIn(tokens);
  return {
    message,
    things,
    parts,
    sentences: sentencesOf(tokens),
    shaped: shapedWords(tokens, [...parts, ...things]),
    keys: keysOf(tokens, [...ends.keys()]),
    kindsAt: at => kinds.get(at) ?? nothing,
    endsOf: (kind, at) => ends.get(kind)?.get(at) ?? nowhere,
    endsOfClass: (name, at) => classEnds.get(name)?.get(at) ?? nowhere,
    is: (name, at) => classEnds.get(name)?.has(at) === true,
    before: (name, at) => classStarts.get(name)?.get(at),
    thingAt: (at, ...kinds) => covering.get(at)?.find(thing => kinds.includes(thing.kind)),
  };
}
