import { onWake } from './wake.ts';

/** Milliseconds before the first new try, and at most. */
const first = 400;
const longest = 5_000;

/**
 * How long to wait before try number `attempt` (0 = first): doubling, with a random half so that clients do not march
 * in step.
 */
export function delayBefore(attempt: number): number {
  return Math.min(longest, first * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/** Waits so many milliseconds, less where the page wakes up or `signal` says go on. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      ignore();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const ignore = onWake(done);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
