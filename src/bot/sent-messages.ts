import { z } from 'zod';
import type { Activity, Storage } from '../sdk.ts';
import { type Judged, judgedSchema } from './judged.ts';
import { storageKey } from './storage-key.ts';

/** Answers of one person in one conversation that can still be judged. */
const mostAnswers = 50;

const sentSchema = z.object({
  /** The message that asks, by its id in the channel, and the instance id of its card. */
  asks: z.object({ id: z.string(), card: z.string() }).optional().catch(undefined),
  /** Ids of the messages that hold an answer, oldest first. */
  answers: z.array(z.string()).catch([]),
});

export type LiveCard = NonNullable<z.infer<typeof sentSchema>['asks']>;

/** The person and the conversation that messages were sent to. */
type Where = Pick<Activity, 'channelId' | 'conversation' | 'from' | 'type'>;

/**
 * What must be known of messages after they were sent: which one asks, so that it can be settled whatever comes next,
 * also after a restart; and what each answer recommends, since anybody who sees it may judge it.
 */
export interface SentMessages {
  /** Remembers what was sent now; returns the message that asked before. */
  swap(
    where: Activity,
    asks: LiveCard | undefined,
    answers: ReadonlyMap<string, Judged>,
  ): Promise<LiveCard | undefined>;
  /** What the answer in this message recommends; undefined where that is not known. */
  answerIn(where: Activity, message: string): Promise<Judged | undefined>;
  /** Forgets everything that was sent to this person; returns the message that asked. */
  forget(where: Activity): Promise<LiveCard | undefined>;
}

const sentKey = (where: Activity): string => `${storageKey(where)}/sent`;
const answerKey = ({ channelId, conversation }: Where, message: string): string =>
  `${channelId}/conversations/${conversation.id}/answers/${message}`;

/** Keeps it in the store of the conversations, for as long as they are kept. */
export function createSentMessages(storage: Storage): SentMessages {
  const read = async (key: string): Promise<unknown> => new Map(Object.entries(await storage.read([key]))).get(key);
  const sentTo = async (where: Activity): Promise<z.infer<typeof sentSchema>> =>
    sentSchema.catch({ answers: [] }).parse(await read(sentKey(where)));

  return {
    swap: async (where, asks, answers) => {
      const before = await sentTo(where);
      const ids = [...before.answers, ...answers.keys()];
      const judged = [...answers].map(([id, answer]) => [answerKey(where, id), { ...answer, eTag: '*' }] as const);
      const gone = ids.slice(0, -mostAnswers).map(id => answerKey(where, id));
      const sent = { ...(asks === undefined ? {} : { asks }), answers: ids.slice(-mostAnswers), eTag: '*' };
      await storage.write({ ...Object.fromEntries(judged), [sentKey(where)]: sent });
      if (gone.length > 0) await storage.delete(gone);
      return before.asks;
    },
    answerIn: async (where, message) => judgedSchema.safeParse(await read(answerKey(where, message))).data,
    forget: async where => {
      const { asks, answers } = await sentTo(where);
      await storage.delete([sentKey(where), ...answers.map(id => answerKey(where, id))]);
      return asks;
    },
  };
}
