import type { Log } from '../log.ts';
import { errorFields } from '../log.ts';
import type { Database } from './database.ts';
import type { Transact } from './transact.ts';

/** Columns of the tables whose rows are parsed, in their order. */
const columns = {
  items: ['key', 'value', 'version', 'updated'],
  conversations: ['id', 'user', 'watermark', 'started', 'active'],
  activities: ['conversation', 'sequence', 'id', 'client_id', 'body'],
  inbox: ['conversation', 'id', 'received', 'body', 'attempts'],
} as const;

/** A row that cannot be used. */
export interface BadRow {
  readonly table: keyof typeof columns;
  /** The item or the conversation that it belongs to: what is forgotten together with it. */
  readonly owner: string;
  readonly why: 'unreadable' | 'given-up';
  /** Finds the row, as SQL with its values. */
  readonly where: string;
  readonly values: readonly unknown[];
  /** Takes the row from its table, or puts something readable in its place. */
  readonly clear: () => void;
}

/**
 * Rows that cannot be used: kept for the operator, each as SQL literals in the order of its columns, and never met
 * again.
 */
export interface SetAside {
  /** Moves the row there. */
  put(row: BadRow): void;
  /** The same where there is room; where there is none, the row stays where it is and is passed over. */
  tryPut(row: BadRow): void;
  /** Deletes what was kept of these items and conversations. */
  forget(owner: string): void;
}

/** SQL for the value as a literal of plain characters, which gives back exactly what stood there. */
const literal = (column: string): string =>
  `CASE typeof(${column}) WHEN 'text' THEN 'CAST(' || quote(CAST(${column} AS BLOB)) || ' AS TEXT)' ELSE quote(${column}) END`;

export function createSetAside(database: Database, transact: Transact, now: () => number, log: Log): SetAside {
  const forget = database.prepare('DELETE FROM set_aside WHERE owner = ?');
  const put = ({ table, owner, why, where, values, clear }: BadRow): void => {
    const row = transact(() => {
      const content = columns[table].map(literal).join(" || ', ' || ");
      const copied = database
        .prepare(
          `INSERT INTO set_aside (at, source, owner, reason, content)
           SELECT ?, '${table}', ?, '${why}', ${content} FROM ${table} WHERE ${where}`,
        )
        .run(now(), owner, ...values);
      clear();
      return Number(copied.lastInsertRowid);
    });
    log.warn('A row of the store was put aside.', { table, row, code: why });
  };
  return {
    put,
    tryPut: row => {
      try {
        put(row);
      } catch (error) {
        log.warn('A row of the store cannot be read, nor put aside.', { table: row.table, ...errorFields(error) });
      }
    },
    forget: owner => {
      forget.run(owner);
    },
  };
}
