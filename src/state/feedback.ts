import { z } from 'zod';
import type { Database } from './database.ts';
import type { Transact } from './transact.ts';

/** What somebody thought of an answer. It is not tied to a person or a conversation. */
export interface Feedback {
  readonly rating: 'up' | 'down';
  /** Option id of the headline that was rated. */
  readonly option?: string;
  readonly ruleVersion?: string;
  /** Only what the person wrote for this purpose. */
  readonly comment?: string;
}

export interface FeedbackStore {
  add(feedback: Feedback): void;
  counts(): Readonly<Record<Feedback['rating'], number>>;
}

const countRows = z.array(z.object({ rating: z.enum(['up', 'down']), count: z.int() }));

export function createFeedback(database: Database, transact: Transact, now: () => number): FeedbackStore {
  const insert = database.prepare(
    'INSERT INTO feedback (received, rating, option, rule_version, comment) VALUES (?, ?, ?, ?, ?)',
  );
  // A row with another rating is damage, and no opinion.
  const count = database.prepare(
    "SELECT rating, count(*) AS count FROM feedback WHERE rating IN ('up', 'down') GROUP BY rating",
  );
  return {
    add: ({ rating, option, ruleVersion, comment }) => {
      transact(() => insert.run(now(), rating, option ?? null, ruleVersion ?? null, comment ?? null));
    },
    counts: () => {
      const counts = { up: 0, down: 0 };
      for (const row of countRows.parse(count.all())) counts[row.rating] = row.count;
      return counts;
    },
  };
}
