/** A text to be found: whose it is, and its terms. `asked`: a question, of which the best counts; `told`: the answer. */
export interface Document {
  readonly owner: number;
  readonly terms: readonly string[];
  readonly field: 'asked' | 'told';
}

/** What is looked for: terms with their weight. */
export type Query = ReadonlyMap<string, number>;

/** How well an owner's texts answer a query. */
export interface Hit {
  /** BM25 of the best of the questions. */
  readonly asked: number;
  /** How much of that question the query says, 0 to 1, rare terms for more. */
  readonly coverage: number;
  /** BM25 of the answer. */
  readonly told: number;
  /** How much of the query the texts say, 0 to 1, rare terms for more. */
  readonly answered: number;
}

interface Posting {
  readonly document: number;
  /** What the term counts for here before its rarity: more the more often, less the longer the text. */
  readonly part: number;
}

const saturation = 1.2;
const lengthShare = 0.6;
/** What a word that nobody uses counts for where it is not answered. */
const unknownRarity = 6;

const countsOf = (terms: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/**
 * Texts by their words (Okapi BM25). How rare a term is, is counted over owners, so that one who puts a question in five
 * ways makes none of his words common.
 */
export class WordIndex {
  private readonly postings = new Map<string, Posting[]>();
  private readonly owners = new Map<string, Set<number>>();
  private readonly documents: readonly Document[];
  private readonly all: number;
  /** How much all terms of a document tell. */
  private readonly masses: readonly number[];

  constructor(documents: readonly Document[]) {
    this.documents = documents;
    this.all = documents.reduce((most, { owner }) => Math.max(most, owner + 1), 0);
    const usual = (field: Document['field']): number => {
      const lengths = documents.filter(one => one.field === field).map(({ terms }) => terms.length);
      return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    };
    const usualOf = { asked: usual('asked'), told: usual('told') };
    documents.forEach(({ terms, owner, field }, document) => {
      const length = 1 - lengthShare + (lengthShare * terms.length) / usualOf[field];
      for (const [term, times] of countsOf(terms)) {
        const part = (times * (saturation + 1)) / (times + saturation * length);
        const postings = this.postings.get(term) ?? [];
        postings.push({ document, part });
        this.postings.set(term, postings);
        this.owners.set(term, (this.owners.get(term) ?? new Set()).add(owner));
      }
    });
    this.masses = documents.map(({ terms }) => [...new Set(terms)].reduce((sum, term) => sum + this.rarity(term), 0));
  }

  /** How much a term tells: more the fewer owners use it; a term that nobody uses tells nothing. */
  private rarity(term: string): number {
    const used = this.owners.get(term)?.size ?? 0;
    return used === 0 ? 0 : Math.log(1 + (this.all - used + 0.5) / (used + 0.5));
  }

  /** True where a text says the term. */
  knows(term: string): boolean {
    return this.postings.has(term);
  }

  /** How well each owner's texts answer the query, by owner. */
  hits(query: Query): readonly Hit[] {
    const scores = new Float64Array(this.documents.length);
    const covered = new Float64Array(this.documents.length);
    const answered = new Float64Array(this.all);
    let mass = 0;
    for (const [term, weight] of query) {
      const rarity = this.rarity(term) * weight;
      mass += rarity === 0 ? unknownRarity * weight : rarity;
      for (const { document, part } of this.postings.get(term) ?? []) {
        scores[document] = (scores[document] ?? 0) + rarity * part;
        covered[document] = (covered[document] ?? 0) + rarity;
      }
      for (const owner of this.owners.get(term) ?? []) answered[owner] = (answered[owner] ?? 0) + rarity;
    }
    const hits = Array.from(answered, sum => ({ asked: 0, coverage: 0, told: 0, answered: sum / Math.max(mass, 1) }));
    this.documents.forEach(({ owner, field }, document) => {
      const hit = hits[owner];
      const score = scores[document] ?? 0;
      if (hit === undefined) return;
      if (field === 'told') hit.told = Math.max(hit.told, score);
      else if (score > hit.asked) {
        hit.asked = score;
        hit.coverage = (covered[document] ?? 0) / (this.masses[document] ?? 1);
      }
    });
    return hits;
  }
}
