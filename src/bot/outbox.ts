import type { Activity, TurnContext } from 'botbuilder-core';
import { forChannel } from './for-channel.ts';
import { forPerson } from './owner.ts';

/** Keeps back what a turn says until its state is written. */
export interface Outbox {
  /** Throws away what was said: the turn is run again. */
  clear(): void;
  /** Sends what was kept, in order, and keeps nothing back from now on. */
  flush(): Promise<void>;
  /** Sends past the box, at once. */
  direct(activity: Partial<Activity>): Promise<void>;
}

/** Puts a box between the turn and the channel. */
export function createOutbox(context: TurnContext): Outbox {
  const dressed = (activity: Partial<Activity>): Partial<Activity> =>
    forPerson(forChannel(activity, context.activity.channelId), context.activity);
  let kept: Partial<Activity>[] = [];
  let open = false;
  context.onSendActivities(async (_, activities, next) => {
    if (open) return next();
    kept.push(...activities);
    return activities.map(() => ({ id: '' }));
  });
  const send = async (activities: Partial<Activity>[]): Promise<void> => {
    open = true;
    try {
      await context.sendActivities(activities);
    } finally {
      open = false;
    }
  };
  return {
    clear: () => {
      kept = [];
    },
    flush: async () => {
      const ready = kept.map(dressed);
      kept = [];
      if (ready.length > 0) await send(ready);
    },
    direct: activity => send([dressed(activity)]),
  };
}
