import { type Conversation, freshConversation } from './conversation.ts';
import type { Reducers } from './events.ts';

type Snapshot = NonNullable<Conversation['undo']>;

/** What "undo" brings back after the event that comes now. */
export function snapshotOf({ requirements, trail }: Conversation): Snapshot {
  return { requirements, trail };
}

/** Putting everything aside, and bringing it back. */
export const onUndo: Reducers<'started-over' | 'undone'> = {
  'started-over': conversation => {
    const { welcomed, cards, locale, trail } = conversation;
    const undo = trail.length === 0 ? conversation.undo : snapshotOf(conversation);
    return {
      ...freshConversation(),
      welcomed,
      cards,
      ...(locale === undefined ? {} : { locale }),
      ...(undo === undefined ? {} : { undo }),
    };
  },
  undone: conversation => {
    const { undo: before } = conversation;
    if (before === undefined) return conversation;
    return { ...conversation, ...before, undo: snapshotOf(conversation), wanted: [], paused: false };
  },
};
