/** Jobs that run at once at most; a job that waits for something slow does not hold up the others. */
const atOnce = 64;

/** Starts jobs in the order they come. */
export interface FairStart {
  /** Resolves when the job has ended; the job must not reject. */
  run(job: () => Promise<void>): Promise<void>;
}

/**
 * Starts one job in each round of the event loop, so that between two of them the server reads and answers requests:
 * a crowd of turns delays turns, not the rest of the service.
 */
export function createFairStart(): FairStart {
  const waiting: (() => void)[] = [];
  let running = 0;
  let scheduled = false;

  const schedule = (): void => {
    if (scheduled || waiting.length === 0 || running >= atOnce) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      running += 1;
      waiting.shift()?.();
      schedule();
    });
  };

  return {
    run: async job => {
      await new Promise<void>(resolve => {
        waiting.push(resolve);
        schedule();
      });
      try {
        await job();
      } finally {
        running -= 1;
        schedule();
      }
    },
  };
}
