/** Runs jobs of the same key one after the other, jobs of different keys side by side. */
export interface Queue {
  /** Resolves or rejects as the job does. A failed job does not hold up the next. */
  run<Result>(key: string, job: () => Promise<Result>): Promise<Result>;
  /** Keys with a job that has not ended. */
  readonly size: number;
}

export function createQueue(): Queue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: async (key, job) => {
      const before = tails.get(key) ?? Promise.resolve();
      const mine = before.then(job, job);
      tails.set(key, mine);
      try {
        return await mine;
      } finally {
        if (tails.get(key) === mine) tails.delete(key);
      }
    },
    get size() {
      return tails.size;
    },
  };
}
