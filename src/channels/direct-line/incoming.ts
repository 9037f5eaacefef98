import { z } from 'zod';
import type { StoredActivity } from '../../state/index.ts';
import { localeSchema } from '../locale.ts';
import { shortened } from '../text-limit.ts';
import { localServiceUrl } from './outbox.ts';

/** What a client may send. Who it is from, where it belongs and when it came is for the server to say. */
export const incomingSchema = z.object({
  type: z.enum(['message', 'event', 'typing']),
  text: z.string().optional(),
  value: z.unknown().optional(),
  name: z.string().max(200).optional(),
  locale: localeSchema,
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  attachments: z
    .array(
      z.object({ contentType: z.string().max(200), contentUrl: z.string().optional(), name: z.string().optional() }),
    )
    .max(10)
    .optional(),
  channelData: z.looseObject({ clientActivityID: z.string().min(1).max(200).optional() }).optional(),
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

/** What tells the bot that a conversation begins. */
export function welcomeActivity(conversation: string, user: string, locale: string | undefined): StoredActivity {
  const begins: Incoming = { type: 'event', locale };
  return turnActivity({
    ...visibleActivity(begins, conversation, user),
    type: 'conversationUpdate',
    membersAdded: [botAccount, { id: user, role: 'user' }],
  });
}
