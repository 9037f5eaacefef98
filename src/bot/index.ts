/** The door of the room: the bot that both channels run. */

import { errorFields, type Log } from '../log.ts';
import { ActivityTypes, type Storage, type TurnContext } from '../sdk.ts';
import { type Clock, systemClock } from './clock.ts';
import { isConflict } from './conflict.ts';
import { TaggedConversationState } from './conversation-state.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { withPatience } from './patience.ts';
import { createQueue } from './queue.ts';
import { createSentMessages } from './sent-messages.ts';
import { settle } from './settle.ts';
import { storageKey } from './storage-key.ts';
import { trouble } from './trouble.ts';
import { createTurn, type TurnOptions } from './turn.ts';
import { unfurled } from './unfurl.ts';

export { type Clock, systemClock } from './clock.ts';
export { showsSchema } from './shows.ts';
export { givenUp } from './trouble.ts';

/** What the bot needs. */
export interface BotOptions extends TurnOptions {
  readonly storage: Storage;
  readonly log: Log;
  readonly clock?: Clock;
}

/** The bot: `run` answers one activity and never rejects. */
export interface Bot {
  run(context: TurnContext): Promise<void>;
}

/** Builds the bot over a storage. */
export function createBot(options: BotOptions): Bot {
  const { log, clock = systemClock } = options;
  const queue = createQueue();
  const messages = createSentMessages(options.storage);
  const state = new TaggedConversationState(options.storage);
  const turn = createTurn(state, messages, options);

  async function attempt(context: TurnContext, outbox: Outbox, given: { up: boolean }): Promise<void> {
    const run = { givenUp: () => given.up, asks: () => outbox.asks() };
    try {
      await turn(context, { fresh: false, ...run });
    } catch (error) {
      if (!isConflict(error)) throw error;
      outbox.clear();
      await turn(context, { fresh: true, ...run });
    }
  }

  async function answer(context: TurnContext): Promise<void> {
    const outbox = createOutbox(context);
    const given = { up: false };
    let typing: Promise<void> = Promise.resolve();
    const signal = (): void => {
      typing = outbox.direct({ type: ActivityTypes.Typing }).catch(() => undefined);
    };
    const work = attempt(context, outbox, given);
    try {
      await withPatience(clock, work, signal);
      await typing;
      const sent = await outbox.flush();
      await settle(context, log, messages, sent);
    } catch (error) {
      given.up = true;
      work.catch(() => undefined);
      await typing;
      outbox.clear();
      await outbox.direct(trouble(context, error, log));
    }
  }

  return {
    run: async context => {
      const { activity } = context;
      if (activity?.conversation?.id === undefined) return;
      try {
        const link = unfurled(activity, options.publicUrl);
        if (link === undefined) await queue.run(storageKey(activity), () => answer(context));
        else await context.sendActivity(link);
      } catch (error) {
        log.error('A reply could not be sent.', { channel: activity.channelId, ...errorFields(error) });
      }
    },
  };
}
