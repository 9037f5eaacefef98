import { sourceTypeOf } from '../../decision/case/source-types.ts';
import type { Entity, Read } from '../2-entities/entities.ts';
import { phraseWords } from '../languages/grammar.ts';
import type { ParticipantKind } from '../languages/names.ts';
import { type ParticipantRow, participantRows } from './participant-kinds.data.ts';

export type Role = 'source' | 'target';

/** Something that can start or receive traffic, with what the sentence says of it. */
export interface Participant {
  readonly thing: Entity;
  readonly kind: ParticipantKind | 'resource' | 'vague';
  /** The role that the words around it give; undefined where they give none. */
  readonly role: Role | undefined;
  /** "not SQL", "no datacenter". */
  readonly denied: boolean;
}

const isPartyKind = (value: string): value is ParticipantKind => Object.hasOwn(participantRows, value);

/** The kind of party that a thing is; undefined for regions and options. */
export function participantKindOf(thing: Entity): Participant['kind'] | undefined {
  if (thing.kind === 'resource' || thing.kind === 'vague') return thing.kind;
  return thing.kind === 'party' && isPartyKind(thing.value) ? thing.value : undefined;
}

/** What is known of this kind of participant; undefined for what is in Azure under a name of its own. */
export function rowOf(kind: Participant['kind']): ParticipantRow | undefined {
  return isPartyKind(kind) ? participantRows[kind] : undefined;
}

/** The kinds of participants of which this holds. */
export function kindsThat(holds: (row: ParticipantRow) => boolean): ReadonlySet<Participant['kind']> {
  return new Set(
    Object.keys(participantRows)
      .filter(isPartyKind)
      .filter(kind => holds(participantRows[kind])),
  );
}

/** Kinds outside Azure: they start traffic unless the sentence says otherwise. */
export const outsideKinds = kindsThat(({ sourceType }) => sourceType !== null && !sourceTypeOf(sourceType).inAzure);

/** Kinds that are sites of our own. */
export const siteKinds = kindsThat(({ site }) => site !== null);

const isRegionLike = (thing: Entity | undefined): thing is Entity =>
  thing !== undefined && (thing.kind === 'region' || thing.kind === 'several' || thing.kind === 'compass');

/** Tokens that words before a noun can take; it bounds the work on hostile text. */
const longestPhrase = 12;

const structural = [
  'in',
  'from',
  'to',
  'by',
  'and',
  'access',
  'modal',
  'be',
  'with',
  'connect',
  'have',
  'notbe',
  'no',
  'want',
  'wish',
  'pull',
  'passive',
  'between',
  'pronoun',
  'linking',
  'sorry',
  'insteadof',
];
const mostModifiers = 2;
const plainWord = /^[a-z][a-z0-9]*$/;

function isModifier(read: Read, at: number): boolean {
  const token = read.message.tokens[at];
  if (token === undefined || !plainWord.test(token.text) || phraseWords.phraseOpeners.has(token.text)) return false;
  const known = read.thingAt(at, 'region', 'several', 'compass', 'resource', 'vague', 'party', 'option');
  return known === undefined && !structural.some(name => read.is(name, at));
}

/** "an [Oracle] database", "our [new billing] app": words of no other use between an article and its noun. */
function modifiersStart(read: Read, at: number): number {
  for (let count = 1; count <= mostModifiers; count += 1) {
    const first = at - count;
    const determiner = read.before('det', first);
    if (determiner === undefined || read.before('to', first) !== undefined) continue;
    for (let word = first; word < at; word += 1) if (!isModifier(read, word)) return at;
    return determiner;
  }
  return at;
}

/** First token of the noun phrase that ends with the thing: "an [East US] VM" begins at "an". */
export function phraseStart(read: Read, from: number): number {
  let at = from;
  for (let moved = true; moved && at > 0 && from - at < longestPhrase; ) {
    moved = false;
    const region = read.thingAt(at - 1, 'region', 'several');
    const determiner = read.before('det', at);
    if (isRegionLike(region)) {
      at = region.from;
      moved = true;
    } else if (read.message.tokens[at - 1]?.kind === 'number') {
      at -= 1;
      moved = true;
    } else if (determiner !== undefined && read.before('to', at) === undefined) {
      at = determiner;
      moved = true;
    } else {
      const noun = modifiersStart(read, at);
      moved = noun < at;
      at = noun;
    }
  }
  return at;
}

const shortName = /^([a-z]|\d{1,2}|[a-z]\d)$/;
const brackets = new Set(['(', ')', '[', ']', ':']);

function placeEnd(read: Read, at: number): number | undefined {
  let next = at;
  const named = (start: number) => read.thingAt(start, 'region', 'several')?.from === start;
  for (let steps = 0; steps < 4 && read.is('det', next) && !named(next); steps += 1) {
    next = longest(read.endsOfClass('det', next));
  }
  const region = read.thingAt(next, 'region', 'several', 'compass');
  if (region?.from === next) return region.to;
  const network = read.thingAt(next, 'party');
  if (network?.from === next && network.value === 'vnet') return network.to;
  return phraseWords.placeNouns.has(read.message.tokens[next]?.text ?? '') ? next + 1 : undefined;
}

/** End of a further place in a list: "in East US [and West US]". */
function listedPlaceEnd(read: Read, at: number): number | undefined {
  const next = read.is('in', at) ? longest(read.endsOfClass('in', at)) : at;
  const region = read.thingAt(next, 'region');
  return region?.from === next && read.thingAt(region.to, 'resource', 'vague') === undefined ? region.to : undefined;
}

/** The end furthest away. */
export function longest(ends: readonly number[]): number {
  return Math.max(...ends);
}

/** Token after the thing, its name ("VNet-A") and where it is ("in East US", "(eastus)"). */
export function phraseEnd(read: Read, to: number): number {
  let at = to;
  for (let moved = true; moved && at < to + 24; ) {
    moved = false;
    const token = read.message.tokens[at];
    if (token === undefined || token.text === '.' || token.text === '?') break;
    const where = read.is('in', at) ? placeEnd(read, longest(read.endsOfClass('in', at))) : undefined;
    const region = read.thingAt(at, 'region');
    const another =
      read.is('and', at) && at > to ? listedPlaceEnd(read, longest(read.endsOfClass('and', at))) : undefined;
    if (another !== undefined) {
      at = another;
      moved = true;
    } else if (where !== undefined) {
      at = where;
      moved = true;
    } else if (region?.from === at) {
      at = region.to;
      moved = true;
    } else if (brackets.has(token.text) || shortName.test(token.text) || read.is('linking', at)) {
      at += 1;
      moved = true;
    }
  }
  return at;
}
