import { Fault } from '../errors.ts';

/** Allows so much in a window for each key; unused allowance fills up evenly again. */
export interface RateLimit {
  /** Takes one; returns 0 when it was allowed, otherwise the seconds until the next is. */
  take(key: string): number;
  /** The same, and takes nothing. */
  wait(key: string): number;
  /** Takes so much, there or not: what is missing is owed and fills up before anything is allowed again. */
  charge(key: string, amount: number): void;
}

interface Bucket {
  level: number;
  filled: number;
}

/** Keys held at once before the full (so forgettable) ones are dropped. */
const keysBeforeCleaning = 10_000;

/** Milliseconds of a clock that only goes forward: whoever sets the machine's clock locks nobody out. */
export const monotonic = (): number => performance.now();

/**
 * A token bucket a key: `limit` at once, refilled over `window` milliseconds. `now` gives milliseconds and never goes
 * back.
 */
export function createRateLimit(limit: number, window: number, now: () => number = monotonic): RateLimit {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = limit / window;
  let cleanAt = keysBeforeCleaning;

  const fill = (bucket: Bucket, time: number): void => {
    bucket.level = Math.min(limit, bucket.level + (time - bucket.filled) * perMillisecond);
    bucket.filled = time;
  };
  const clean = (time: number): void => {
    for (const [key, bucket] of buckets) {
      fill(bucket, time);
      if (bucket.level >= limit) buckets.delete(key);
    }
    // Where few could go, the next look is far off: many keys do not make each request slow.
    cleanAt = Math.max(keysBeforeCleaning, 2 * buckets.size);
  };
  const filled = (key: string): Bucket => {
    const time = now();
    if (buckets.size >= cleanAt && !buckets.has(key)) clean(time);
    const bucket = buckets.get(key) ?? { level: limit, filled: time };
    buckets.set(key, bucket);
    fill(bucket, time);
    return bucket;
  };
  const secondsOf = ({ level }: Bucket): number => (level < 1 ? Math.ceil((1 - level) / perMillisecond / 1_000) : 0);

  return {
    take: key => {
      const bucket = filled(key);
      const seconds = secondsOf(bucket);
      if (seconds === 0) bucket.level -= 1;
      return seconds;
    },
    wait: key => secondsOf(filled(key)),
    charge: (key, amount) => {
      filled(key).level -= amount;
    },
  };
}

/** Takes one for the key; throws too-many-requests, with the time to wait, when there is none. */
export function demand(limit: RateLimit, key: string): void {
  const retryAfter = limit.take(key);
  if (retryAfter > 0) throw new Fault('too-many-requests', { retryAfter });
}
