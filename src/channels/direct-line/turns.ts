import { type Clock, systemClock } from '../../bot/index.ts';
import { errorFields, type Log } from '../../log.ts';
import { type Inbox, isPassing, type StoredActivity, type Transcripts, type Waiting } from '../../state/index.ts';
import { activitySchema } from '../activity.ts';
import type { ChannelAdapter } from '../adapter.ts';
import type { Bot } from '../bot.ts';
import { emptyTurn, excuse } from './excuse.ts';
import { createFairStart } from './fair-start.ts';
import { localSender } from './local-sender.ts';
import { againSuffix } from './outbox.ts';

/** Runs the bot's turns for conversations that live here. */
export interface Turns {
  /** Begins the turn and returns at once. */
  begin(conversation: string, body: StoredActivity): void;
  /**
   * Begins every turn that waits in the inbox and is not under way, of this conversation or of all; returns how many.
   * Never throws.
   */
  resume(conversation?: string): number;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

export interface TurnParts {
  readonly inbox: Inbox;
  readonly transcripts: Transcripts;
  readonly adapter: ChannelAdapter;
  readonly bot: Bot;
  readonly log: Log;
  /** The machine's when missing. */
  readonly clock?: Clock;
}

/** What makes the bot say again what it said last. */
const sayAgain = 'repeat';

/** Attempts at a turn: a message that ended the process as often would end every process after it. */
const mostAttempts = 3;

/** Milliseconds until what could not be finished is taken up again. */
const untilRetry = 5_000;

export function createTurns({ inbox, transcripts, adapter, bot, log, clock = systemClock }: TurnParts): Turns {
  const running = new Set<Promise<void>>();
  const underWay = new Set<string>();
  /** Turns that the store could not carry out: their next attempt is none of the three. */
  const spared = new Set<string>();
  const queue = createFairStart();
  /**
   * The last attempts of suspects, which run one by one with nothing beside them: whatever ends the process is then
   * known.
   */
  let alone = Promise.resolve();
  let retryWaits = false;

  /** Gives the activity to somebody; rejects where the words that came last did not get out. */
  const give = async (body: StoredActivity, listener: Bot): Promise<void> => {
    let unsent: unknown;
    await adapter.receive(localSender(), activitySchema.parse({ ...body }), {
      run: async context => {
        context.onSendActivities(async (_context, _activities, next) => {
          try {
            unsent = undefined;
            return await next();
          } catch (error) {
            unsent = error;
            throw error;
          }
        });
        await listener.run(context);
      },
    });
    if (unsent !== undefined) throw unsent;
  };

  const giveUp = async ({ conversation, id, body }: Waiting, attempts: number, why: 'unreadable' | 'given-up') => {
    // One try to say it: if that is what fails, silence is all that is left.
    if (attempts <= mostAttempts + 1) {
      await give(emptyTurn(conversation, id, body), excuse).catch(error => {
        if (isPassing(error)) throw error;
        log.error('A person could not be told.', { channel: 'directline', ...errorFields(error) });
      });
    }
    inbox.giveUp(conversation, id, why);
  };

  /**
   * Runs an unfinished turn once more. The bot may have written its state before, and then does not answer twice; when
   * its answer got lost on the way, it is asked to say it again.
   */
  const finish = async (waiting: Waiting, key: string): Promise<void> => {
    const { conversation, id, body } = waiting;
    const attempts = inbox.attempt(conversation, id, spared.has(key) ? 0 : 1);
    if (attempts === undefined) return;
    spared.delete(key);
    if (body === undefined || !activitySchema.safeParse(body).success) {
      return giveUp(waiting, attempts, 'unreadable');
    }
    if (attempts > mostAttempts) return giveUp(waiting, attempts, 'given-up');
    const { value: _value, attachments: _attachments, ...rest } = body;
    await give({ ...body, id }, bot);
    if (!transcripts.isAnswered(conversation, id)) {
      await give({ ...rest, type: 'message', id: `${id}${againSuffix}`, text: sayAgain }, bot);
    }
    inbox.settle(conversation, id);
  };

  const takeUpLater = (): void => {
    if (retryWaits) return;
    retryWaits = true;
    clock.after(untilRetry, () => {
      retryWaits = false;
      resume();
    });
  };

  const track = (key: string, job: Promise<void>): void => {
    underWay.add(key);
    const turn = job
      .catch(error => {
        log.error('A turn failed.', { channel: 'directline', ...errorFields(error) });
        if (isPassing(error)) spared.add(key);
        takeUpLater();
      })
      .finally(() => {
        underWay.delete(key);
        running.delete(turn);
      });
    running.add(turn);
  };

  const keyOf = (conversation: string, id: string): string => `${conversation} ${id}`;
  const inTurn = (work: () => Promise<void>): Promise<void> =>
    queue.run(async () => {
      await alone;
      await work();
    });

  const unfinished = (): readonly Waiting[] => {
    try {
      return inbox.waiting();
    } catch (error) {
      log.error('Unfinished turns could not be read.', { channel: 'directline', ...errorFields(error) });
      if (isPassing(error)) takeUpLater();
      return [];
    }
  };

  function resume(only?: string): number {
    const left = unfinished().filter(({ conversation, id }) => {
      return (only ?? conversation) === conversation && !underWay.has(keyOf(conversation, id));
    });
    for (const waiting of left.toSorted((one, other) => other.attempts - one.attempts)) {
      const key = keyOf(waiting.conversation, waiting.id);
      if (waiting.attempts < mostAttempts - 1)
        track(
          key,
          inTurn(() => finish(waiting, key)),
        );
      else {
        const last = alone.then(() => finish(waiting, key));
        alone = last.catch(() => undefined);
        track(key, last);
      }
    }
    return left.length;
  }

  return {
    begin: (conversation, body) => {
      const id = String(body.id);
      const key = keyOf(conversation, id);
      underWay.add(key);
      // What came before is answered before.
      if (retryWaits) resume(conversation);
      track(
        key,
        inTurn(async () => {
          await give(body, bot);
          inbox.settle(conversation, id);
        }),
      );
    },
    resume,
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
