import type { Ask, SymptomAsked } from '../../../decision/case/ask.ts';
import type { Requirements } from '../../../decision/case/requirements.ts';
import { evaluate } from '../../../decision/decide/evaluate.ts';
import { fittingAmong, noPoint } from '../../../knowledge/choose-entry.ts';
import { causesOfCode } from '../../../knowledge/diagnose.ts';
import { entries } from '../../../knowledge/entries.ts';
import type { Entry } from '../../../knowledge/entry.ts';
import { english } from '../../../knowledge/search/english.ts';
import {
  EntrySearch,
  type Hit,
  type Query,
  type SearchedEntry,
  type Views,
} from '../../../knowledge/search/entry-search.ts';
import { likelihoodsOf, type RankFeatures, rankFeaturesOf } from '../../../knowledge/search/rank.ts';
import { wordingOf } from '../../../knowledge/wording/index.ts';
import { type Sentence, sentencesOf } from '../../1-text/sentences.ts';
import { type Token, tokenise } from '../../1-text/tokens.ts';
import { type Read, readThings } from '../../2-entities/entities.ts';
import { isForeign, isTelling, plainTermsOf, termsOf } from './terms.ts';

/** What words beside the question count for, and words of another language that no entry has. */
const weights = { aside: 0.75, foreign: 0.4 };

/**
 * How likely an entry must be to be the answer: by itself, or less where no other comes near; and how likely to be
 * asked
 * about ("Is it one of these?"). Measured: docs/understanding-figures.md.
 */
const least = { answer: 0.66, alone: 0.4, near: 0.08 };
/** How many times likelier than the next an entry is where no other comes near; less will do where little is said. */
const ahead = { far: 16, short: 2 };
/** Words up to which a message is short: it asks one thing. */
const fewWords = 24;

interface Terms {
  readonly terms: readonly string[];
  readonly words: readonly string[];
}

function termsOfText(text: string): Terms {
  const read = readThings(tokenise(text));
  return { terms: termsOf(read, 0, read.message.tokens.length), words: plainTermsOf(read.message.tokens) };
}

function searched({ id, asked, answers, cause }: Entry): SearchedEntry {
  const ways = [...asked, ...wordingOf(id)].map(termsOfText);
  const told = [
    ...answers.flatMap(({ answer, watch }) => [answer, ...watch]).map(text => english(text)),
    ...(cause === undefined ? [] : [english(cause.title), english(cause.fix), ...(cause.codes ?? [])]),
  ].map(termsOfText);
  return {
    id,
    asked: ways.map(({ terms }) => terms),
    told: told.flatMap(({ terms }) => terms),
    words: [...ways, ...told].map(({ words }) => words),
  };
}

let made: { readonly search: EntrySearch; readonly terms: ReadonlyMap<string, ReadonlySet<string>> } | undefined;

/** Made when the first question comes, so that starting costs nothing. */
function index(): NonNullable<typeof made> {
  if (made === undefined) {
    const all = entries.map(searched);
    const about = new Map(entries.map(entry => [entry.id, entry.about.map(subject => `#${subject}`)]));
    made = {
      search: new EntrySearch(all),
      terms: new Map(
        all.map(({ id, asked, told }) => [id, new Set([...asked.flat(), ...told, ...(about.get(id) ?? [])])]),
      ),
    };
  }
  return made;
}

/** Makes the index ahead of the first question, which takes about a second of one core. */
export function prepare(): void {
  index();
}

/** The terms of a stretch; words of another language that no entry has say little against one. */
function queryOf(read: Read, from: number, to: number, foreign: boolean): Query {
  const { search } = index();
  return new Map(termsOf(read, from, to).map(term => [term, foreign && !search.knows(term) ? weights.foreign : 1]));
}

const mostSentences = 12;

/** The message as it is searched: what asks, all of it with the question before the rest, and each sentence. */
function viewsOf(read: Read, { from, to }: Sentence): Views {
  const { length } = read.message.tokens;
  const foreign = isForeign(read.message.tokens);
  const question = queryOf(read, from, to, foreign);
  const aside = [...queryOf(read, 0, from, foreign), ...queryOf(read, to, length, foreign)];
  const whole = new Map([...aside.map(([term, weight]) => [term, weight * weights.aside] as const), ...question]);
  const sentences = sentencesOf(read.message.tokens)
    .slice(0, mostSentences)
    .map(one => queryOf(read, one.from, one.to, foreign));
  const words = plainTermsOf(read.message.tokens);
  return { question, whole, sentences, words, asking: plainTermsOf(read.message.tokens.slice(from, to)) };
}

/** True where the search for a point makes use of the word: some point says it. */
export function usedByAsk(token: Token): boolean {
  return plainTermsOf([token]).some(term => index().search.knows(term));
}

/** An entry with how likely it is that it answers a question. */
export interface Pointed {
  readonly entry: Entry;
  readonly features: RankFeatures;
  readonly likelihood: number;
}

/** Words below which a message must say something beside the names of things: a subject alone is no question. */
const fewest = 8;

function saysEnough(read: Read): boolean {
  const { tokens } = read.message;
  if (tokens.filter(({ kind }) => kind !== 'mark').length >= fewest) return true;
  const spans = [...read.things, ...read.parts];
  return tokens.some((token, at) => isTelling(token) && !spans.some(({ from, to }) => at >= from && at < to));
}

const isName = (term: string): boolean => term.startsWith('#');

/** Names and codes of errors as a message writes them, among its words or in what was pasted. */
const written = /\w{4,}/g;
const mostWritten = 400;

function causesCoded(read: Read, codes: readonly string[]): ReadonlySet<string> {
  const words = read.message.original.match(written)?.slice(0, mostWritten) ?? [];
  return new Set([...words, ...codes].flatMap(causesOfCode));
}

/** What a message says beside its words: what is seen, and names and codes of errors in pasted output. */
export interface Signs {
  readonly seen: readonly string[];
  readonly codes: readonly string[];
}

/** Entries that the question may mean, the likeliest first. */
export function pointsOf(
  read: Read,
  sentence: Sentence,
  requirements: Requirements,
  ask: Ask,
  { seen, codes }: Signs,
): readonly Pointed[] {
  const { search, terms } = index();
  const coded = causesCoded(read, codes);
  const found = search.hits(viewsOf(read, sentence), coded);
  const hits = new Map(found.map(hit => [hit.id, hit]));
  const { given } = evaluate({ ...requirements, ask });
  const bestOf = (value: (hit: Hit) => number): number => found.reduce((most, hit) => Math.max(most, value(hit)), 0);
  const held = {
    isSymptom: ask.kind === 'why-not-working',
    coded,
    seen: new Set(seen),
    named: termsOf(read, sentence.from, sentence.to).filter(isName),
    words: read.message.tokens.filter(isTelling).length,
    best: {
      phrase: bestOf(({ whole }) => whole.phrase),
      asked: bestOf(({ whole }) => whole.asked),
      question: bestOf(({ question }) => question.phrase),
      sentence: bestOf(({ sentence: like }) => like),
      runs: bestOf(({ runs }) => runs),
    },
    says: (id: string, term: string): boolean => terms.get(id)?.has(term) === true,
  };
  const close = fittingAmong(hits.keys(), ask, given).flatMap(fit => {
    const hit = hits.get(fit.entry.id);
    return hit === undefined ? [] : [{ entry: fit.entry, features: rankFeaturesOf(hit, fit, held) }];
  });
  const likelihoods = likelihoodsOf(close.map(({ features }) => features));
  return close
    .map((one, place): Pointed => ({ ...one, likelihood: likelihoods[place] ?? 0 }))
    .sort((a, b) => b.likelihood - a.likelihood);
}

/** The entry that answers a question, and those that come close where none does for sure. */
export interface Point {
  /** Id of the entry; 'none' where none answers the question for sure. */
  readonly point: string;
  /** Ids of the entries that it may mean, the likeliest first; empty where one answers it. */
  readonly near: readonly string[];
  /** Causes that the words of a symptom point to, the likeliest first. */
  readonly likely: NonNullable<SymptomAsked['likely']>;
}

const mostNear = 3;
const mostLikely = 8;
const leastLikely = 0.01;

/** The causes among the entries, with how likely each is. */
function causesIn(found: readonly Pointed[]): Point['likely'] {
  return found
    .filter(({ entry, likelihood }) => entry.cause !== undefined && likelihood >= leastLikely)
    .slice(0, mostLikely)
    .map(({ entry, likelihood }) => ({ cause: entry.id, share: Math.round(likelihood * 100) / 100 }));
}

/** True where a design answers as well: nothing stands, and both ends are told. */
export const isBetweenTwoEnds = ({ stands, sourceType, resourceType }: Requirements): boolean =>
  (stands === undefined || stands === 'unknown' || stands.length === 0) &&
  sourceType !== undefined &&
  resourceType !== undefined;

/** True where the first is the answer. */
function isSure(found: readonly Pointed[], { message }: Read, requirements: Requirements): boolean {
  const words = message.tokens.filter(({ kind }) => kind !== 'mark').length;
  const isShort = words <= fewWords && !isBetweenTwoEnds(requirements);
  const first = found[0]?.likelihood ?? 0;
  const next = found[1]?.likelihood ?? 0;
  return first >= least.answer || (first >= least.alone && first >= next * (isShort ? ahead.short : ahead.far));
}

/** The entry that answers the question, or those that come close. */
export function pointOf(read: Read, sentence: Sentence, requirements: Requirements, ask: Ask, signs: Signs): Point {
  const found = pointsOf(read, sentence, requirements, ask, signs);
  const [first] = found;
  const likely = causesIn(found);
  if (first !== undefined && isSure(found, read, requirements) && saysEnough(read))
    return { point: first.entry.id, near: [], likely };
  const near = found.filter(({ likelihood }) => likelihood >= least.near).slice(0, mostNear);
  return { point: noPoint, near: near.map(({ entry }) => entry.id), likely };
}
