import { z } from 'zod';
import type { Database } from './database.ts';
import type { SetAside } from './set-aside.ts';
import { rowOf, storedText, textColumn, wholeColumn } from './stored-columns.ts';

/** A conversation held here, with the person it belongs to. */
export interface Conversation {
  readonly id: string;
  readonly user: string;
  /** Sequence number of the newest activity; 0 when there is none. */
  readonly watermark: number;
}

/** A sequence number beyond is damage: nobody says as much. */
export const mostActivities = 1e12;

/** SQL: true where the number of an activity is one. */
export const wholeSequence = `(typeof(sequence) = 'integer' AND sequence <= ${mostActivities})`;

/** The rows of conversations, without what was said in them. */
export interface Conversations {
  /** False when it exists already. */
  start(id: string, user: string): boolean;
  /** Undefined also where it cannot be told any more whose conversation it is. */
  find(id: string): Conversation | undefined;
  /** The newest activity has this number now. */
  advance(id: string, watermark: number): void;
  /** The highest number of an activity that is there; 0 when there is none. */
  newest(id: string): number;
}

const userSchema = z.object({ user: storedText });
const watermarkSchema = z.object({ watermark: z.int().nonnegative().max(mostActivities) });
const newestRow = z.object({ newest: z.int().nullable() });

export function createConversations(database: Database, setAside: SetAside, now: () => number): Conversations {
  const sql = {
    start: database.prepare(
      'INSERT INTO conversations (id, user, watermark, started, active) VALUES (?, ?, 0, ?, ?) ON CONFLICT (id) ' +
        'DO NOTHING',
    ),
    find: database.prepare(`SELECT ${textColumn('user')}, ${wholeColumn('watermark')} FROM conversations WHERE id = ?`),
    mend: database.prepare('UPDATE conversations SET user = ?, watermark = ? WHERE id = ?'),
    advance: database.prepare('UPDATE conversations SET watermark = ?, active = ? WHERE id = ?'),
    newest: database.prepare(
      `SELECT max(sequence) AS newest FROM activities WHERE conversation = ? AND ${wholeSequence}`,
    ),
  };
  const newest = (id: string): number => newestRow.parse(sql.newest.get(id)).newest ?? 0;

  return {
    start: (id, user) => sql.start.run(id, user, now(), now()).changes === 1,
    find: id => {
      const found = rowOf(sql.find.get(id));
      if (found === undefined) return undefined;
      const user = userSchema.safeParse(found).data?.user;
      const watermark = watermarkSchema.safeParse(found).data?.watermark;
      // What was said stays; a conversation of nobody is open to nobody.
      const read = { id, user: user ?? '', watermark: watermark ?? newest(id) };
      if (user === undefined || watermark === undefined) {
        const clear = () => sql.mend.run(read.user, read.watermark, id);
        setAside.tryPut({ table: 'conversations', owner: id, why: 'unreadable', where: 'id = ?', values: [id], clear });
      }
      return read.user === '' ? undefined : read;
    },
    advance: (id, watermark) => {
      sql.advance.run(watermark, now(), id);
    },
    newest,
  };
}
