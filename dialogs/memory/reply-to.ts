import { z } from 'zod';
import type { Activity } from '../../src/sdk.ts';
import type { Conversation } from './conversation.ts';

const longestId = 80;
const mostAhead = 100;
const mostReadings = 20;

const answeringSchema = z.object({
  /** The question, or another screen, that stood last when the person wrote. */
  id: z.string().max(longestId),
  /** The card that showed it; cards are numbered. */
  card: z.string().regex(/^card-\d{1,9}$/),
  /** Messages that the person had sent since, without a reply yet. */
  ahead: z.int().min(0).max(mostAhead).default(0),
  /** The readings that it offered, where it was narrowed to some. */
  among: z.array(z.string().max(longestId)).max(mostReadings).optional(),
});

/** What a message answers, as its client saw it: somebody may have gone on elsewhere before the message came. */
export type ReplyTo = z.infer<typeof answeringSchema>;

const onCard = answeringSchema.pick({ id: true, card: true }).extend({ kind: z.literal('answer') });
const withWords = z.object({ answering: answeringSchema });

/**
 * What the activity says that it answers: a card by its own data, words by `channelData.answering`; undefined where
 * neither says so.
 */
export function readReplyTo({ value, channelData }: Pick<Activity, 'value' | 'channelData'>): ReplyTo | undefined {
  const pressed = onCard.safeParse(value).data;
  if (pressed !== undefined) return { id: pressed.id, card: pressed.card, ahead: 0 };
  return withWords.safeParse(value).data?.answering ?? withWords.safeParse(channelData).data?.answering;
}

const numberOf = (card: string): number => Number(card.replace('card-', ''));

/**
 * True where the message answers what is asked no more: since it was written, something was said that its writer had
 * not seen.
 */
export function isLate({ asked }: Pick<Conversation, 'asked'>, answering: ReplyTo | undefined): boolean {
  if (asked === undefined || answering === undefined) return false;
  // Each message is followed by one card: there were no messages but those that the writer knew of.
  const seen = numberOf(answering.card);
  if (numberOf(asked.card) === seen + answering.ahead) return false;
  return asked.id !== answering.id || seen < numberOf(asked.since ?? asked.card);
}
