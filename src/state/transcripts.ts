import { z } from 'zod';
import { type Conversation, createConversations, mostActivities, wholeSequence } from './conversations.ts';
import type { Database } from './database.ts';
import type { Inbox } from './inbox.ts';
import type { SetAside } from './set-aside.ts';
import { rowOf, storedBytes, storedObject, storedText, textColumn, wholeColumn } from './stored-columns.ts';
import type { Transact } from './transact.ts';

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

/** Rows that cannot be read are put aside and passed over. */
export interface Transcripts {
  /** Starts a conversation with what the bot is given first, which waits in the inbox; false when it exists already. */
  start(id: string, user: string, first?: { readonly id: string; readonly body: StoredActivity }): boolean;
  /** Undefined also where it cannot be told any more whose conversation it is. */
  find(id: string): Conversation | undefined;
  append(conversation: string, activity: NewActivity): Appended;
  /** Puts `body` in the place of the activity; undefined when there is none with this id. */
  replace(conversation: string, id: string, body: StoredActivity): StoredActivity | undefined;
  remove(conversation: string, id: string): void;
  /** Forgets what was said before this activity; nothing where there is no such activity. */
  forgetBefore(conversation: string, id: string): void;
  has(conversation: string, id: string): boolean;
  /** Who said it; undefined where it is not in the transcript. */
  author(conversation: string, id: string): string | undefined;
  /**
   * True when something replies to this activity; to one that is not in the transcript, whatever others than the person
   * said.
   */
  isAnswered(conversation: string, id: string): boolean;
  /** What came after the watermark, at most `limit` activities; none only where nothing more is to come. */
  since(conversation: string, watermark: number, limit: number): Page;
}

const idRow = z.object({ sequence: z.int().max(mostActivities), id: storedText });
const activityRow = idRow.extend({ body: storedObject });
const numberSchema = idRow.pick({ sequence: true });
const addressSchema = z.object({ address: storedBytes });
const senderSchema = z.object({ from: z.object({ id: z.string() }) });
const sequenceDigits = 7;
const answersPage = 100;

/** What transcripts are made of. */
export interface TranscriptParts {
  readonly database: Database;
  readonly transact: Transact;
  readonly setAside: SetAside;
  readonly inbox: Pick<Inbox, 'add'>;
  readonly now: () => number;
  /** Called when something was forgotten. */
  readonly forgotten: () => void;
}

/** Transcripts over SQLite; each change is durable before the call returns. */
export function createTranscripts(parts: TranscriptParts): Transcripts {
  const { database, transact, setAside, inbox, now, forgotten } = parts;
  const row = `${wholeColumn('sequence')}, CAST(sequence AS BLOB) AS address, ${textColumn('id')}, ${textColumn('body')}`;
  const conversations = createConversations(database, setAside, now);
  const { find, newest } = conversations;
  const sql = {
    insert: database.prepare(
      'INSERT INTO activities (conversation, sequence, id, client_id, body) VALUES (?, ?, ?, ?, ?)',
    ),
    byId: database.prepare(`SELECT ${row} FROM activities WHERE conversation = ? AND id = ?`),
    byClientId: database.prepare(`SELECT ${row} FROM activities WHERE conversation = ? AND client_id = ?`),
    replace: database.prepare('UPDATE activities SET body = ? WHERE conversation = ? AND id = ?'),
    remove: database.prepare('DELETE FROM activities WHERE conversation = ? AND id = ?'),
    forgetWaiting: database.prepare(
      'DELETE FROM inbox WHERE conversation = ? AND id IN (SELECT id FROM activities WHERE conversation = ? AND ' +
        'sequence < ?)',
    ),
    forgetBefore: database.prepare(
      `DELETE FROM activities WHERE conversation = ? AND (sequence < ? OR NOT ${wholeSequence})`,
    ),
    since: database.prepare(
      `SELECT ${row} FROM activities WHERE conversation = ? AND sequence > ? ORDER BY sequence LIMIT ?`,
    ),
  };

  /** What the row holds, or undefined once it was put aside. */
  const readable = <Row>(schema: z.ZodType<Row>, conversation: string, found: unknown): Row | undefined => {
    const read = schema.safeParse(found);
    if (read.success) return read.data;
    const where = 'conversation = ? AND CAST(sequence AS BLOB) = ?';
    const values = [conversation, addressSchema.parse(found).address];
    const clear = () => database.prepare(`DELETE FROM activities WHERE ${where}`).run(...values);
    setAside.tryPut({ table: 'activities', owner: conversation, why: 'unreadable', where, values, clear });
    return undefined;
  };

  const since = (conversation: string, watermark: number, limit: number): Page => {
    for (let from = watermark; ; ) {
      const rows = sql.since.all(conversation, from, limit);
      const activities: StoredActivity[] = [];
      let last = from;
      for (const found of rows) {
        const body = readable(activityRow, conversation, found)?.body;
        if (body !== undefined) activities.push(body);
        last = numberSchema.safeParse(found).data?.sequence ?? last;
      }
      if (activities.length > 0) return { activities, watermark: last };
      if (last === from) return { activities, watermark: Math.min(from, newest(conversation)) };
      from = last;
    }
  };

  const append = (conversation: string, activity: NewActivity): Appended => {
    const found = activity.clientId === undefined ? undefined : sql.byClientId.get(conversation, activity.clientId);
    const known = rowOf(found) === undefined ? undefined : readable(idRow, conversation, found);
    if (known !== undefined) return { id: known.id, watermark: known.sequence, added: false };
    const watermark = Math.max(find(conversation)?.watermark ?? 0, newest(conversation)) + 1;
    const id = `${conversation}|${String(watermark).padStart(sequenceDigits, '0')}`;
    const body = JSON.stringify({ ...activity.body, id });
    sql.insert.run(conversation, watermark, id, activity.clientId ?? null, body);
    conversations.advance(conversation, watermark);
    if (activity.turn !== undefined) inbox.add(conversation, id, activity.turn);
    return { id, watermark, added: true };
  };

  const byId = (conversation: string, id: string): z.infer<typeof idRow> | undefined => {
    const found = rowOf(sql.byId.get(conversation, id));
    return found === undefined ? undefined : readable(idRow, conversation, found);
  };

  return {
    start: (id, user, first) =>
      transact(() => {
        const isNew = conversations.start(id, user);
        if (isNew && first !== undefined) inbox.add(id, first.id, first.body);
        return isNew;
      }),
    find,
    append: (conversation, activity) => transact(() => append(conversation, activity)),
    replace: (conversation, id, body) => {
      const placed = { ...body, id };
      const { changes } = transact(() => sql.replace.run(JSON.stringify(placed), conversation, id));
      return changes === 1 ? placed : undefined;
    },
    remove: (conversation, id) => {
      transact(() => sql.remove.run(conversation, id));
    },
    forgetBefore: (conversation, id) => {
      const sequence = byId(conversation, id)?.sequence;
      if (sequence === undefined) return;
      transact(() => {
        sql.forgetWaiting.run(conversation, conversation, sequence);
        sql.forgetBefore.run(conversation, sequence);
        setAside.forget(conversation);
      });
      forgotten();
    },
    has: (conversation, id) => byId(conversation, id) !== undefined,
    author: (conversation, id) => {
      const found = rowOf(sql.byId.get(conversation, id));
      const body = found === undefined ? undefined : readable(activityRow, conversation, found)?.body;
      return senderSchema.safeParse(body).data?.from.id;
    },
    isAnswered: (conversation, id) => {
      const asked = byId(conversation, id)?.sequence;
      const user = find(conversation)?.user;
      const answers = (activity: StoredActivity): boolean =>
        asked === undefined ? senderSchema.safeParse(activity).data?.from.id !== user : activity['replyToId'] === id;
      for (let page = since(conversation, asked ?? 0, answersPage); page.activities.length > 0; ) {
        if (page.activities.some(answers)) return true;
        page = since(conversation, page.watermark, answersPage);
      }
      return false;
    },
    since,
  };
}
