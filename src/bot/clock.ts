/** Waiting, so that a test need not wait. */
export interface Clock {
  /** Calls `done` once after `ms` milliseconds; the returned function calls it off. */
  after(ms: number, done: () => void): () => void;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  after: (ms, done) => {
    const timer = setTimeout(done, ms);
    return () => clearTimeout(timer);
  },
};
