import type { Clock } from '../../src/bot/index.ts';

/** A clock that stands still until it is moved by hand. */
export class HandClock implements Clock {
  #now = 0;
  readonly #alarms = new Set<{ at: number; done: () => void }>();

  after(ms: number, done: () => void): () => void {
    const alarm = { at: this.#now + ms, done };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** Lets this many milliseconds pass; what is due goes off, the earliest first. */
  pass(ms: number): void {
    this.#now += ms;
    const due = [...this.#alarms].filter(({ at }) => at <= this.#now).toSorted((one, other) => one.at - other.at);
    for (const alarm of due) {
      this.#alarms.delete(alarm);
      alarm.done();
    }
  }
}
