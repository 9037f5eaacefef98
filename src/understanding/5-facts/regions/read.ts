import type { Field } from '../../../decision/case/requirements.ts';
import type { Read } from '../../2-entities/entities.ts';
import { compassAlone, severalRegions } from '../../2-entities/places.ts';
import { outsideKinds, type Participant, type Role } from '../../3-phrases/participant.ts';
import { correctPlaces, isCorrection } from '../../4-clauses/corrections.ts';
import type { Ends } from '../../4-clauses/ends.ts';
import { type Place, readPlaces } from '../../4-clauses/places.ts';
import type { Doubt, Finding } from '../../finding.ts';
import { regionWords } from '../../languages/grammar.ts';
import type { Setting } from '../read.ts';
import { type Assigned, assignRegions } from './assign.ts';
import { placeOfCorrection } from './similar.ts';

/** What the message says about regions. */
export interface RegionReading {
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
  readonly source: string | undefined;
  readonly target: string | undefined;
}

const fieldOf = (role: Role): Field => (role === 'source' ? 'sourceRegion' : 'targetRegion');

function toFinding(field: Field, place: Place): Finding {
  const { value, from, to, fuzzy } = place.thing;
  return { field, value, from, to, fuzzy, weight: 1, by: 'places' };
}

/** The regions that a place with several of them may mean. */
export function candidatesOf(place: Place): readonly string[] {
  if (place.thing.kind === 'compass') return compassAlone.get(place.thing.value) ?? [];
  return severalRegions.find(({ id }) => id === place.thing.value)?.regions ?? [];
}

/** A part of the compass counts only where a place is expected: after "in", "from", "to", or alone. */
function isPlaceOnly(read: Read, place: Place): boolean {
  if (place.thing.kind !== 'compass') return true;
  const { from } = place.thing;
  const led = read.before('in', from) ?? read.before('from', from) ?? read.before('to', from);
  return led !== undefined || read.message.tokens.length <= 2;
}

const { placeWords, sameWords, spokeWords } = regionWords;
const stems = [...regionWords.regionStems];

/** "db in the same region": the other end is where the first one is. */
function saysSameRegion(read: Read): boolean {
  const { tokens } = read.message;
  return tokens.some(
    (token, at) =>
      sameWords.has(token.text) &&
      tokens
        .slice(at + 1, at + 4)
        .some(next => stems.some(stem => next.text.startsWith(stem)) || placeWords.has(next.text)) &&
      !read.is('notbe', at - 1),
  );
}

/** Places alone where the other regions are asked for: they are those, and neither end. */
function readOthers(places: readonly Place[]): RegionReading {
  const said = places.filter(({ denied }) => !denied);
  const named = said.filter(({ thing }) => thing.kind === 'region');
  const last = named.at(-1);
  const value = [...new Set(named.map(({ thing }) => thing.value))];
  return {
    findings: last === undefined ? [] : [{ ...toFinding('otherRegions', last), value }],
    doubts: said
      .filter(({ thing }) => thing.kind !== 'region')
      .map(place => ({
        field: 'otherRegions',
        candidates: candidatesOf(place),
        from: place.thing.from,
        to: place.thing.to,
      })),
    source: undefined,
    target: undefined,
  };
}

/** Regions with their roles; what has several readings goes to the doubts. */
export function readRegions(
  read: Read,
  parties: readonly Participant[],
  ends: Ends,
  usual: Role,
  setting: Setting,
): RegionReading {
  const all = readPlaces(read, parties);
  const named = all.filter(place => isPlaceOnly(read, place));
  const elsewhere = read.things.filter(({ kind }) => kind === 'region' || kind === 'several').length > all.length;
  const start = elsewhere && named.length === 1 ? 'target' : usual;
  const places = correctPlaces(read, named);
  const isBare = ({ role, of }: Place): boolean => role === undefined && of.length === 0;
  if (setting.asked === 'otherRegions' && places.length > 0 && places.every(isBare)) return readOthers(places);
  const first = isCorrection(read, places.length > 0) ? (placeOfCorrection(places, setting) ?? start) : start;
  const assigned = assignRegions(read, places, parties, ends, first);
  const findings: Finding[] = [];
  const settled = withoutOutside(assigned, ends);
  let { source, target } = settled;
  const oneHub = read.message.tokens.some(token => spokeWords.has(token.text));
  if (settled.others.length === 0 && (saysSameRegion(read) || oneHub)) {
    if (source !== undefined && target === undefined) target = source;
    else if (target !== undefined && source === undefined) source = target;
  }
  if (source !== undefined) findings.push(toFinding('sourceRegion', source));
  if (target !== undefined) findings.push(toFinding('targetRegion', target));
  const others = [...new Set(settled.others.map(place => place.thing.value))];
  const last = settled.others.at(-1);
  if (last !== undefined) findings.push({ ...toFinding('otherRegions', last), value: others });
  return {
    findings,
    doubts: doubtsOf(places, findings, first),
    source: source?.thing.value,
    target: target?.thing.value,
  };
}

/** What starts outside Azure stands in no region: the region said of it is the one it comes to. */
function withoutOutside(assigned: Assigned, ends: Ends): Assigned {
  const outside = ends.sources.length > 0 && ends.sources.every(party => outsideKinds.has(party.kind));
  const inAzure = ends.targets.some(party => !outsideKinds.has(party.kind));
  const { source, target, others } = assigned;
  if (!outside || source === undefined) return assigned;
  if (target === undefined) return { target: source, others };
  if (source.thing.value !== target.thing.value && source.role !== 'source' && inAzure)
    return { target, others: [source, ...others] };
  return source.thing.value === target.thing.value && inAzure ? { target, others } : assigned;
}

function doubtsOf(places: readonly Place[], findings: readonly Finding[], first: Role): readonly Doubt[] {
  const taken = new Set(findings.map(finding => finding.field));
  const doubts: Doubt[] = [];
  for (const place of places) {
    if (place.thing.kind === 'region' || place.denied) continue;
    if (findings.some(({ value }) => typeof value === 'string' && candidatesOf(place).includes(value))) continue;
    const role = place.role ?? place.of[0]?.role;
    const field =
      role === undefined
        ? taken.has(fieldOf(first))
          ? fieldOf(first === 'source' ? 'target' : 'source')
          : fieldOf(first)
        : fieldOf(role);
    taken.add(field);
    doubts.push({ field, candidates: candidatesOf(place), from: place.thing.from, to: place.thing.to });
  }
  return doubts;
}
