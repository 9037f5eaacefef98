import type { Read } from '../../2-entities/entities.ts';
import { longest, outsideKinds, type Participant, phraseStart, type Role } from '../../3-phrases/participant.ts';
import type { Ends } from '../../4-clauses/ends.ts';
import { roleBefore } from '../../4-clauses/marks.ts';
import { isChosen, isListedAfter, type Place } from '../../4-clauses/places.ts';
import { regionWords } from '../../languages/grammar.ts';

/** Where each region of the message goes. */
export interface Assigned {
  readonly source?: Place;
  readonly target?: Place;
  readonly others: readonly Place[];
}

const { bothLinks, bothWords, severalNetworks } = regionWords;

interface Slots {
  source: Place | undefined;
  target: Place | undefined;
  others: Place[];
}

const sameName = (one: Place | undefined, other: Place) => one?.thing.value === other.thing.value;

function put(slots: Slots, place: Place, role: Role): void {
  if (slots[role] === undefined) slots[role] = place;
  else if (!sameName(slots[role], place)) slots.others.push(place);
}

/** The role that the words right before a place give it ("from East US"), or a "to" right after it. */
function ledRole(read: Read, place: Place): Role | undefined {
  const noun = place.of[0];
  if (noun !== undefined && noun.thing.from >= place.thing.to) return undefined;
  const led = isChosen(read, place.thing.from) ? undefined : roleBefore(read, place.thing.from, place.thing.to);
  if (led !== undefined) return led;
  if (!read.is('to', place.thing.to)) return undefined;
  const next = longest(read.endsOfClass('to', place.thing.to));
  return read.thingAt(next, 'region', 'several')?.from === next ? 'source' : undefined;
}

/** "next to the database? The database is in West US": named again, it has the role it had before. */
function roleOfNamesake(
  subject: Participant | undefined,
  sources: ReadonlySet<Participant>,
  targets: ReadonlySet<Participant>,
): Role | undefined {
  const sameThing = (party: Participant) => party.thing.value === subject?.thing.value && party.kind !== 'vnet';
  const acts = [...sources].some(sameThing);
  const answers = [...targets].some(sameThing);
  if (acts === answers) return undefined;
  return acts ? 'source' : 'target';
}

/** The role of what the place is said of. */
function saidRole(
  place: Place,
  parties: readonly Participant[],
  sources: ReadonlySet<Participant>,
  targets: ReadonlySet<Participant>,
): Role | undefined {
  const subject = place.of.find(party => parties.includes(party));
  if (subject !== undefined && sources.has(subject) && targets.has(subject)) return undefined;
  if (subject !== undefined && sources.has(subject)) return 'source';
  if (subject !== undefined && targets.has(subject)) return 'target';
  return roleOfNamesake(subject, sources, targets) ?? place.role;
}

/** Two places said of one end are the two ends. */
function otherEndIfTaken(slots: Slots, place: Place, role: Role): Role {
  const other: Role = role === 'source' ? 'target' : 'source';
  return slots[role] !== undefined && slots[other] === undefined && !sameName(slots[role], place) ? other : role;
}

/** "both in R", "all in R", "X and Y in R": the place holds for both ends. */
function holdsForBoth(read: Read, place: Place, parties: readonly Participant[], places: readonly Place[]): boolean {
  if (places.length > 1) return false;
  const start = phraseStart(read, place.thing.from);
  const near = read.message.tokens.slice(Math.max(0, start - 4), start + 2).map(token => token.text);
  if (near.some(word => bothWords.has(word)) && !near.some(word => severalNetworks.has(word))) return true;
  const [link, all] = read.message.tokens.slice(place.thing.to, place.thing.to + 2).map(token => token.text);
  if (read.is('to', place.thing.to) || bothLinks.has(link ?? '')) if (bothWords.has(all ?? '')) return true;
  const last = place.of[0];
  if (last === undefined) return false;
  const index = parties.indexOf(last);
  const before = parties[index - 1];
  if (before === undefined || outsideKinds.has(before.kind)) return false;
  const and = read.before('and', phraseStart(read, last.thing.from));
  return and !== undefined && and >= before.thing.to && and - before.thing.to <= 1;
}

/** Gives every region its place in the requirements: marked ones first, the rest in the order they are named. */
export function assignRegions(
  read: Read,
  places: readonly Place[],
  parties: readonly Participant[],
  ends: Ends,
  first: Role,
): Assigned {
  const slots: Slots = { source: undefined, target: undefined, others: [] };
  const open: Place[] = [];
  const sourceSet = new Set(ends.sources);
  const targetSet = new Set(ends.targets);
  let before: { place: Place; role: Role | undefined } | undefined;
  const usable = places.filter(place => !place.denied && place.thing.kind === 'region');
  const loneTarget =
    ends.sources.length === 0 && ends.targets.every(party => party.role === undefined) && usable.length > 1;
  for (const place of usable) {
    const led = ledRole(read, place);
    if (led === undefined) continue;
    const listed = before !== undefined && before.role === led && isListedAfter(read, before.place.thing, place.thing);
    const role = listed && before !== undefined ? listedRole(read, before.place, slots, led) : led;
    put(slots, place, role);
    before = { place, role };
  }
  before = undefined;
  for (const place of usable) {
    if (ledRole(read, place) !== undefined) {
      before = { place, role: ledRole(read, place) };
      continue;
    }
    let role = loneTarget ? undefined : saidRole(place, parties, sourceSet, targetSet);
    if (role !== undefined && before?.role === role && isListedAfter(read, before.place.thing, place.thing)) {
      role = listedRole(read, before.place, slots, role);
    }
    if (role === undefined) open.push(place);
    else put(slots, place, otherEndIfTaken(slots, place, role));
    before = { place, role };
  }
  const only = usable[0];
  if (only !== undefined && holdsForBoth(read, only, parties, usable))
    return { source: only, target: only, others: [] };
  for (const place of open) fill(slots, place, first);
  return {
    ...(slots.source === undefined ? {} : { source: slots.source }),
    ...(slots.target === undefined ? {} : { target: slots.target }),
    others: slots.others,
  };
}

/** "between A and B", "VMs in A and B": the second of a pair is the other end. */
function listedRole(read: Read, before: Place, slots: Slots, role: Role): Role {
  const start = phraseStart(read, before.thing.from);
  const pair = read.before('between', start) !== undefined;
  const other: Role = role === 'source' ? 'target' : 'source';
  return pair || slots[other] === undefined ? other : role;
}

function fill(slots: Slots, place: Place, first: Role): void {
  const second: Role = first === 'source' ? 'target' : 'source';
  if (sameName(slots.source, place) && slots.target !== undefined) return;
  if (slots[first] === undefined) slots[first] = place;
  else if (slots[second] === undefined && first === 'source') slots[second] = place;
  else if (!sameName(slots.source, place) && !sameName(slots.target, place)) slots.others.push(place);
}
