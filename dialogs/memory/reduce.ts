import { onAgenda } from './agenda.ts';
import { onAnswers } from './answers.ts';
import { onAsked } from './asked.ts';
import { onConclusion } from './conclusion.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationEvent, EventKind, Reducers } from './events.ts';
import { onLanguage } from './language.ts';
import { onMessages } from './messages.ts';
import { onReadings } from './readings.ts';
import { onTargets } from './targets.ts';
import { onUndo } from './undo.ts';
import { onVotes } from './votes.ts';

const reducers: Reducers = {
  welcomed: conversation => ({ ...conversation, welcomed: true }),
  ...onLanguage,
  ...onAnswers,
  ...onTargets,
  ...onMessages,
  ...onReadings,
  ...onUndo,
  ...onAsked,
  ...onAgenda,
  ...onConclusion,
  ...onVotes,
};

/** The conversation after this event. Nothing else makes one of another; the one given stays as it was. */
export function reduce<Kind extends EventKind>(
  conversation: Conversation,
  event: ConversationEvent<Kind>,
): Conversation {
  return reducers[event.kind](conversation, event);
}
