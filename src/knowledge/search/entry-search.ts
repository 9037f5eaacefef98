import MiniSearch from 'minisearch';
import { RunIndex } from './run-index.ts';

/** An entry as it is searched: the terms of each way in which people put it, and those of its answers. */
export interface SearchedEntry {
  readonly id: string;
  readonly asked: readonly (readonly string[])[];
  readonly told: readonly string[];
  /** The words of all its texts, in order. */
  readonly words: readonly (readonly string[])[];
}

/** What is looked for: terms with their weight. */
export type Query = ReadonlyMap<string, number>;

/** How a message is looked at: its question, all of it, and each of its sentences. */
export interface Views {
  readonly question: Query;
  readonly whole: Query;
  readonly sentences: readonly Query[];
  /** The words of the question and of the whole, in order. */
  readonly asking: readonly string[];
  readonly words: readonly string[];
}

/** How alike two texts are by their words, 0 to 1 (cosine, rare words for more). */
export interface Likeness {
  /** The closest way to put the entry. */
  readonly phrase: number;
  /** All ways together. */
  readonly asked: number;
  /** What it answers. */
  readonly told: number;
}

/** How well the words of an entry fit a message. */
export interface Hit {
  readonly id: string;
  /** Score of the library (BM25+), as a share of the best. */
  readonly score: number;
  readonly whole: Likeness;
  readonly question: Likeness;
  /** The likest of the sentences. */
  readonly sentence: number;
  /** How alike all words and pairs of words are, of the whole and of the question. */
  readonly runs: number;
  readonly questionRuns: number;
  /** How much of the message the entry's words say, 0 to 1. */
  readonly answered: number;
  /** How many of the things that nearly every way to put the entry names the message does not name, 0 to 1. */
  readonly unnamed: number;
}

interface Vector {
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
}

interface Indexed {
  readonly phrases: readonly Vector[];
  readonly asked: Vector;
  readonly told: Vector;
  /** Things that most ways to put it name. */
  readonly things: readonly string[];
}

/** What a term that nobody uses counts for where it is not answered. */
const unknownRarity = 6;
/** Entries that are looked at closely. */
const mostClose = 60;
/** Entries that are looked at for their runs of words, whatever the library finds. */
const mostByRuns = 20;
/** Terms that the library looks for: the most telling ones. */
const mostTerms = 24;
const boost = { asked: 2, told: 0.5 };
const between = ' ';
/** Ways to put an entry that must name a thing for it to be one of its own. */
const mostWays = 0.4;

const split = (text: string): string[] => text.split(between);
const isName = (term: string): boolean => term.startsWith('#');

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Entries by their words: the library finds those that come into question, then each is held against the message. */
export class EntrySearch {
  private readonly library = new MiniSearch<{ id: string; asked: string; told: string }>({
    fields: ['asked', 'told'],
    tokenize: split,
    processTerm: term => term,
    searchOptions: { boost, prefix: false, fuzzy: false, combineWith: 'OR' },
  });

  private readonly entries: ReadonlyMap<string, Indexed>;
  private readonly users = new Map<string, number>();
  private readonly count: number;
  private readonly runs: RunIndex;
  private readonly places: ReadonlyMap<string, number>;
  private readonly ids: readonly string[];

  constructor(entries: readonly SearchedEntry[]) {
    this.count = entries.length;
    this.runs = new RunIndex(entries.map(({ words }) => words));
    this.ids = entries.map(({ id }) => id);
    this.places = new Map(this.ids.map((id, place) => [id, place]));
    this.library.addAll(
      entries.map(({ id, asked, told }) => ({
        id,
        asked: asked.map(terms => terms.join(between)).join(between),
        told: told.join(between),
      })),
    );
    for (const { asked, told } of entries)
      for (const term of new Set([...asked.flat(), ...told])) this.users.set(term, (this.users.get(term) ?? 0) + 1);
    this.entries = new Map(
      entries.map(({ id, asked, told }) => [
        id,
        {
          phrases: asked.map(terms => this.vectorOf(new Map(terms.map(term => [term, 1])))),
          asked: this.vectorOf(this.damped(asked.flatMap(terms => [...new Set(terms)]))),
          told: this.vectorOf(this.damped(told)),
          things: this.thingsOf(asked),
        },
      ]),
    );
  }

  private damped(terms: readonly string[]): Query {
    return new Map([...countsOf(terms)].map(([term, times]) => [term, 1 + Math.log(times)]));
  }

  private thingsOf(asked: readonly (readonly string[])[]): readonly string[] {
    const ways = countsOf(asked.flatMap(terms => [...new Set(terms.filter(isName))]));
    return [...ways].filter(([, times]) => times >= mostWays * asked.length).map(([term]) => term);
  }

  private vectorOf(weights: Query): Vector {
    const terms = new Map([...weights].map(([term, weight]) => [term, weight * this.rarity(term)]));
    return { terms, length: Math.hypot(...terms.values()) };
  }

  /** How much a term tells: more the fewer entries use it. */
  private rarity(term: string): number {
    const used = this.users.get(term) ?? 0;
    return used === 0 ? unknownRarity : Math.log(1 + (this.count - used + 0.5) / (used + 0.5));
  }

  /** True where an entry says the term. */
  knows(term: string): boolean {
    return this.users.has(term);
  }

  private scores(query: Query): ReadonlyMap<string, number> {
    const telling = [...query]
      .map(([term, weight]) => ({ term, weight: weight * this.rarity(term) }))
      .filter(({ term }) => this.users.has(term))
      .sort((one, other) => other.weight - one.weight)
      .slice(0, mostTerms);
    const found = this.library.search(telling.map(({ term }) => term).join(between), {
      boostTerm: term => query.get(term) ?? 1,
    });
    const best = found[0]?.score ?? 1;
    return new Map(found.slice(0, mostClose).map(({ id, score }) => [String(id), score / best]));
  }

  /** The entries that are likest by their runs of words. */
  private likest(runs: Float32Array): readonly string[] {
    return [...runs.keys()]
      .sort((one, other) => (runs[other] ?? 0) - (runs[one] ?? 0))
      .slice(0, mostByRuns)
      .flatMap(place => this.ids[place] ?? []);
  }

  /** The entries that the message comes close to, and those of `beside` whatever its words. */
  hits({ question, whole, sentences, asking: asked, words }: Views, beside: Iterable<string> = []): readonly Hit[] {
    const scores = this.scores(whole);
    const views = [question, whole, ...sentences].map(query => this.vectorOf(query));
    const [asking, all, ...each] = views;
    if (asking === undefined || all === undefined) return [];
    const runs = this.runs.likeness(words);
    const questionRuns = asked === words ? runs : this.runs.likeness(asked);
    return [...new Set([...scores.keys(), ...this.likest(runs), ...beside])].flatMap((id): Hit[] => {
      const entry = this.entries.get(id);
      if (entry === undefined) return [];
      return [
        {
          id,
          score: scores.get(id) ?? 0,
          whole: likeness(all, entry),
          question: likeness(asking, entry),
          sentence: Math.max(0, ...each.map(sentence => closest(sentence, entry.phrases))),
          runs: runs[this.places.get(id) ?? 0] ?? 0,
          questionRuns: questionRuns[this.places.get(id) ?? 0] ?? 0,
          answered: answered(all, entry),
          unnamed: share(entry.things.filter(term => !whole.has(term)).length, entry.things.length),
        },
      ];
    });
  }
}

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

function cosine(one: Vector, other: Vector): number {
  const [few, many] = one.terms.size < other.terms.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of few.terms) product += weight * (many.terms.get(term) ?? 0);
  return product === 0 ? 0 : product / (one.length * other.length);
}

const closest = (query: Vector, phrases: readonly Vector[]): number =>
  phrases.reduce((most, phrase) => Math.max(most, cosine(query, phrase)), 0);

const likeness = (query: Vector, { phrases, asked, told }: Indexed): Likeness => ({
  phrase: closest(query, phrases),
  asked: cosine(query, asked),
  told: cosine(query, told),
});

function answered(query: Vector, { asked, told }: Indexed): number {
  let said = 0;
  let all = 0;
  for (const [term, weight] of query.terms) {
    all += weight;
    if (asked.terms.has(term) || told.terms.has(term)) said += weight;
  }
  return share(said, all);
}
