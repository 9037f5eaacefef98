import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Activity, CardFactory } from '../sdk.ts';
import { isShared } from './storage-key.ts';

const markLength = 8;
const nodeSchema = z.record(z.string(), z.unknown());
const marked = z.object({ for: z.string() });
const cardType = CardFactory.contentTypes.adaptiveCard;

/** A short mark of a person, which says nothing about who they are. */
function markOf(person: string): string {
  return createHash('sha256').update(person).digest('base64url').slice(0, markLength);
}

/** The same card with the mark in what each of its buttons sends. */
function withMark(node: unknown, mark: string): unknown {
  if (Array.isArray(node)) return node.map(item => withMark(item, mark));
  const parsed = nodeSchema.safeParse(node);
  if (!parsed.success) return node;
  const { type, data } = parsed.data;
  const entries = Object.entries(parsed.data).map(([key, value]) => [
    key,
    key === 'data' ? value : withMark(value, mark),
  ]);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  return type === 'Action.Submit' ? { ...copy, data: { ...nodeSchema.catch({}).parse(data), for: mark } } : copy;
}

/** In a conversation of several people: the message with its buttons marked as meant for the person who is answered. */
export function forPerson(reply: Partial<Activity>, asked: Activity): Partial<Activity> {
  const person = asked.from?.id;
  if (person === undefined || reply.attachments === undefined || !isShared(asked)) return reply;
  const mark = markOf(person);
  const attachments = reply.attachments.map(attachment =>
    attachment.contentType === cardType ? { ...attachment, content: withMark(attachment.content, mark) } : attachment,
  );
  return { ...reply, attachments };
}

/** True where a press comes from a card that was meant for this person. */
export function belongsTo(value: unknown, person: string): boolean {
  const parsed = marked.safeParse(value);
  return parsed.success && parsed.data.for === markOf(person);
}
