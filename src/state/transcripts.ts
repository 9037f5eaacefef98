import type Database from 'libsql';
import { z } from 'zod';

/** A conversation held here, with the person it belongs to. */
export interface Conversation {
  readonly id: string;
  readonly user: string;
  /** Sequence number of the newest activity; 0 when there is none. */
  readonly watermark: number;
}

/** An activity as clients get it. */
export interface StoredActivity {
  readonly id?: unknown;
  readonly [property: string]: unknown;
}

/** What is put into a transcript; it gets its id there. */
export interface NewActivity {
  readonly body: StoredActivity;
  /** The sender's own id of it, by which a repetition is recognised. */
  readonly clientId?: string;
  /** Set: what the bot is given; it waits in the inbox until a turn has dealt with it. */
  readonly turn?: StoredActivity;
}

export interface Appended {
  readonly id: string;
  readonly watermark: number;
  /** False: the sender had sent it before, and nothing was added. */
  readonly added: boolean;
}

/** A page of a transcript, oldest first. */
export interface Page {
  readonly activities: readonly StoredActivity[];
  readonly watermark: number;
}

export interface Transcripts {
  /** Starts a conversation; false when it exists already. */
  start(id: string, user: string): boolean;
  find(id: string): Conversation | undefined;
  append(conversation: string, activity: NewActivity): Appended;
  /** Puts `body` in the place of the activity; undefined when there is none with this id. */
  replace(conversation: string, id: string, body: StoredActivity): StoredActivity | undefined;
  remove(conversation: string, id: string): void;
  /** Forgets what was said before this activity; nothing where there is no such activity. */
  forgetBefore(conversation: string, id: string): void;
  has(conversation: string, id: string): boolean;
  /** True when nothing was said after this activity; an activity that is not in the transcript precedes it. */
  isLast(conversation: string, id: string): boolean;
  /** What came after the watermark, at most `limit` activities. */
  since(conversation: string, watermark: number, limit: number): Page;
  /** Puts an activity that is no part of the transcript into the inbox. */
  await(conversation: string, id: string, body: StoredActivity): void;
  /** The turn of this activity is over. */
  settle(conversation: string, id: string): void;
  /** Activities whose turn was never finished, oldest first. */
  unsettled(): readonly { readonly conversation: string; readonly body: StoredActivity }[];
}

const conversationRow = z.object({ id: z.string(), user: z.string(), watermark: z.int() });
const activityRow = z.object({ sequence: z.int(), id: z.string(), body: z.string() });
const inboxRow = z.object({ conversation: z.string(), body: z.string() });
const bodySchema = z.record(z.string(), z.unknown());
const sequenceDigits = 7;

const parseBody = (text: string): StoredActivity => bodySchema.parse(JSON.parse(text));

/** Transcripts over SQLite; each change is durable before the call returns. */
export function createTranscripts(database: Database.Database, now: () => number): Transcripts {
  const sql = {
    start: database.prepare(
      'INSERT INTO conversations (id, user, watermark, started, active) VALUES (?, ?, 0, ?, ?) ON CONFLICT (id) DO NOTHING',
    ),
    find: database.prepare('SELECT id, user, watermark FROM conversations WHERE id = ?'),
    advance: database.prepare('UPDATE conversations SET watermark = ?, active = ? WHERE id = ?'),
    insert: database.prepare(
      'INSERT INTO activities (conversation, sequence, id, client_id, body) VALUES (?, ?, ?, ?, ?)',
    ),
    byId: database.prepare('SELECT sequence, id, body FROM activities WHERE conversation = ? AND id = ?'),
    byClientId: database.prepare('SELECT sequence, id, body FROM activities WHERE conversation = ? AND client_id = ?'),
    replace: database.prepare('UPDATE activities SET body = ? WHERE conversation = ? AND id = ?'),
    remove: database.prepare('DELETE FROM activities WHERE conversation = ? AND id = ?'),
    forgetBefore: database.prepare(
      'DELETE FROM activities WHERE conversation = ? AND sequence < (SELECT sequence FROM activities WHERE conversation = ? AND id = ?)',
    ),
    since: database.prepare(
      'SELECT sequence, id, body FROM activities WHERE conversation = ? AND sequence > ? ORDER BY sequence LIMIT ?',
    ),
    await: database.prepare(
      'INSERT INTO inbox (conversation, id, received, body) VALUES (?, ?, ?, ?) ON CONFLICT (conversation, id) DO NOTHING',
    ),
    settle: database.prepare('DELETE FROM inbox WHERE conversation = ? AND id = ?'),
    unsettled: database.prepare('SELECT conversation, body FROM inbox ORDER BY received, id'),
  };

  const find = (id: string): Conversation | undefined => {
    const row = sql.find.get(id);
    return row === undefined || row === null ? undefined : conversationRow.parse(row);
  };

  const append = database.transaction((conversation: string, activity: NewActivity): Appended => {
    const row = activity.clientId === undefined ? undefined : sql.byClientId.get(conversation, activity.clientId);
    if (row !== undefined && row !== null) {
      const known = activityRow.parse(row);
      return { id: known.id, watermark: known.sequence, added: false };
    }
    const watermark = (find(conversation)?.watermark ?? 0) + 1;
    const id = `${conversation}|${String(watermark).padStart(sequenceDigits, '0')}`;
    const body = JSON.stringify({ ...activity.body, id });
    sql.insert.run(conversation, watermark, id, activity.clientId ?? null, body);
    sql.advance.run(watermark, now(), conversation);
    if (activity.turn !== undefined) sql.await.run(conversation, id, now(), JSON.stringify({ ...activity.turn, id }));
    return { id, watermark, added: true };
  });

  return {
    start: (id, user) => sql.start.run(id, user, now(), now()).changes === 1,
    find,
    append: (conversation, activity) => append.immediate(conversation, activity),
    replace: (conversation, id, body) => {
      const placed = { ...body, id };
      return sql.replace.run(JSON.stringify(placed), conversation, id).changes === 1 ? placed : undefined;
    },
    remove: (conversation, id) => {
      sql.remove.run(conversation, id);
    },
    forgetBefore: (conversation, id) => {
      sql.forgetBefore.run(conversation, conversation, id);
    },
    has: (conversation, id) => (sql.byId.get(conversation, id) ?? undefined) !== undefined,
    isLast: (conversation, id) => {
      const row = sql.byId.get(conversation, id) ?? undefined;
      const sequence = row === undefined ? 0 : activityRow.parse(row).sequence;
      return sequence === (find(conversation)?.watermark ?? 0);
    },
    since: (conversation, watermark, limit) => {
      const rows = z.array(activityRow).parse(sql.since.all(conversation, watermark, limit));
      return {
        activities: rows.map(row => parseBody(row.body)),
        watermark: rows.at(-1)?.sequence ?? Math.min(watermark, find(conversation)?.watermark ?? 0),
      };
    },
    await: (conversation, id, body) => {
      sql.await.run(conversation, id, now(), JSON.stringify({ ...body, id }));
    },
    settle: (conversation, id) => {
      sql.settle.run(conversation, id);
    },
    unsettled: () =>
      z
        .array(inboxRow)
        .parse(sql.unsettled.all())
        .map(row => ({ conversation: row.conversation, body: parseBody(row.body) })),
  };
}
