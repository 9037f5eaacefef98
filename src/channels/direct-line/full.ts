import { z } from 'zod';
import { Fault } from '../../errors.ts';
import type { Held } from '../../state/index.ts';

/** What one conversation may keep. */
export interface Room {
  readonly activities: number;
  readonly bytes: number;
}

const pressToForget = z.object({ kind: z.literal('command'), command: z.literal('forget') });

/** Whoever wants to be forgotten is heard also where there is no room left: it empties the conversation. */
function isForgetting({ text, value }: { readonly text?: string | undefined; readonly value?: unknown }): boolean {
  return text?.trim().toLowerCase() === 'forget me' || pressToForget.safeParse(value).success;
}

/** Throws conversation-full where the conversation keeps as much as it may. */
export function demandRoom(held: Held, room: Room, incoming: Parameters<typeof isForgetting>[0]): void {
  const isFull = held.activities >= room.activities || held.bytes >= room.bytes;
  if (isFull && !isForgetting(incoming)) throw new Fault('conversation-full');
}
