import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';
import { questionById } from '../questions.ts';
import { merged, overturned, without } from './answers.ts';
import { changesBetween, same } from './changes.ts';
import { type Conversation, mostMessages } from './conversation.ts';
import type { Reducers } from './events.ts';
import { replayed, taken } from './replay.ts';
import { snapshotOf } from './undo.ts';

/** A message that was read, with what it changed. */
type Message = NonNullable<Conversation['messages']>[number];

/** The message with this id, while it is remembered. */
export function messageById({ messages = [] }: Conversation, id: string): Message | undefined {
  return messages.find(one => one.id === id);
}

const changedBy = ({ changed }: Message): readonly Field[] => fields.filter(field => changed.includes(field));

/** What was said after this message. */
function laterThan({ messages = [] }: Conversation, id: string): readonly Message[] {
  const at = messages.findIndex(one => one.id === id);
  return at === -1 ? [] : messages.slice(at + 1);
}

/** The answers with these fields as they were in others; what those do not know is not known. */
function putBack(requirements: Requirements, some: readonly Field[], was: Requirements): Requirements {
  return merged(without(requirements, some), taken(was, some));
}

/** The later message now stands on what the one taken back stood on. */
function onto(later: Message, { was }: Message, moved: readonly Field[]): Message {
  return { ...later, was: putBack(later.was, moved, was) };
}

/** The conversation as if the message had not been said; what was said again later holds. */
function takenBack(conversation: Conversation, id: string): Conversation {
  const message = messageById(conversation, id);
  if (message === undefined) return conversation;
  const later = laterThan(conversation, id);
  const isLater = (field: Field): boolean => later.some(one => one.changed.includes(field));
  const mine = changedBy(message);
  const requirements = putBack(
    conversation.requirements,
    mine.filter(field => !isLater(field)),
    message.was,
  );
  const passed = new Set<Field>();
  const messages = conversation.messages?.map(one => {
    if (!later.includes(one)) return one;
    const moved = mine.filter(field => one.changed.includes(field) && !passed.has(field));
    for (const field of moved) passed.add(field);
    return onto(one, message, moved);
  });
  const keepsAhead = message.ahead === undefined || later.some(({ ahead }) => ahead !== undefined);
  return {
    ...conversation,
    requirements,
    said: conversation.said.filter(field => fields.some(one => one === field && requirements[one] !== undefined)),
    ...(messages === undefined ? {} : { messages }),
    ...(keepsAhead ? {} : { ahead: message.ahead ?? [] }),
    ...(message.confirms === true ? { confirmed: false } : {}),
  };
}

/** The conversation as it stood before the message, for one that stands in its place. */
export function beforeMessage(conversation: Conversation, id: string): Conversation {
  const { asked: now, ...before } = takenBack(conversation, id);
  const { asked } = messageById(conversation, id) ?? {};
  return asked === undefined || now === undefined
    ? before
    : { ...before, asked: { card: now.card, misses: 0, ...asked } };
}

/** A message is remembered with what it changed, so that an edit of it can take back just that. */
export const onMessages: Reducers<'message-read' | 'message-taken-back' | 'edit-read'> = {
  'message-read': (conversation, { id, digest, before, edits = id }) => {
    const { requirements, ahead, confirmed, messages = [] } = conversation;
    const changed = changesBetween(before.requirements, requirements).map(({ field }) => field);
    const { asked } = before;
    const message: Message = {
      id,
      digest,
      changed,
      was: taken(before.requirements, changed),
      ...(asked === undefined ? {} : { asked: { id: asked.id, ...(asked.among && { among: asked.among }) } }),
      ...(same(before.ahead, ahead) ? {} : { ahead: before.ahead ?? [] }),
      ...(confirmed && !before.confirmed ? { confirms: true as const } : {}),
    };
    const known = messages.some(one => one.id === edits);
    const all = known ? messages.map(one => (one.id === edits ? message : one)) : [...messages, message];
    return { ...conversation, messages: all.slice(-mostMessages) };
  },
  'message-taken-back': (conversation, { id }) => takenBack(conversation, id),
  'edit-read': ({ toCome: _, ...conversation }, { id, before }) => {
    const held = laterThan(conversation, id).flatMap(changedBy);
    const stated = putBack(conversation.requirements, held, before.requirements);
    const patch = Object.fromEntries(changesBetween(before.requirements, stated).map(({ field, to }) => [field, to]));
    const settled = replayed(without(stated, overturned(before.requirements, patch)), conversation.said);
    const isChanged = changesBetween(before.requirements, settled).length > 0;
    const trail = conversation.trail.filter(one =>
      questionById(one)?.fields.some(field => settled[field] !== undefined),
    );
    return { ...conversation, requirements: settled, trail, ...(isChanged ? { undo: snapshotOf(before) } : {}) };
  },
};
