import { z } from 'zod';
import { type Activity, CardFactory } from '../sdk.ts';

type Attachment = NonNullable<Activity['attachments']>[number];

/** UTF-16 units that a question may have ("Conversation design", Google: 300 characters): more is something to read. */
const longestQuestion = 300;
/** What is read row by row. */
const rows: ReadonlySet<unknown> = new Set(['ColumnSet', 'Table']);

const nodeSchema = z.record(z.string(), z.unknown());
const cardSchema = z.looseObject({ body: z.array(z.unknown()), msteams: nodeSchema.catch({}) });

/** UTF-16 units of what stands in this part of a card; without end where it has rows. */
function lengthOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, one) => sum + lengthOf(one), 0);
  const node = nodeSchema.safeParse(part).data;
  if (node === undefined) return 0;
  const { type, text, items } = node;
  if (rows.has(type)) return Number.POSITIVE_INFINITY;
  return (type === 'TextBlock' ? String(text).length : 0) + lengthOf(items);
}

/** A card that holds more than a question as wide as Teams draws it; every other as it is. */
export function wideToRead(attachment: Attachment): Attachment {
  const card = cardSchema.safeParse(attachment.content);
  if (!card.success || attachment.contentType !== CardFactory.contentTypes.adaptiveCard) return attachment;
  if (lengthOf(card.data.body) <= longestQuestion) return attachment;
  return { ...attachment, content: { ...card.data, msteams: { ...card.data.msteams, width: 'Full' } } };
}
