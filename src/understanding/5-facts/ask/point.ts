import type { Ask } from '../../../decision/case/ask.ts';
import type { Requirements } from '../../../decision/case/requirements.ts';
import { evaluate } from '../../../decision/decide/evaluate.ts';
import { fittingAmong, noPoint } from '../../../knowledge/choose-entry.ts';
import { entries, entryById } from '../../../knowledge/entries.ts';
import type { Entry } from '../../../knowledge/entry.ts';
import type { Sentence } from '../../1-text/sentences.ts';
import { type Token, tokenise } from '../../1-text/tokens.ts';
import { type Read, readThings } from '../../2-entities/entities.ts';
import { type Document, type Hit, type Query, WordIndex } from './bm25.ts';
import { isForeign, isTelling, plainTermsOf, termsOf } from './terms.ts';

/** What counts for how much. Measured on labelled questions, with and without their entries among the candidates. */
const weights = { aside: 0.75, coverage: 6, answered: 15, structure: 0.9, foreign: 0.4 };

/**
 * From where an entry is taken, and how much more it takes: where nothing stands, where a design would answer as well,
 * and where the entry is not about what the question is about first.
 */
const least = { score: 28, nothingStands: 2, betweenTwoEnds: 10, otherSubject: 4, neededOther: 8, lateKind: 9 };

/** A hit says enough by many words of a question, or by nearly all of a short one. */
const enough = {
  long: { asked: 6.5, coverage: 0.25, answered: 0.42 },
  short: { asked: 4, coverage: 0.7, answered: 0.6 },
};

/** Words of a message up to which it is short: it names a subject and says little else. */
const shortest = 8;

function termsOfText(text: string): readonly string[] {
  const read = readThings(tokenise(text));
  return termsOf(read, 0, read.message.tokens.length);
}

function documentsOf({ asked, answers }: Entry, owner: number): readonly Document[] {
  const told = answers.flatMap(({ answer, watch }) => [answer, ...watch]);
  return [
    ...asked.map((text): Document => ({ owner, terms: termsOfText(text), field: 'asked' })),
    { owner, terms: told.flatMap(termsOfText), field: 'told' },
  ];
}

let index: WordIndex | undefined;

/** Made when the first question comes, so that starting costs nothing. */
function wordIndex(): WordIndex {
  index ??= new WordIndex(entries.flatMap(documentsOf));
  return index;
}

/** Makes the index ahead of the first question, which takes about a second of one core. */
export function prepare(): void {
  wordIndex();
}

function queryOf(read: Read, sentence: Sentence): Query {
  const { length } = read.message.tokens;
  const query = new Map<string, number>();
  const aside = [...termsOf(read, 0, sentence.from), ...termsOf(read, sentence.to, length)];
  for (const term of aside) query.set(term, weights.aside);
  for (const term of termsOf(read, sentence.from, sentence.to)) query.set(term, 1);
  if (!isForeign(read.message.tokens)) return query;
  // Words of another language that no entry has say little against one.
  return new Map(
    [...query].map(([term, weight]) => [term, wordIndex().knows(term) ? weight : weight * weights.foreign]),
  );
}

/** True where the search for a point makes use of the word: some point says it. */
export function usedByAsk(token: Token): boolean {
  return plainTermsOf([token]).some(term => wordIndex().knows(term));
}

/** An entry with how well words and structure point to it. */
export interface Pointed {
  readonly id: string;
  readonly hit: Hit;
  readonly structure: number;
  readonly score: number;
}

const scoreOf = ({ asked, coverage, answered }: Hit, structure: number): number =>
  asked + weights.coverage * coverage + weights.answered * answered + weights.structure * structure;

/** True where a message says something beside the names of things: a subject alone is no question. */
function saysMore(read: Read): boolean {
  const { tokens } = read.message;
  const spans = [...read.things, ...read.parts];
  return tokens.some((token, at) => isTelling(token) && !spans.some(({ from, to }) => at >= from && at < to));
}

/** True where the words alone say enough: a question that names a subject and nothing else points to no entry. */
function saysEnough({ asked, coverage, answered }: Hit, read: Read): boolean {
  const words = read.message.tokens.filter(({ kind }) => kind !== 'mark').length;
  const isShort = words < shortest;
  const least = isShort ? enough.short : enough.long;
  return (
    asked >= least.asked && coverage >= least.coverage && answered >= least.answered && (!isShort || saysMore(read))
  );
}

/** What the structure of an entry can add to what its words say: entries further behind by words are not looked at. */
const mostByStructure = 15;

/** Entries that the question may mean, the likeliest first. */
export function pointsOf(read: Read, sentence: Sentence, requirements: Requirements, ask: Ask): readonly Pointed[] {
  const hits = wordIndex().hits(queryOf(read, sentence));
  const best = hits.reduce((most, hit) => (hit.asked === 0 ? most : Math.max(most, scoreOf(hit, 0))), 0);
  const byId = new Map<string, Hit>();
  entries.forEach(({ id }, place) => {
    const hit = hits[place];
    if (hit !== undefined && hit.asked > 0 && scoreOf(hit, 0) >= best - mostByStructure) byId.set(id, hit);
  });
  const { given } = evaluate({ ...requirements, ask });
  return fittingAmong(byId.keys(), ask, given)
    .flatMap(({ entry: { id }, weight }): Pointed[] => {
      const hit = byId.get(id);
      return hit === undefined ? [] : [{ id, hit, structure: weight, score: scoreOf(hit, weight) }];
    })
    .sort((a, b) => b.score - a.score);
}

/** The entry that answers a question, and those that come close where none does for sure. */
export interface Point {
  /** Id of the entry; 'none' where none answers the question for sure. */
  readonly point: string;
  /** Ids of the entries that it may mean, the likeliest first; empty where one answers it. */
  readonly near: readonly string[];
}

const mostNear = 3;

/**
 * An entry lists the kinds of question that it answers, the main ones first. These kinds ask for something so much of their
 * own (a number, a cause, a choice) that an entry which answers them last rather answers another question.
 */
const mainKinds: Readonly<Partial<Record<Ask['kind'], number>>> = {
  limit: 2,
  'why-not-working': 4,
  which: 4,
};

function isLateKind(id: string, kind: Ask['kind']): boolean {
  const most = mainKinds[kind];
  const place = entryById(id)?.asks.indexOf(kind) ?? 0;
  return most !== undefined && place >= most;
}

function leastFor(id: string, { stands, sourceType, resourceType }: Requirements, { kind, about }: Ask): number {
  const [subject] = about;
  const of = entryById(id)?.about ?? [];
  const isOther = subject !== undefined && !of.includes(subject);
  // Whether one thing is needed is not told by what is said of another.
  const isNeededOther = kind === 'needed' && subject !== undefined && of[0] !== subject;
  const isThere = Array.isArray(stands) && stands.length > 0;
  const isBetween = !isThere && sourceType !== undefined && resourceType !== undefined;
  return (
    least.score +
    (isThere ? 0 : least.nothingStands) +
    (isBetween ? least.betweenTwoEnds : 0) +
    (isOther ? least.otherSubject : 0) +
    (isNeededOther ? least.neededOther : 0) +
    (isLateKind(id, kind) ? least.lateKind : 0)
  );
}

/** The entry that answers the question, or those that come close. */
export function pointOf(read: Read, sentence: Sentence, requirements: Requirements, ask: Ask): Point {
  const found = pointsOf(read, sentence, requirements, ask);
  const [first] = found;
  const isSure =
    first !== undefined && saysEnough(first.hit, read) && first.score >= leastFor(first.id, requirements, ask);
  if (isSure) return { point: first.id, near: [] };
  return { point: noPoint, near: found.slice(0, mostNear).map(({ id }) => id) };
}
