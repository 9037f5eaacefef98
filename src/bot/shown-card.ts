import { z } from 'zod';
import { withoutControls } from '../../dialogs/index.ts';
import type { Activity } from '../sdk.ts';

const questionSchema = z.object({ kind: z.literal('question'), card: z.string() });

/** The card that asked last, as it was sent but for its controls: what it said must still stand when it is answered. */
const shownCardSchema = z.object({
  /** Its instance id. */
  card: z.string(),
  content: z.record(z.string(), z.unknown()),
});

export type ShownCard = z.infer<typeof shownCardSchema>;

/** The instance id of the card that a message asks with; undefined for a message that asks nothing. */
export function askingCard({ value }: Partial<Activity>): string | undefined {
  return questionSchema.safeParse(value).data?.card;
}

/**
 * What is kept of a message that asks; undefined for any other. One to three kilobytes: its long lists are controls.
 */
export function shownCardOf(message: Partial<Activity>): ShownCard | undefined {
  const content = withoutControls(message.attachments?.[0]?.content);
  return shownCardSchema.safeParse({ card: askingCard(message), content }).data;
}

/** The card as it was kept; undefined where none is, or none that can be read. */
export function readShownCard(kept: unknown): ShownCard | undefined {
  return shownCardSchema.safeParse(kept).data;
}
