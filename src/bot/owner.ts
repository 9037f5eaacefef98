import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Activity, CardFactory } from '../sdk.ts';
import { plainName } from './person-name.ts';

const markLength = 8;
const nodeSchema = z.record(z.string(), z.unknown());
const marked = z.object({ for: z.string(), name: z.string().optional().catch(undefined) });
const cardType = CardFactory.contentTypes.adaptiveCard;

/** A short mark of a person, which says nothing about who they are. */
function markOf(person: string): string {
  return createHash('sha256').update(person).digest('base64url').slice(0, markLength);
}

/** The same card with this in what each of its buttons sends. */
function withOwner(node: unknown, owner: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(node)) return node.map(item => withOwner(item, owner));
  const parsed = nodeSchema.safeParse(node);
  if (!parsed.success) return node;
  const { type, data } = parsed.data;
  const entries = Object.entries(parsed.data).map(([key, value]) => [
    key,
    key === 'data' ? value : withOwner(value, owner),
  ]);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  return type === 'Action.Submit' ? { ...copy, data: { ...nodeSchema.catch({}).parse(data), ...owner } } : copy;
}

/** The message with its buttons marked as meant for this person. */
export function ownedBy({ id, name }: Activity['from'], reply: Partial<Activity>): Partial<Activity> {
  if (reply.attachments === undefined) return reply;
  const owner = { for: markOf(id), name: plainName(name) };
  const attachments = reply.attachments.map(attachment =>
    attachment.contentType === cardType ? { ...attachment, content: withOwner(attachment.content, owner) } : attachment,
  );
  return { ...reply, attachments };
}

/** True where a press comes from a card that was meant for this person. */
export function belongsTo(value: unknown, person: string): boolean {
  const parsed = marked.safeParse(value);
  return parsed.success && parsed.data.for === markOf(person);
}

/**
 * The name of the person whose card this press of somebody else comes from, empty where it is not known; undefined for
 * a press on a card of one's own, or of nobody.
 */
export function otherOwner({ value, from }: Pick<Activity, 'value' | 'from'>): string | undefined {
  const parsed = marked.safeParse(value);
  return !parsed.success || belongsTo(value, from.id) ? undefined : plainName(parsed.data.name);
}
