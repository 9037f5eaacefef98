import type { Requirements } from '../../decision/case/requirements.ts';
import type { Read } from '../2-entities/entities.ts';
import type { Participant } from '../3-phrases/participant.ts';
import type { Finding } from '../finding.ts';
import { clauseWords, negation } from '../languages/grammar.ts';
import type { Place } from './places.ts';

/** Openings that correct without a marker of their own: "no, blob", "make it public". */
const openings: readonly (readonly string[])[] = [...clauseWords.correctionOpenings].map(words => words.split(' '));

const mostOpening = 4;

const listMarks = new Set(['.', ',']);

/** Token indexes at which the message takes something back. */
export function correctionMarks(read: Read): readonly number[] {
  const marks: number[] = [];
  const { tokens } = read.message;
  tokens.forEach((token, at) => {
    const takesBack =
      negation.takingBack.has(token.text) && listMarks.has(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.text === ',';
    if (takesBack || read.is('sorry', at)) marks.push(at);
  });
  return marks;
}

function startsWith(read: Read, words: readonly string[], from: number): boolean {
  return words.every((word, index) => read.message.tokens[from + index]?.text === word);
}

/** "No, …", "no. …", "no it is …". */
function opensWithNo({ message: { tokens } }: Read): boolean {
  const [first, next] = tokens.slice(0, 2).map(({ text }) => text);
  return (
    negation.takingBack.has(first ?? '') && (listMarks.has(next ?? '') || negation.takingBackGoesOn.has(next ?? ''))
  );
}

/** Whether the message corrects something said before, in it or in an earlier one. */
export function isCorrection(read: Read, hasFacts: boolean): boolean {
  if (!hasFacts) return false;
  if (correctionMarks(read).length > 0) return true;
  const { tokens } = read.message;
  if (opensWithNo(read)) return true;
  for (let from = 0; from < Math.min(mostOpening, tokens.length); from += 1) {
    if (openings.some(words => startsWith(read, words, from))) return true;
  }
  return tokens.some(
    (token, at) =>
      negation.swapping.has(token.text) &&
      at > 0 &&
      read.thingAt(at - 1, 'resource', 'region') !== undefined &&
      read.things.some(thing => thing.from >= at && thing.from <= at + 3),
  );
}

const lastBefore = (marks: readonly number[], from: number) => marks.filter(mark => mark <= from).at(-1);

/** After a mark the next place stands in for the last one before it, and takes over its role. */
export function correctPlaces(read: Read, places: readonly Place[]): readonly Place[] {
  const marks = correctionMarks(read);
  if (marks.length === 0) return places;
  const corrected: Place[] = [];
  for (const place of places) {
    const mark = lastBefore(marks, place.thing.from);
    const before = corrected.at(-1);
    const replaces = mark !== undefined && before !== undefined && before.thing.to <= mark && !place.denied;
    if (!replaces || before === undefined) {
      corrected.push(place);
      continue;
    }
    const same =
      corrected.findLast(
        other => other.thing.to <= mark && !other.denied && place.role !== undefined && other.role === place.role,
      ) ?? before;
    corrected[corrected.indexOf(same)] = { ...same, denied: true };
    corrected.push({
      ...place,
      role: place.role ?? same.role,
      of: place.of.length > 0 && place.of[0] !== undefined && place.of[0].thing.from >= mark ? place.of : same.of,
    });
  }
  return corrected;
}

/** The same for what takes part: "SQL database. Sorry, Cosmos DB." */
export function correctParties(read: Read, parties: readonly Participant[]): readonly Participant[] {
  const marks = correctionMarks(read);
  if (marks.length === 0) return parties;
  const corrected: Participant[] = [];
  for (const party of parties) {
    const mark = lastBefore(marks, party.thing.from);
    const before =
      mark === undefined
        ? undefined
        : corrected.findLast(other => other.kind === party.kind && other.thing.to <= mark && !other.denied);
    const alreadyReplaced = corrected.some(
      other => mark !== undefined && other.thing.from >= mark && other.kind === party.kind,
    );
    const placeReplaced =
      mark !== undefined &&
      read.things.some(({ kind, from }) => kind === 'region' && from >= mark && from < party.thing.from);
    if (party.kind !== 'resource' || before === undefined || alreadyReplaced || party.denied || placeReplaced) {
      corrected.push(party);
      continue;
    }
    corrected[corrected.indexOf(before)] = { ...before, denied: true };
    corrected.push({ ...party, role: party.role ?? before.role });
  }
  return corrected;
}

const afterCorrection = 100;

/** What is said after a mark outweighs what is said before it. */
export function weighCorrections(read: Read, findings: readonly Finding[]): readonly Finding[] {
  const last = correctionMarks(read).at(-1);
  if (last === undefined) return findings;
  return findings.map(finding =>
    finding.from >= last ? { ...finding, weight: finding.weight + afterCorrection } : finding,
  );
}

/** "we also have a datacenter" adds to what was said before, it does not replace it. */
export function addToKnown(
  read: Read,
  findings: readonly Finding[],
  known: Requirements | undefined,
): readonly Finding[] {
  const before = known?.hybrid;
  if (
    typeof before !== 'object' ||
    before.length === 0 ||
    !read.message.tokens.some(token => clauseWords.adding.has(token.text))
  )
    return findings;
  return findings.map(finding =>
    finding.field === 'hybrid' && Array.isArray(finding.value) && finding.value.length > 0
      ? { ...finding, value: [...new Set([...before, ...finding.value])] }
      : finding,
  );
}
