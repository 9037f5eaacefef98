import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog, silentLog } from '../../src/log.ts';
import { openDatabase } from '../../src/state/database.ts';
import { keepTidy } from '../../src/state/housekeeping.ts';
import { type State, stateIn } from '../../src/state/index.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const retention = 30;
const start = Date.UTC(2026, 10, 1);

/** Enough to see what a sweep each hour does. */
const step = 6 * hour;

/** A service that sweeps now and then, with a clock on the wall that anybody may set, and time that goes by. */
class Hours {
  readonly database = openDatabase(':memory:');
  readonly lines: string[] = [];
  wall = start;
  #up = 0;
  #state = this.#opened();

  #opened(): State {
    const log = createLog('info', { write: line => void this.lines.push(line) });
    return stateIn(this.database, () => this.wall, { log, uptime: () => this.#up });
  }

  get state(): State {
    return this.#state;
  }

  /** Lets time go by, with its sweeps; returns how much was forgotten. */
  run(time: number): number {
    let forgotten = 0;
    for (let passed = 0; passed < time; passed += step) {
      this.#up += step;
      this.wall += step;
      forgotten += this.#state.sweep(retention);
    }
    return forgotten;
  }

  /** The service is not there for so long. */
  stop(time: number): void {
    this.wall += time;
    this.#up = 0;
    this.#state = this.#opened();
  }

  talk(id: string): void {
    this.#state.transcripts.start(id, 'somebody');
    this.#state.transcripts.append(id, { body: { text: id } });
  }

  has(id: string): boolean {
    return this.#state.transcripts.find(id) !== undefined;
  }
}

describe('a sweep', () => {
  it('forgets on its day what nobody has touched, and nothing else', () => {
    const hours = new Hours();
    hours.talk('old');
    hours.run(20 * day);
    hours.talk('young');
    expect(hours.run(10 * day)).toBe(0);
    expect(hours.run(step)).toBe(1);
    expect([hours.has('old'), hours.has('young')]).toEqual([false, true]);
  });

  it.each([
    ['ten years ahead', 3_650 * day],
    ['as far ahead as the retention', (retention + 1) * day],
    ['ten years back', -3_650 * day],
  ])('forgets nothing while the clock is %s, and what it may when the clock is right again', (_, jump) => {
    const hours = new Hours();
    hours.talk('old');
    hours.run(20 * day);
    hours.talk('young');
    hours.wall += jump;
    hours.talk('meanwhile');
    expect(hours.run(2 * day)).toBe(0);
    expect(hours.lines.some(line => line.includes('nothing is forgotten'))).toBe(true);
    hours.wall -= jump;
    expect(hours.run(7 * day)).toBe(0);
    expect(hours.run(2 * day)).toBe(1);
    expect([hours.has('old'), hours.has('young')]).toEqual([false, true]);
    expect(hours.run(31 * day)).toBeGreaterThan(0);
    expect(hours.has('meanwhile')).toBe(false);
  });

  it.each([
    ['with a clock far ahead', 3_650 * day],
    ['after a stop longer than the retention', 100 * day],
  ])('forgets nothing at a start %s, until that clock has held for a quarter of the retention', (_, stopped) => {
    const hours = new Hours();
    hours.talk('old');
    hours.run(step);
    hours.stop(stopped);
    expect(hours.run(7 * day)).toBe(0);
    expect(hours.has('old')).toBe(true);
    expect(hours.run(day)).toBe(1);
  });

  it('goes on as ever after a stop of days', () => {
    const hours = new Hours();
    hours.talk('old');
    hours.run(26 * day);
    hours.stop(5 * day);
    expect(hours.run(step)).toBe(1);
  });

  it('of a store that an earlier release wrote trusts no clock that is far from when somebody was last there', () => {
    const hours = new Hours();
    hours.talk('old');
    hours.database.exec('DELETE FROM clock');
    hours.stop(3_650 * day);
    expect(hours.run(step)).toBe(0);
    expect(hours.has('old')).toBe(true);
  });
});

describe('housekeeping', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('does nothing in the first minutes, then sweeps each hour, also where a sweep fails', () => {
    let sweeps = 0;
    const sweep = (): number => {
      sweeps += 1;
      if (sweeps === 1) throw new Error('full');
      return 0;
    };
    const end = keepTidy({ sweep }, retention, silentLog);
    const after: number[] = [];
    for (const time of [9 * minute, minute, 59 * minute, minute, hour]) {
      vi.advanceTimersByTime(time);
      after.push(sweeps);
    }
    expect(after).toEqual([0, 1, 1, 2, 3]);
    end();
    vi.advanceTimersByTime(2 * hour);
    expect(sweeps).toBe(3);
  });
});
