import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Deliver } from '../adapter.ts';
import { monotonic } from '../rate-limit.ts';

/** Tries in all, as the Connector's own guidance has it. */
const tries = 3;

/**
 * Milliseconds from the arrival of an activity to its last reply: an apology after it still comes within the 15 s after
 * which a channel gives a turn up.
 */
const usualBudget = 11_000;

/**
 * Milliseconds that a send has even where the turn took longer: the reply arrives then too, though the channel hears
 * late of it.
 */
const leastTime = 3_000;

/** Milliseconds before the second try when the channel names no time; doubled for the third. */
const firstPause = 1_000;

/** Half the width of the random spread, so that many senders do not come back at the same moment. */
const spread = 0.2;

/** What the Connector answers when the same request may succeed later. */
const passing: ReadonlySet<number> = new Set([412, 429, 502, 504]);

/** A connection that was kept open from the turn before, and that the other side had closed meanwhile. */
const hungUp = z.object({ code: z.enum(['ECONNRESET', 'EPIPE']) });

const failure = z.object({
  statusCode: z.int(),
  response: z
    .object({ headers: z.custom<{ get(name: string): string | undefined | null }>(value => value instanceof Object) })
    .optional(),
});

/** Milliseconds that the channel asks to wait; Retry-After holds seconds or a date of the calendar. */
function askedFor(header: string | undefined | null, today: number): number | undefined {
  if (header === undefined || header === null) return undefined;
  const seconds = Number(header);
  const pause = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - today;
  return Number.isFinite(pause) ? Math.max(0, pause) : undefined;
}

/** What time is made of, so that a test need not wait. */
export interface Clock {
  /** Milliseconds; never goes back. */
  now(): number;
  /** Milliseconds since 1970. */
  calendar(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Between 0 and 1. */
  random(): number;
  /** What `work` comes to; rejects with ConnectorSilent when that takes longer than so many milliseconds. */
  within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result>;
}

/** The channel took the request and did not answer in time. Whether the message arrived is not known. */
export class ConnectorSilent extends Error {
  override readonly name = 'ConnectorSilent';
}

/** The clock of the machine, whatever its calendar is set to. */
export const systemClock: Clock = {
  now: monotonic,
  calendar: () => Date.now(),
  sleep: async milliseconds => {
    await pause(milliseconds);
  },
  random: Math.random,
  within: async (milliseconds, work) => {
    const answered = new AbortController();
    const silence = pause(milliseconds, undefined, { signal: answered.signal }).then(() => {
      throw new ConnectorSilent();
    });
    try {
      return await Promise.race([work, silence]);
    } finally {
      answered.abort();
      silence.catch(() => undefined);
    }
  },
};

/** Repeats a send that failed in passing, at most twice, within the time of a turn, and waits no longer for any. */
export function createDelivery(clock: Clock = systemClock, budget = usualBudget): Deliver {
  return async (send, began) => {
    const deadline = Math.max(began + budget, clock.now() + Math.min(leastTime, budget));
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await clock.within(deadline - clock.now(), send());
      } catch (error) {
        if (hungUp.safeParse(error).success && attempt === 1 && clock.now() < deadline) continue;
        const known = failure.safeParse(error).data;
        if (known === undefined || !passing.has(known.statusCode) || attempt === tries) throw error;
        const asked = askedFor(known.response?.headers.get('retry-after'), clock.calendar());
        const jitter = 1 + spread * (2 * clock.random() - 1);
        const wait = asked ?? firstPause * 2 ** (attempt - 1) * jitter;
        if (clock.now() + wait > deadline) throw error;
        await clock.sleep(wait);
      }
    }
  };
}
