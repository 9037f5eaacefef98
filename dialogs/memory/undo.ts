import { stillAhead, united } from './ahead.ts';
import { type Conversation, freshConversation } from './conversation.ts';
import type { Reducers } from './events.ts';
import { languageOf } from './language.ts';

type Snapshot = NonNullable<Conversation['undo']>;

/** What "undo" brings back after the event that comes now. */
export function snapshotOf({ requirements, trail, ahead }: Conversation): Snapshot {
  return { requirements, trail, ...(ahead === undefined ? {} : { ahead }) };
}

/** The targets that come after those answers: none of them is lost, whenever it was named. */
function aheadOf({ requirements, ahead }: Snapshot, now: Conversation['ahead']): Pick<Conversation, 'ahead'> {
  const all = requirements.resourceType === undefined ? ahead : united(ahead, now);
  return ahead === undefined && now === undefined ? {} : stillAhead(all ?? [], requirements);
}

/** Putting everything aside, and bringing it back. */
export const onUndo: Reducers<'started-over' | 'undone'> = {
  'started-over': conversation => {
    const { welcomed, cards, trail, votes, readerTold, rulesOnly } = conversation;
    const undo = trail.length === 0 ? conversation.undo : snapshotOf(conversation);
    return {
      ...freshConversation(),
      welcomed,
      cards,
      ...languageOf(conversation),
      ...(undo === undefined ? {} : { undo }),
      ...(votes === undefined ? {} : { votes }),
      ...(readerTold === undefined ? {} : { readerTold }),
      ...(rulesOnly === undefined ? {} : { rulesOnly }),
    };
  },
  undone: conversation => {
    const { undo: before, ahead } = conversation;
    if (before === undefined) return conversation;
    return {
      ...conversation,
      ...before,
      ...aheadOf(before, ahead),
      undo: snapshotOf(conversation),
      wanted: [],
      paused: false,
    };
  },
};
