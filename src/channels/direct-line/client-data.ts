import { z } from 'zod';

/** What a client says of itself in `channelData`, as it starts a conversation or with any message; it is remembered. */
export const clientDataSchema = z.object({
  shows: z
    .enum(['card', 'text', 'both'])
    .optional()
    .describe(
      'What the client shows of a message that says the same as text and as a card: the card (default), the text, or both, for a client that hides the text once it has drawn the card.',
    ),
  ownPage: z.boolean().optional().describe("Set by the service's own chat page; means both."),
});
