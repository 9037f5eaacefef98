import { z } from 'zod';
import { showsSchema } from '../../bot/index.ts';
import { fieldLimit, textLimit } from '../../text-limit.ts';

const mark = z.boolean().optional().catch(undefined);
const label = z.string().max(textLimit).optional().catch(undefined);

/** What a client says of itself, as it starts a conversation or with any message; it is remembered. */
export const clientDataSchema = z.object({
  shows: showsSchema
    .optional()
    .describe(
      'What the client shows of a message that says the same as text and as a card: the card (default), the ' +
        'text, or both, for a client that hides the text once it has drawn the card.',
    ),
  ownPage: mark.describe("Set by the service's own chat page; means both."),
  languageChosen: mark.describe(
    'True where somebody chose the language in the client, so that what they write does not change it.',
  ),
});

const id = z.string().max(fieldLimit);
const field = z.union([id, z.array(id).max(100), z.boolean(), z.number(), z.null()]);
const longestName = 100;
const record = z.record(z.string().max(longestName), field);

/**
 * What is kept of a client's `channelData`: what the product reads, and what clients read in the echo of their own
 * message. Everything else is dropped unread. One line a field.
 */
export const channelDataSchema = z.object({
  ...clientDataSchema.shape,
  /** The client's own id of the message, by which it knows the echo and the server a repetition. */
  clientActivityID: z.string().min(1).max(200).optional(),
  /** What a press stands for in words, shown by the product's own page. */
  shown: label,
  /** Which question the person saw when they wrote. */
  answering: record.optional().catch(undefined),
  /** The id of the own message that this one is another wording of. */
  edits: z.string().min(1).max(200).optional().catch(undefined),
  /** Web Chat hides the echo of a press, or shows these words for it. */
  postBack: mark,
  messageBack: z.object({ displayText: label }).optional().catch(undefined),
});

/** A press: flat, but for what was typed into its fields and which question it answers. */
const press = z
  .object({ typed: record.optional(), answering: record.optional() })
  .catchall(field)
  .refine(fields => Object.keys(fields).every(name => name.length <= longestName));

/** Characters of a press as JSON; the fullest form of the product's own takes a quarter. */
const longestPress = 4_000;

/** What is kept of a client's `value`: a press; of anything else only that there was something. */
export function keptValue(value: unknown): Readonly<Record<string, unknown>> {
  const parsed = press.safeParse(value);
  return parsed.success && JSON.stringify(parsed.data).length <= longestPress ? parsed.data : {};
}
