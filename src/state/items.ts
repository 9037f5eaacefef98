import type Database from 'libsql';
import { z } from 'zod';

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

const rowSchema = z.object({ value: z.string(), version: z.int() });
const itemSchema = z.looseObject({ eTag: z.string().optional() });

/**
 * Storage over SQLite. A write is one transaction: either every item is written, each only when its eTag still
 * holds, or none (ConflictError). Values are JSON: a Date comes back as text.
 */
export function createItems(database: Database.Database, now: () => number): Storage {
  const select = database.prepare('SELECT value, version FROM items WHERE key = ?');
  const upsert = database.prepare(
    `INSERT INTO items (key, value, version, updated) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version, updated = excluded.updated`,
  );
  const remove = database.prepare('DELETE FROM items WHERE key = ?');

  const find = (key: string) => {
    const row = select.get(key);
    return row === undefined || row === null ? undefined : rowSchema.parse(row);
  };

  const writeAll = database.transaction((changes: Record<string, unknown>) => {
    for (const [key, change] of Object.entries(changes)) {
      const { eTag, ...value } = itemSchema.parse(change);
      const version = find(key)?.version ?? 0;
      if (eTag !== undefined && eTag !== '*' && eTag !== String(version)) throw new ConflictError();
      upsert.run(key, JSON.stringify(value), version + 1, now());
    }
  });
  const removeAll = database.transaction((keys: string[]) => {
    for (const key of keys) remove.run(key);
  });

  return {
    read: async keys => {
      const items = new Map<string, unknown>();
      for (const key of keys) {
        const row = find(key);
        if (row !== undefined)
          items.set(key, { ...itemSchema.parse(JSON.parse(row.value)), eTag: String(row.version) });
      }
      return Object.fromEntries(items);
    },
    write: async changes => writeAll.immediate(changes),
    delete: async keys => removeAll.immediate(keys),
  };
}
