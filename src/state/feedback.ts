import { z } from 'zod';
import type { Database } from './database.ts';
import type { Transact } from './transact.ts';

/** What somebody thought of an answer. It is not tied to a person or a conversation. */
export interface Feedback {
  readonly rating: 'up' | 'down';
  /** Option id of the headline that was rated. */
  readonly option?: string;
  readonly ruleVersion?: string;
  /** Why it was not useful. */
  readonly reason?: 'wrong' | 'not-my-question' | 'too-long' | 'missing';
  /** Only what the person wrote for this purpose. */
  readonly comment?: string;
}

/** Of several votes for one answer the latest counts, so a row can be changed; one that is gone stays gone. */
export interface FeedbackStore {
  /** Returns the id of the row that holds it. */
  add(feedback: Feedback): number;
  /** Another rating takes the reason of the one before with it. */
  rate(row: number, rating: Feedback['rating']): void;
  /** Adds why; what is left out stays as it was. */
  explain(row: number, why: Pick<Feedback, 'reason' | 'comment'>): void;
  /** The vote stays, and nothing that the person wrote. */
  forgetWords(row: number): void;
  counts(): Readonly<Record<Feedback['rating'], number>>;
}

const countRows = z.array(z.object({ rating: z.enum(['up', 'down']), count: z.int() }));

export function createFeedback(database: Database, transact: Transact, now: () => number): FeedbackStore {
  const insert = database.prepare(
    'INSERT INTO feedback (received, rating, option, rule_version, reason, comment) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const change = database.prepare(
    'UPDATE feedback SET rating = ?, reason = NULL, comment = NULL WHERE id = ? AND rating <> ?',
  );
  const explain = database.prepare(
    'UPDATE feedback SET reason = coalesce(?, reason), comment = coalesce(?, comment) WHERE id = ?',
  );
  const forget = database.prepare('UPDATE feedback SET comment = NULL WHERE id = ?');
  // A row with another rating is damage, and no opinion.
  const count = database.prepare(
    "SELECT rating, count(*) AS count FROM feedback WHERE rating IN ('up', 'down') GROUP BY rating",
  );
  return {
    add: ({ rating, option = null, ruleVersion = null, reason = null, comment = null }) =>
      transact(() => Number(insert.run(now(), rating, option, ruleVersion, reason, comment).lastInsertRowid)),
    rate: (row, rating) => {
      transact(() => change.run(rating, row, rating));
    },
    explain: (row, { reason = null, comment = null }) => {
      transact(() => explain.run(reason, comment, row));
    },
    forgetWords: row => {
      transact(() => forget.run(row));
    },
    counts: () => {
      const counts = { up: 0, down: 0 };
      for (const row of countRows.parse(count.all())) counts[row.rating] = row.count;
      return counts;
    },
  };
}
