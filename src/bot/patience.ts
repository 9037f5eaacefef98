import type { Clock } from './clock.ts';

/** How long a turn may take before the person sees that something is being written, in milliseconds. */
export const typingAfter = 500;
/** How long a turn may take at all, in milliseconds: the channel gives up at 15 s and sends the message again. */
export const hardStop = 10_000;

/** The turn took longer than a channel waits. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** Runs a job; calls `slow` once it takes long, and rejects with TooSlow at the hard stop. */
export async function withPatience<Result>(clock: Clock, job: Promise<Result>, slow: () => void): Promise<Result> {
  const calls: (() => void)[] = [clock.after(typingAfter, slow)];
  const stop = new Promise<never>((_, reject) => {
    calls.push(clock.after(hardStop, () => reject(new TooSlow())));
  });
  try {
    return await Promise.race([job, stop]);
  } finally {
    for (const callOff of calls) callOff();
  }
}
