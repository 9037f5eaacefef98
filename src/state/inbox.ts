import { z } from 'zod';
import type { Database } from './database.ts';
import type { BadRow, SetAside } from './set-aside.ts';
import { storedBytes, storedObject, storedText, textColumn, wholeColumn } from './stored-columns.ts';
import type { Transact } from './transact.ts';
import type { StoredActivity } from './transcripts.ts';

/** An activity whose turn was never finished. */
export interface Waiting {
  readonly conversation: string;
  readonly id: string;
  /** What the bot is given; undefined where it cannot be read any more. */
  readonly body: StoredActivity | undefined;
  /** How often its turn was begun. */
  readonly attempts: number;
}

/** What the bot was not yet done with. */
export interface Inbox {
  /** Puts an activity there, its first attempt counted: its turn is about to begin. One that is there already stays. */
  add(conversation: string, id: string, body: StoredActivity): void;
  /** Counts an attempt more, before it is made; returns how many there are, or undefined where the turn is over. */
  attempt(conversation: string, id: string, more: 0 | 1): number | undefined;
  /** The turn of this activity is over. */
  settle(conversation: string, id: string): void;
  /** It is not tried again: the activity is put aside. */
  giveUp(conversation: string, id: string, why: BadRow['why']): void;
  /** Activities whose turn was never finished, oldest first. */
  waiting(): readonly Waiting[];
}

const keySchema = z.object({ conversation: storedText, id: storedText });
const waitingSchema = keySchema.extend({
  body: storedObject.optional().catch(undefined),
  attempts: z.int().nonnegative().catch(0),
});
const addressSchema = z.object({ conversation: storedBytes, id: storedBytes });
const attemptsRow = z.object({ attempts: z.int() });

/** Numbers beyond say no more than this one, and do not overflow. */
const mostCounted = 99;

export function createInbox(database: Database, transact: Transact, setAside: SetAside, now: () => number): Inbox {
  const insert = database.prepare(
    `INSERT INTO inbox (conversation, id, received, body, attempts) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT (conversation, id) DO NOTHING`,
  );
  const count = database.prepare(
    `UPDATE inbox
     SET attempts = max(0, min(${mostCounted}, CASE typeof(attempts) WHEN 'integer' THEN attempts ELSE 0 END)) + ?
     WHERE conversation = ? AND id = ? RETURNING ${wholeColumn('attempts')}`,
  );
  const remove = database.prepare('DELETE FROM inbox WHERE conversation = ? AND id = ?');
  const select = database.prepare(
    `SELECT ${textColumn('conversation')}, ${textColumn('id')}, ${textColumn('body')}, ${wholeColumn('attempts')}
     FROM inbox ORDER BY received, id`,
  );

  /** A row of whom it is not known whose it is. */
  const putAside = (row: unknown): void => {
    const where = 'CAST(conversation AS BLOB) = ? AND CAST(id AS BLOB) = ?';
    const { conversation, id } = addressSchema.parse(row);
    const values: BadRow['values'] = [conversation, id];
    const clear = () => database.prepare(`DELETE FROM inbox WHERE ${where}`).run(...values);
    setAside.tryPut({ table: 'inbox', owner: conversation.toString(), why: 'unreadable', where, values, clear });
  };

  return {
    add: (conversation, id, body) => {
      insert.run(conversation, id, now(), JSON.stringify({ ...body, id }));
    },
    attempt: (conversation, id, more) =>
      transact(() => attemptsRow.optional().parse(count.get(more, conversation, id) ?? undefined)?.attempts),
    settle: (conversation, id) => {
      transact(() => remove.run(conversation, id));
    },
    giveUp: (conversation, id, why) =>
      setAside.put({
        table: 'inbox',
        owner: conversation,
        why,
        where: 'conversation = ? AND id = ?',
        values: [conversation, id],
        clear: () => remove.run(conversation, id),
      }),
    waiting: () =>
      transact(() =>
        select.all().flatMap(row => {
          const read = waitingSchema.safeParse(row);
          if (read.success) return [{ ...read.data, body: read.data.body }];
          putAside(row);
          return [];
        }),
      ),
  };
}
