/** Buckets that words and pairs of words fall into; two in one bucket count as one. */
const buckets = 1 << 18;

/** FNV-1a over the UTF-16 units. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % buckets;
}

/** The words of texts and each two that stand together, counted by bucket. */
function countsOf(texts: readonly (readonly string[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (text: string): void => {
    const bucket = bucketOf(text);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  for (const words of texts)
    words.forEach((word, at) => {
      add(word);
      const next = words[at + 1];
      if (next !== undefined) add(`${word} ${next}`);
    });
  return counts;
}

const damped = (times: number): number => 1 + Math.log(times);

/**
 * Texts by their words and by each two words that stand together (cosine of TF-IDF): "gateway transit" says more than
 * both words somewhere. What each bucket holds lies in one array, which keeps thousands of texts in a few megabytes.
 */
export class RunIndex {
  private readonly starts = new Uint32Array(buckets + 1);
  private readonly owners: Uint16Array;
  private readonly weights: Float32Array;
  private readonly rarities = new Float32Array(buckets);
  private readonly size: number;

  /** `texts`: for each owner the words of its texts, in order. */
  constructor(texts: readonly (readonly (readonly string[])[])[]) {
    this.size = texts.length;
    const counted = texts.map(countsOf);
    for (const counts of counted) for (const bucket of counts.keys()) this.starts[bucket + 1] = this.at(bucket + 1) + 1;
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      this.rarities[bucket] = Math.log((1 + this.size) / (1 + this.at(bucket + 1))) + 1;
      this.starts[bucket + 1] = this.at(bucket + 1) + this.at(bucket);
    }
    this.owners = new Uint16Array(this.at(buckets));
    this.weights = new Float32Array(this.at(buckets));
    const filled = this.starts.slice();
    counted.forEach((counts, owner) => {
      const length = this.lengthOf(counts);
      for (const [bucket, times] of counts) {
        const place = filled[bucket] ?? 0;
        filled[bucket] = place + 1;
        this.owners[place] = owner;
        this.weights[place] = (damped(times) * (this.rarities[bucket] ?? 0)) / length;
      }
    });
  }

  private at(bucket: number): number {
    return this.starts[bucket] ?? 0;
  }

  private lengthOf(counts: ReadonlyMap<number, number>): number {
    let sum = 0;
    for (const [bucket, times] of counts) sum += (damped(times) * (this.rarities[bucket] ?? 0)) ** 2;
    return Math.max(1e-9, Math.sqrt(sum));
  }

  /** How alike the words are to each owner's texts, 0 to 1, by owner. */
  likeness(words: readonly string[]): Float32Array {
    const scores = new Float32Array(this.size);
    const counts = countsOf([words]);
    const length = this.lengthOf(counts);
    for (const [bucket, times] of counts) {
      const weight = (damped(times) * (this.rarities[bucket] ?? 0)) / length;
      for (let place = this.at(bucket); place < this.at(bucket + 1); place += 1) {
        const owner = this.owners[place] ?? 0;
        scores[owner] = (scores[owner] ?? 0) + weight * (this.weights[place] ?? 0);
      }
    }
    return scores;
  }
}
