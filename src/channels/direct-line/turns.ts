import { errorFields, type Log } from '../../log.ts';
import type { StoredActivity, Transcripts } from '../../state/index.ts';
import { activitySchema } from '../activity.ts';
import type { ChannelAdapter } from '../adapter.ts';
import type { Bot } from '../bot.ts';
import { createFairStart } from './fair-start.ts';
import { localSender } from './local-sender.ts';
import { againSuffix } from './outbox.ts';

/** Runs the bot's turns for conversations that live here. */
export interface Turns {
  /** Begins the turn and returns at once. */
  begin(conversation: string, body: StoredActivity): void;
  /** Begins every turn that an earlier process did not finish; returns how many. */
  resume(): number;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

/** What makes the bot say again what it said last. */
const sayAgain = 'repeat';

export function createTurns(transcripts: Transcripts, adapter: ChannelAdapter, bot: Bot, log: Log): Turns {
  const running = new Set<Promise<void>>();
  const queue = createFairStart();

  const run = async (conversation: string, body: StoredActivity): Promise<void> => {
    const activity = activitySchema.parse({ ...body });
    try {
      await adapter.receive(localSender(), activity, bot);
    } catch (error) {
      log.error('A turn failed.', { channel: 'directline', ...errorFields(error) });
    }
    transcripts.settle(conversation, activity.id ?? '');
  };

  const track = (work: () => Promise<void>): void => {
    const turn = queue
      .run(work)
      .catch(error => log.error('A turn could not be settled.', { channel: 'directline', ...errorFields(error) }))
      .finally(() => running.delete(turn));
    running.add(turn);
  };

  /**
   * Runs an unfinished turn once more. The bot may have written its state before the process ended, and then does not
   * answer twice; when its answer got lost on the way, it is asked to say it again.
   */
  const finish = async (conversation: string, body: StoredActivity): Promise<void> => {
    await run(conversation, body);
    const { value: _value, attachments: _attachments, ...rest } = body;
    if (transcripts.isLast(conversation, String(body.id))) {
      await run(conversation, { ...rest, type: 'message', id: `${body.id}${againSuffix}`, text: sayAgain });
    }
  };

  return {
    begin: (conversation, body) => track(() => run(conversation, body)),
    resume: () => {
      const left = transcripts.unsettled();
      for (const { conversation, body } of left) track(() => finish(conversation, body));
      return left.length;
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
