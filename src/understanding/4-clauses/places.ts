import type { Entity, Read } from '../2-entities/entities.ts';
import { longest, outsideKinds, type Participant, phraseStart, type Role } from '../3-phrases/participant.ts';
import { sentenceOf } from '../3-phrases/sentence.ts';
import { clauseWords } from '../languages/grammar.ts';
import { roleOf, roleOfPronoun } from './marks.ts';

/** A region, or a place with several, as the message uses it. */
export interface Place {
  readonly thing: Entity;
  readonly role: Role | undefined;
  /** What the place is said of, where it is said of something. */
  readonly of: readonly Participant[];
  /** "not East US". */
  readonly denied: boolean;
  /** Named by a city or country, which could also be where people sit. */
  readonly byName: boolean;
}

const { azureNouns, choosing, placeAlternatives, placeFillers } = clauseWords;

/** Token before the place and before a word like "in" that leads to it. */
function beforePlace(read: Read, from: number): { readonly at: number; readonly inside: boolean } {
  const start = phraseStart(read, from);
  const inside = read.before('in', start) ?? read.before('in', from);
  if (inside !== undefined) return { at: phraseStart(read, inside), inside: true };
  let at = start;
  while (at > 0 && (read.message.tokens[at - 1]?.text === '(' || read.message.tokens[at - 1]?.text === ':')) at -= 1;
  return { at, inside: false };
}

const people: ReadonlySet<Participant['kind']> = new Set(['person', ...outsideKinds]);

function adjacentParty(
  parties: readonly Participant[],
  end: number,
  kinds: ReadonlySet<Participant['kind']>,
): Participant | undefined {
  return parties.find(party => party.thing.to === end && kinds.has(party.kind));
}

/** Where people or buildings are is no Azure region: "HQ Paris", "our Chicago office", "users in Sydney". */
function isWherePeopleAre(read: Read, thing: Entity, parties: readonly Participant[]): boolean {
  const { at } = beforePlace(read, thing.from);
  const word = read.message.tokens[at - 1]?.text ?? '';
  const first = read.message.tokens[phraseStart(read, thing.from)]?.text ?? '';
  if (azureNouns.has(word) || azureNouns.has(first) || azureNouns.has(read.message.tokens[thing.from - 1]?.text ?? ''))
    return false;
  if (adjacentParty(parties, at, people) !== undefined) return true;
  const next = parties.find(party => party.thing.from === thing.to || party.thing.from === thing.to + 1);
  if (next === undefined || !people.has(next.kind)) return false;
  const gap = read.message.tokens[thing.to];
  const touches =
    next.thing.from === thing.to ||
    (gap !== undefined &&
      gap.kind === 'word' &&
      !read.is('and', thing.to) &&
      !read.is('to', thing.to) &&
      !read.is('from', thing.to));
  return touches && read.before('in', phraseStart(read, thing.from)) === undefined;
}

/** What a place is said of: the noun it stands before ("an East US VM"), else the nearest noun before it. */
function saidOf(read: Read, thing: Entity, parties: readonly Participant[]): readonly Participant[] {
  const { inside, at } = beforePlace(read, thing.from);
  if (azureNouns.has(read.message.tokens[at - 1]?.text ?? '')) return [];
  const noun = parties.find(party => party.thing.from >= thing.to && party.thing.from <= thing.to + 2);
  const adjective =
    noun !== undefined &&
    (noun.thing.from === thing.to || isFiller(read, thing.to, noun.thing.from)) &&
    read.before('and', noun.thing.from) === undefined;
  const sentence = sentenceOf(read, thing.from);
  const before = parties.filter(
    party => party.thing.to <= thing.from && party.thing.from >= sentence.from && !people.has(party.kind),
  );
  const nearest = before.at(-1);
  const followsNoun = nearest !== undefined && (inside || nearest.thing.to === thing.from);
  if (adjective && noun !== undefined && !followsNoun) return [noun];
  if (nearest === undefined || placeBetween(read, nearest.thing.to, thing.from)) return [];
  return [nearest];
}

function isFiller(read: Read, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const text = read.message.tokens[at]?.text ?? '';
    if (!placeFillers.has(text) && !read.is('det', at)) return false;
  }
  return true;
}

function placeBetween(read: Read, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (read.thingAt(at, 'region', 'several') !== undefined) return true;
  return false;
}

/** A place joined to the one before it by nothing but "and" or a comma. */
export function isListedAfter(read: Read, before: Entity, thing: Entity): boolean {
  let at = before.to;
  while (at < thing.from) {
    if (azureNouns.has(read.message.tokens[at]?.text ?? '')) return false;
    if (read.is('and', at)) at = longest(read.endsOfClass('and', at));
    else if (read.is('in', at)) at = longest(read.endsOfClass('in', at));
    else if (read.is('det', at)) at = longest(read.endsOfClass('det', at));
    else if (placeAlternatives.has(read.message.tokens[at]?.text ?? '')) at += 1;
    else return false;
  }
  return true;
}

const cityOnly = /^[a-z ]+$/;

/** Every place in the message that is an Azure region or could be one. */
export function readPlaces(read: Read, parties: readonly Participant[]): readonly Place[] {
  const places: Place[] = [];
  let elsewhere: Entity | undefined;
  for (const thing of read.things) {
    if (thing.kind !== 'region' && thing.kind !== 'several' && thing.kind !== 'compass') continue;
    const inElsewhereList = elsewhere !== undefined && isListedAfter(read, elsewhere, thing);
    if (inElsewhereList || isWherePeopleAre(read, thing, parties)) {
      elsewhere = thing;
      continue;
    }
    const start = phraseStart(read, thing.from);
    const denied = read.before('insteadof', start) !== undefined || read.before('insteadof', thing.from) !== undefined;
    const text = read.message.tokens
      .slice(thing.from, thing.to)
      .map(token => token.text)
      .join(' ');
    const own = saidOf(read, thing, parties);
    const before = places.at(-1);
    const of = own.length === 0 && before !== undefined && isListedAfter(read, before.thing, thing) ? before.of : own;
    places.push({
      thing,
      role: roleOfPlace(read, thing) ?? (before?.denied === true ? before.role : undefined),
      of,
      denied,
      byName: cityOnly.test(text),
    });
  }
  return places;
}

/** "use the Frankfurt one": a region is chosen, not called. */
export function isChosen(read: Read, from: number): boolean {
  return choosing.has(read.message.tokens[phraseStart(read, from) - 1]?.text ?? '');
}

function roleOfPlace(read: Read, thing: Entity): Role | undefined {
  if (isChosen(read, thing.from)) return undefined;
  return roleOf(read, thing.from, thing.to) ?? roleOfPronoun(read, thing.from);
}
