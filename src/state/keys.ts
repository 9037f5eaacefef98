import { randomBytes } from 'node:crypto';
import type Database from 'libsql';
import { z } from 'zod';

/** Bytes of a key for HMAC with SHA-256: as long as its digest. */
const keyLength = 32;

const keyRow = z.object({ value: z.string() });

/** The key of this name; made at the first call, the same ever after, also for the next process. */
export function signingKey(database: Database.Database, name: string): Buffer {
  database
    .prepare('INSERT INTO keys (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING')
    .run(name, randomBytes(keyLength).toString('base64'));
  const row = keyRow.parse(database.prepare('SELECT value FROM keys WHERE name = ?').get(name));
  return Buffer.from(row.value, 'base64');
}
