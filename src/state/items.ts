import { z } from 'zod';
import type { Database } from './database.ts';
import type { SetAside } from './set-aside.ts';
import { rowOf, storedObject, textColumn, wholeColumn } from './stored-columns.ts';
import type { Transact } from './transact.ts';

/** The storage shape that the Bot Framework SDK expects, without the SDK. */
export interface Storage {
  read(keys: string[]): Promise<Record<string, unknown>>;
  write(changes: Record<string, unknown>): Promise<void>;
  delete(keys: string[]): Promise<void>;
}

/** Somebody else wrote the item since it was read; nothing of the whole write was kept. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';

  constructor() {
    super('The item was changed since it was read.');
  }
}

/** The one property of an item that stands in the place of one that could not be read. */
export const lostMark = 'lost';

const rowSchema = z.object({ value: storedObject, version: z.int().positive() });
const itemSchema = z.looseObject({ eTag: z.string().optional() });

/** What items are made of. */
export interface ItemParts {
  readonly database: Database;
  readonly transact: Transact;
  readonly setAside: SetAside;
  readonly now: () => number;
  /** Called when items were forgotten. */
  readonly forgotten: () => void;
}

/**
 * Storage over SQLite. A write is one transaction: either every item is written, each only when its eTag still
 * holds, or none (ConflictError). Values are JSON: a Date comes back as text. An item that cannot be read is put aside
 * and reads as `{ lost: true }` until it is written.
 */
export function createItems({ database, transact, setAside, now, forgotten }: ItemParts): Storage {
  const select = database.prepare(`SELECT ${textColumn('value')}, ${wholeColumn('version')} FROM items WHERE key = ?`);
  const upsert = database.prepare(
    `INSERT INTO items (key, value, version, updated) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version, updated = excluded.updated`,
  );
  const remove = database.prepare('DELETE FROM items WHERE key = ?');

  const find = (key: string): z.infer<typeof rowSchema> | undefined => {
    const found = rowOf(select.get(key));
    if (found === undefined) return undefined;
    const row = rowSchema.safeParse(found);
    if (row.success) return row.data;
    const instead = { value: { [lostMark]: true }, version: 1 };
    setAside.put({
      table: 'items',
      owner: key,
      why: 'unreadable',
      where: 'key = ?',
      values: [key],
      clear: () => upsert.run(key, JSON.stringify(instead.value), instead.version, now()),
    });
    return instead;
  };

  return {
    read: async keys => {
      const items = new Map<string, unknown>();
      for (const key of keys) {
        const row = find(key);
        if (row !== undefined) items.set(key, { ...row.value, eTag: String(row.version) });
      }
      return Object.fromEntries(items);
    },
    write: async changes =>
      transact(() => {
        for (const [key, change] of Object.entries(changes)) {
          const { eTag, ...value } = itemSchema.parse(change);
          const version = find(key)?.version ?? 0;
          if (eTag !== undefined && eTag !== '*' && eTag !== String(version)) throw new ConflictError();
          upsert.run(key, JSON.stringify(value), version + 1, now());
        }
      }),
    delete: async keys => {
      transact(() => {
        for (const key of keys) {
          remove.run(key);
          setAside.forget(key);
        }
      });
      forgotten();
    },
  };
}
