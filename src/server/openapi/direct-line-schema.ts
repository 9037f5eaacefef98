import { z } from 'zod';
import { incomingSchema, openingSchema } from '../../channels/index.ts';

/** What tokens/generate and tokens/refresh grant; `expires_in` in seconds. */
export const tokenSchema = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.int(),
  /** Set when Azure's Direct Line carries the conversation: the address to talk to from now on. */
  domain: z.url().optional(),
});

/** What starting and reconnecting give; the stream address is good once, for 60 seconds. */
export const conversationSchema = tokenSchema.omit({ domain: true }).extend({ streamUrl: z.string() });

/** Activities after a watermark: the body of a read, and a frame of the stream. */
export const activitySetSchema = z.object({
  activities: z.array(z.record(z.string(), z.unknown())),
  watermark: z.string(),
});

export const activityIdSchema = z.object({ id: z.string() });

export const activitySchema = incomingSchema;

/** What starting a conversation may say. */
export const openingBodySchema = openingSchema;

/** A message with files: the message as one part, each file as another. */
export const uploadSchema = z.object({
  activity: incomingSchema.partial().optional().describe('Content type application/vnd.microsoft.activity.'),
  file: z.array(z.string()).optional().describe('Files are not read; the bot says so.'),
});
