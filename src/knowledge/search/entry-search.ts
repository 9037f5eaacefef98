import MiniSearch from 'minisearch';

/** An entry as it is searched: the terms of each way in which people put it, and those of its answers. */
export interface SearchedEntry {
  readonly id: string;
  readonly asked: readonly (readonly string[])[];
  readonly told: readonly string[];
}

/** What is looked for: terms with their weight. */
export type Query = ReadonlyMap<string, number>;

/** How well the words of an entry fit a query. Each from 0 to 1 but the first. */
export interface Hit {
  readonly id: string;
  /** Score of the library (BM25+), by how much the query says. */
  readonly score: number;
  /** How much of the closest way to put it the query says, rare terms for more. */
  readonly phrase: number;
  /** How much of the query that way says. */
  readonly said: number;
  /** How much of the query all its words together say. */
  readonly answered: number;
}

interface Phrase {
  readonly terms: ReadonlySet<string>;
  readonly mass: number;
}

interface Indexed {
  readonly phrases: readonly Phrase[];
  readonly all: ReadonlySet<string>;
}

/** What a term that nobody uses counts for where it is not answered. */
const unknownRarity = 6;
/** Entries that are looked at closely. */
const mostClose = 60;
const boost = { asked: 2, told: 0.5 };
const between = ' ';

const split = (text: string): string[] => text.split(between);

/** Entries by their words: the library finds those that come into question, then each is held against the query. */
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

  constructor(entries: readonly SearchedEntry[]) {
    this.count = entries.length;
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
        { phrases: asked.map(terms => this.phraseOf(terms)), all: new Set([...asked.flat(), ...told]) },
      ]),
    );
  }

  private phraseOf(terms: readonly string[]): Phrase {
    const distinct = new Set(terms);
    return { terms: distinct, mass: [...distinct].reduce((sum, term) => sum + this.rarity(term), 0) };
  }

  /** How much a term tells: more the fewer entries use it. */
  rarity(term: string): number {
    const used = this.users.get(term) ?? 0;
    return used === 0 ? unknownRarity : Math.log(1 + (this.count - used + 0.5) / (used + 0.5));
  }

  /** True where an entry says the term. */
  knows(term: string): boolean {
    return this.users.has(term);
  }

  /** The entries that the query comes close to; `left` is not looked at. */
  hits(query: Query, left?: { readonly id: string; readonly phrase: number }): readonly Hit[] {
    const asked = [...query];
    const mass = Math.max(
      1,
      asked.reduce((sum, [term, weight]) => sum + this.rarity(term) * weight, 0),
    );
    const found = this.library.search(asked.map(([term]) => term).join(between), {
      boostTerm: term => query.get(term) ?? 1,
    });
    return found.slice(0, mostClose).flatMap(({ id, score }): Hit[] => {
      const entry = this.entries.get(String(id));
      return entry === undefined ? [] : [this.hit(String(id), score / mass, entry, asked, mass, left)];
    });
  }

  private hit(
    id: string,
    score: number,
    { phrases, all }: Indexed,
    query: readonly (readonly [string, number])[],
    mass: number,
    left: { readonly id: string; readonly phrase: number } | undefined,
  ): Hit {
    let best = { phrase: 0, said: 0 };
    let most = 0;
    phrases.forEach((one, place) => {
      if (left?.id === id && left.phrase === place) return;
      let common = 0;
      let said = 0;
      for (const [term, weight] of query) {
        if (!one.terms.has(term)) continue;
        common += this.rarity(term);
        said += this.rarity(term) * weight;
      }
      const now = { phrase: common / Math.max(1, one.mass), said: said / mass };
      const both = (2 * now.phrase * now.said) / Math.max(1e-9, now.phrase + now.said);
      if (both > most) {
        most = both;
        best = now;
      }
    });
    let answered = 0;
    for (const [term, weight] of query) if (all.has(term)) answered += this.rarity(term) * weight;
    return { id, score, ...best, answered: answered / mass };
  }
}
