import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Database } from './database.ts';
import { storedText, textColumn } from './stored-columns.ts';

/** Bytes of a key for HMAC with SHA-256: as long as its digest. A shorter one would be easier to guess. */
const keyLength = 32;

const keyRow = z.object({
  value: storedText.pipe(z.base64()).transform(text => Buffer.from(text, 'base64')),
});

/** A signing key is shorter than it must be, or no key at all. */
export class KeyUnusableError extends Error {
  override readonly name = 'KeyUnusableError';
  readonly key: string;

  constructor(key: string) {
    super(`The signing key ${key} cannot be used.`);
    this.key = key;
  }
}

/**
 * The key of this name; made at the first call, the same ever after, also for the next process.
 * Throws a KeyUnusableError where what stands there is too short or no base64.
 */
export function signingKey(database: Database, name: string): Buffer {
  database
    .prepare('INSERT INTO keys (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING')
    .run(name, randomBytes(keyLength).toString('base64'));
  const row = keyRow.safeParse(database.prepare(`SELECT ${textColumn('value')} FROM keys WHERE name = ?`).get(name));
  if (!row.success || row.data.value.length < keyLength) throw new KeyUnusableError(name);
  return row.data.value;
}
