import { z } from 'zod';
import type { Log } from '../log.ts';
import type { Database } from './database.ts';
import { wholeColumn } from './stored-columns.ts';
import type { Transact } from './transact.ts';

const day = 86_400_000;

/**
 * By how much of the retention the clock may differ from the time that went by; and for how much of it the service must
 * run with such a clock before that is believed. A stop over days passes; a clock set wrong has time to be noticed.
 */
const quarter = 0.25;

/** What is known of the time, in milliseconds. */
interface Seen {
  /** The latest time that was believed. */
  readonly seen: number;
  /** How long the service has run with a clock that is not believed. */
  readonly doubted: number;
}

const clockRow = z.object({ seen: z.int(), doubted: z.int().nonnegative() });
const newestRow = z.object({ newest: z.int().nullable() });

/** What retention is made of; times in milliseconds. */
export interface RetentionParts {
  readonly database: Database;
  readonly transact: Transact;
  readonly now: () => number;
  /** A clock that nobody sets. */
  readonly uptime: () => number;
  readonly log: Log;
}

export interface Retention {
  /**
   * Forgets what nobody has touched for `days` days; returns how many conversations and items went. While the clock is
   * far from the time that went by since it was last believed, nothing is forgotten.
   */
  sweep(days: number): number;
  /** The time to note where somebody touches something: with a clock set back, it is no earlier than what is known. */
  stamp(): number;
}

export function createRetention(parts: RetentionParts): Retention {
  const { database, transact, now, uptime, log } = parts;
  const tables = { conversations: 'active', items: 'updated', set_aside: 'at' } as const;
  let swept = uptime();

  /** What was noted last; of a store without a note, when somebody was last there. */
  const startOf = (): Seen => {
    const columns = `${wholeColumn('seen')}, ${wholeColumn('doubted')}`;
    const noted = clockRow.safeParse(database.prepare(`SELECT ${columns} FROM clock LIMIT 1`).get());
    if (noted.success) return noted.data;
    const newest = (['conversations', 'items'] as const).flatMap(table => {
      const time = tables[table];
      const sql = `SELECT max(${time}) AS newest FROM ${table} WHERE typeof(${time}) = 'integer'`;
      return newestRow.parse(database.prepare(sql).get()).newest ?? [];
    });
    return { seen: newest.length === 0 ? now() : Math.max(...newest), doubted: 0 };
  };
  let last = startOf();

  const note = (next: Seen): void => {
    database.exec('DELETE FROM clock');
    database.prepare('INSERT INTO clock (seen, doubted) VALUES (?, ?)').run(next.seen, next.doubted);
  };

  const forget = (time: number, before: number): number => {
    let count = 0;
    for (const [table, column] of Object.entries(tables)) {
      // Of a wrong clock, or no time at all, which compares as later than any: it counts from now on.
      database.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${column} > ?`).run(time, time);
      const { changes } = database.prepare(`DELETE FROM ${table} WHERE ${column} < ?`).run(before);
      if (table !== 'set_aside') count += changes;
    }
    // A vote stays, without what was written with it.
    database.prepare('UPDATE feedback SET received = ? WHERE received > ?').run(time, time);
    database.prepare('UPDATE feedback SET comment = NULL WHERE comment IS NOT NULL AND received < ?').run(before);
    return count;
  };

  const sweep = (days: number): number => {
    const time = now();
    const upNow = uptime();
    const lived = Math.round(upNow - swept);
    const trusted = days * day * quarter;
    const doubted = last.doubted + lived;
    const strange = Math.abs(time - (last.seen + lived)) > trusted && doubted < trusted;
    const next = strange ? { seen: last.seen + lived, doubted } : { seen: time, doubted: 0 };
    const count = transact(() => {
      note(next);
      return strange ? 0 : forget(time, time - days * day);
    });
    if (strange) log.warn('The clock is far from the time that went by: nothing is forgotten until it has held.');
    last = next;
    swept = upNow;
    return count;
  };
  return { sweep, stamp: () => Math.max(now(), last.seen) };
}
