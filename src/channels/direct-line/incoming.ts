import { z } from 'zod';
import type { StoredActivity } from '../../state/index.ts';
import { localeSchema } from '../locale.ts';
import { shortened } from '../text-limit.ts';
import { clientDataSchema } from './client-data.ts';
import { filesSchema } from './files.ts';
import { localServiceUrl } from './outbox.ts';

/** What a client may send. Who it is from, where it belongs and when it came is for the server to say. */
export const incomingSchema = z.object({
  type: z.enum(['message', 'event', 'typing']),
  text: z.string().optional(),
  value: z.unknown().optional(),
  name: z.string().max(200).optional(),
  locale: localeSchema,
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  attachments: filesSchema.optional(),
  channelData: z
    .looseObject({ clientActivityID: z.string().min(1).max(200).optional(), ...clientDataSchema.shape })
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
    .object({
      /** An id that this server gave out before: nobody can guess another person's. */
      id: z
        .string()
        .regex(/^dl_[\w-]{24}$/)
        .optional()
        .catch(undefined),
    })
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
