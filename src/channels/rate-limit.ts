import { Fault } from '../errors.ts';

/** Allows so many events in a window for each key; unused allowance fills up evenly again. */
export interface RateLimit {
  /** Takes one; returns 0 when it was allowed, otherwise the seconds until the next is. */
  take(key: string): number;
}

interface Bucket {
  level: number;
  filled: number;
}

/** Keys held at once before the full (so forgettable) ones are dropped. */
const keysBeforeCleaning = 10_000;

/** A token bucket a key: `limit` events at once, refilled over `window` milliseconds. `now` gives milliseconds. */
export function createRateLimit(limit: number, window: number, now: () => number = () => Date.now()): RateLimit {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = limit / window;

  const fill = (bucket: Bucket, time: number): void => {
    bucket.level = Math.min(limit, bucket.level + (time - bucket.filled) * perMillisecond);
    bucket.filled = time;
  };
  const clean = (time: number): void => {
    for (const [key, bucket] of buckets) {
      fill(bucket, time);
      if (bucket.level >= limit) buckets.delete(key);
    }
  };

  return {
    take: key => {
      const time = now();
      if (buckets.size >= keysBeforeCleaning && !buckets.has(key)) clean(time);
      const bucket = buckets.get(key) ?? { level: limit, filled: time };
      buckets.set(key, bucket);
      fill(bucket, time);
      if (bucket.level < 1) return Math.ceil((1 - bucket.level) / perMillisecond / 1_000);
      bucket.level -= 1;
      return 0;
    },
  };
}

/** Takes one for the key; throws too-many-requests, with the time to wait, when there is none. */
export function demand(limit: RateLimit, key: string): void {
  const retryAfter = limit.take(key);
  if (retryAfter > 0) throw new Fault('too-many-requests', { retryAfter });
}
