import { z } from 'zod';
import type { StoredActivity } from '../../state/index.ts';
import { localeSchema } from '../locale.ts';
import { shortened } from '../shortened.ts';
import { filesSchema } from './files.ts';
import { channelDataSchema, clientDataSchema, keptValue } from './kept.ts';
import { localServiceUrl } from './outbox.ts';

/**
 * What a client may send, and what is kept of it. Who it is from, where it belongs and when it came is for the server
 * to
 * say; of a file its name is kept.
 */
export const incomingSchema = z.object({
  type: z.enum(['message', 'event', 'typing']),
  text: z.string().optional(),
  value: z
    .unknown()
    .transform(value => (value === undefined || value === null ? undefined : keptValue(value)))
    .optional(),
  name: z.string().max(200).optional(),
  locale: localeSchema,
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  attachments: filesSchema.optional(),
  channelData: channelDataSchema
    .nullish()
    .transform(data => data ?? undefined)
    .optional(),
  replyToId: z.string().max(200).optional(),
});

export type Incoming = z.infer<typeof incomingSchema>;

export const botAccount = { id: 'connectivity-advisor', name: 'Connectivity Advisor', role: 'bot' } as const;

const channelId = 'directline';

/** The activity as the transcript shows it. */
export function visibleActivity(incoming: Incoming, conversation: string, user: string): StoredActivity {
  return {
    ...incoming,
    channelId,
    from: { id: user, role: 'user' },
    conversation: { id: conversation },
    timestamp: new Date().toISOString(),
  };
}

/** The activity as the bot is given it. */
export function turnActivity(visible: StoredActivity): StoredActivity {
  return shortened({ ...visible, recipient: botAccount, serviceUrl: localServiceUrl });
}

/** What a client may say as it starts a conversation. */
export const openingSchema = z.object({
  user: z
    .object({ id: z.string().max(200).optional().catch(undefined) })
    .optional()
    .catch(undefined),
  locale: localeSchema,
  channelData: clientDataSchema.optional(),
});

export type Opening = z.infer<typeof openingSchema>;

/** What tells the bot that a conversation begins. */
export function welcomeActivity(conversation: string, user: string, opening: Opening): StoredActivity {
  const { locale, channelData } = opening;
  const begins: Incoming = {
    type: 'event',
    locale,
    ...(channelData === undefined ? {} : { channelData }),
  };
  return turnActivity({
    ...visibleActivity(begins, conversation, user),
    type: 'conversationUpdate',
    membersAdded: [botAccount, { id: user, role: 'user' }],
  });
}
