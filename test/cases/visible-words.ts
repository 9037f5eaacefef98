import type { Activity } from 'botbuilder-core';
import { z } from 'zod';

const nodeSchema = z.looseObject({ type: z.string().optional(), isVisible: z.boolean().optional() });

/** What is said in a part of a card, folded or not as asked, in the order in which it stands. */
function said(part: unknown, folded: boolean): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(one => said(one, folded));
  const parsed = nodeSchema.safeParse(part);
  if (!parsed.success || (parsed.data.isVisible === false && !folded)) return [];
  const { type, text, body, items, columns } = parsed.data;
  const own = type === 'TextBlock' && typeof text === 'string' ? [text] : [];
  return [...own, ...said(body, folded), ...said(items, folded), ...said(columns, folded)];
}

const cardsOf = ({ attachments = [] }: Partial<Activity>): readonly unknown[] =>
  attachments.map(({ content }) => content);

/** The heading of what is folded: a button that unfolds it. */
const isFold = (line: string): boolean => line.endsWith('▾');

/** The words of a message that are read before anything is unfolded. */
export function visibleText(activity: Partial<Activity>): string {
  const words = said(cardsOf(activity), false).filter(line => !isFold(line));
  return words.length === 0 ? (activity.text ?? '') : words.join('\n');
}

/** Every word of a message: those of its text, and those of its card with what is folded. */
export function wholeText(activity: Partial<Activity>): string {
  return [activity.text ?? '', ...said(cardsOf(activity), true)].join('\n');
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}
