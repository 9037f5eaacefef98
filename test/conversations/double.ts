import { type Activity, BotAdapter, MemoryStorage, type Storage, TurnContext } from 'botbuilder-core';
import { type BotOptions, createBot } from '../../src/bot/index.ts';
import { silentLog } from '../../src/log.ts';
import { HandClock } from '../support/hand-clock.ts';
import { lostWords } from '../support/words-kept.ts';

/** Stands for a channel: keeps what the bot sends. */
class Double extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];
  /** Everything that stands, by id: what was put in the place of an older message too. */
  readonly standing = new Map<string, Partial<Activity>>();
  /** What was taken back of what people had been told, one line each. */
  readonly lost: string[] = [];
  /** Messages that were put in the place of older ones. */
  updates = 0;
  /** Rejects what is sent next, as a channel that is down does. */
  broken = false;

  override async sendActivities(_: TurnContext, activities: Partial<Activity>[]) {
    if (this.broken) throw new Error('The channel is down.');
    this.sent.push(...activities.map(activity => structuredClone(activity)));
    return activities.map(activity => {
      const id = `out-${this.standing.size + 1}`;
      this.standing.set(id, structuredClone(activity));
      return { id };
    });
  }
  override async updateActivity(_: TurnContext, activity: Partial<Activity>): Promise<void> {
    const { id = '' } = activity;
    this.updates += 1;
    this.lost.push(...lostWords(this.standing.get(id) ?? {}, activity));
    this.standing.set(id, structuredClone(activity));
  }
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
}

export interface Talk {
  readonly storage: Storage;
  readonly adapter: Double;
  /** Everything the bot has sent. */
  readonly sent: readonly Partial<Activity>[];
  /** Sends one activity and gives what came back. */
  send(activity: Partial<Activity>): Promise<readonly Partial<Activity>[]>;
  /** Types a message. */
  type(text: string): Promise<readonly Partial<Activity>[]>;
  /** Sends data, as a button does. */
  press(value: object): Promise<readonly Partial<Activity>[]>;
  /** The person opens the conversation. */
  arrive(): Promise<readonly Partial<Activity>[]>;
  /** The same conversation after the process was started anew. */
  restart(): Talk;
  /** A second conversation that begins as this one stands, and leaves this one alone. Of one in memory only. */
  fork(): Talk;
}

let conversations = 0;
let messages = 0;

/** A conversation with a bot in memory, over a channel of our own. Its clock stands still unless one is given. */
export function openTalk(
  options: Partial<BotOptions> = {},
  base: Partial<Activity> = {},
  adapter = new Double(),
): Talk {
  const storage = options.storage ?? new MemoryStorage();
  const bot = createBot({ log: silentLog, clock: new HandClock(), ...options, storage });
  conversations += 1;
  const frame: Partial<Activity> = {
    channelId: 'test',
    // It keeps the text and the card of each message, so that a test may look at either.
    channelData: { shows: 'both' },
    serviceUrl: 'urn:test',
    conversation: { id: `talk-${conversations}`, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: 'person', name: 'Person' },
    recipient: { id: 'bot', name: 'Bot' },
    ...base,
  };
  const send = async (activity: Partial<Activity>): Promise<readonly Partial<Activity>[]> => {
    const before = adapter.sent.length;
    messages += 1;
    await bot.run(new TurnContext(adapter, { type: 'message', id: `in-${messages}`, ...frame, ...activity }));
    return adapter.sent.slice(before);
  };
  return {
    storage,
    adapter,
    sent: adapter.sent,
    send,
    type: text => send({ text }),
    press: value => send({ value }),
    arrive: () =>
      send({
        type: 'conversationUpdate',
        membersAdded: [
          { id: 'person', name: 'Person' },
          { id: 'bot', name: 'Bot' },
        ],
      }),
    restart: () => openTalk({ ...options, storage }, frame, adapter),
    fork: () => {
      const twin = new Double();
      twin.sent.push(...adapter.sent);
      for (const [id, activity] of adapter.standing) twin.standing.set(id, activity);
      return openTalk({ ...options, storage: new MemoryStorage({ ...Reflect.get(storage, 'memory') }) }, frame, twin);
    },
  };
}
