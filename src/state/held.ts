import { z } from 'zod';
import type { Database } from './database.ts';

/** How much of a conversation is kept. */
export interface Held {
  readonly activities: number;
  /** Bytes of the activities as they are written down. */
  readonly bytes: number;
}

const count = z.int().nonnegative().catch(0);
const heldRow = z.object({ activities: count, bytes: count }).catch({ activities: 0, bytes: 0 });

/** Tells how much of a conversation is kept; the store counts along with each change, so asking costs one look-up. */
export function createHeld(database: Database): (conversation: string) => Held {
  const read = database.prepare('SELECT activities, bytes FROM held WHERE conversation = ?');
  return conversation => heldRow.parse(read.get(conversation));
}
