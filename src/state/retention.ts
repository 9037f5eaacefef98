import type Database from 'libsql';

const day = 86_400_000;

/** Forgets everything that nobody has touched for `days` days; returns how many conversations and items went. */
export function sweep(database: Database.Database, days: number, now: number): number {
  const before = now - days * day;
  const forget = database.transaction(() => {
    const conversations = database.prepare('DELETE FROM conversations WHERE active < ?').run(before).changes;
    const items = database.prepare('DELETE FROM items WHERE updated < ?').run(before).changes;
    return conversations + items;
  });
  return forget.immediate();
}
