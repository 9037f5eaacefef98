import type { Clock } from '../../src/bot/clock.ts';

/** A clock that a test moves by hand. */
export interface HandClock extends Clock {
  /** Lets `ms` milliseconds go by. */
  pass(ms: number): void;
}

export function handClock(): HandClock {
  let now = 0;
  const waiting = new Set<{ at: number; done: () => void }>();
  return {
    after: (ms, done) => {
      const entry = { at: now + ms, done };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    pass: ms => {
      now += ms;
      for (const entry of [...waiting].filter(({ at }) => at <= now)) {
        waiting.delete(entry);
        entry.done();
      }
    },
  };
}
