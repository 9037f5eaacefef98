import { z } from 'zod';
import { createBot } from '../../src/bot/index.ts';
import { type Bot, type Channels, type Client, createChannels } from '../../src/channels/index.ts';
import { readConfig } from '../../src/config.ts';
import { type Log, silentLog } from '../../src/log.ts';
import type { Database } from '../../src/state/database.ts';
import { type State, type StoredActivity, stateIn } from '../../src/state/index.ts';
import { HandClock } from '../support/hand-clock.ts';

const tokenSchema = z.object({ body: z.object({ conversationId: z.string(), token: z.string() }) });
const pageSchema = z.object({
  body: z.object({ activities: z.array(z.record(z.string(), z.unknown())), watermark: z.string() }),
});
const takenSchema = z.object({ body: z.object({ id: z.string() }) });

const limits = {
  MESSAGES_PER_MINUTE: '100000',
  CONVERSATIONS_PER_HOUR: '1000000',
  STATE: 'memory:',
};

/** Somebody at a chat page. */
export interface Person {
  readonly conversation: string;
  readonly token: string;
  begin(): Promise<void>;
  /** Returns the id of the message. `clientId` tells that it is the same one, sent again. */
  say(text: string, clientId?: string): Promise<string>;
  activities(): Promise<readonly StoredActivity[]>;
}

export interface LocalService {
  readonly state: State;
  readonly channels: Channels;
  /** Lets so much time pass for what waits to be taken up again. */
  pass(milliseconds: number): void;
  /** Somebody who has a token and no conversation yet; `known`: the same person as before. */
  person(known?: Pick<Person, 'conversation' | 'token'>): Promise<Person>;
  close(): void;
}

const granted = (answer: unknown): Pick<Person, 'conversation' | 'token'> => {
  const { conversationId, token } = tokenSchema.parse(answer).body;
  return { conversation: conversationId, token };
};

const caller: Client = {
  address: '127.0.0.1',
  addressKey: '127.0.0.1',
  host: 'localhost',
  secure: false,
  forwarded: false,
};

/**
 * The service over an open database, without a server before it: what a client calls rejects with what a server would
 * answer.
 */
export function openLocalService(
  database: Database,
  { log = silentLog, now = Date.now, bot }: { log?: Log; now?: () => number; bot?: Bot } = {},
): LocalService {
  const state = stateIn(database, now, { log });
  const { storage, feedback, transcripts } = state;
  const clock = new HandClock();
  const channels = createChannels({
    config: readConfig(limits),
    state,
    bot: bot ?? createBot({ storage, feedback, transcripts, log, clock: new HandClock() }),
    log,
    alarms: clock,
  });
  const { directLine } = channels;
  return {
    state,
    channels,
    pass: milliseconds => clock.pass(milliseconds),
    person: async known => {
      const { conversation, token } = known ?? granted(await directLine.generate(caller, {}));
      const me = { ...caller, authorization: `Bearer ${token}` };
      return {
        conversation,
        token,
        begin: async () => void (await directLine.start(me, {})),
        say: async (text, clientId) => {
          const channelData = clientId === undefined ? {} : { channelData: { clientActivityID: clientId } };
          const answer = await directLine.post(me, conversation, { type: 'message', text, ...channelData });
          return takenSchema.parse(answer).body.id;
        },
        activities: async () => {
          const all: StoredActivity[] = [];
          for (let from = '0'; ; ) {
            const { activities, watermark } = pageSchema.parse(await directLine.read(me, conversation, from)).body;
            if (activities.length === 0) return all;
            all.push(...activities);
            from = watermark;
          }
        },
      };
    },
    close: () => {
      channels.sockets.close();
      state.close();
    },
  };
}
