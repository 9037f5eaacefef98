import type { Activity, ResourceResponse, TurnContext } from '../sdk.ts';
import { forChannel } from './for-channel.ts';
import type { LiveCard } from './live-cards.ts';
import { forPerson } from './owner.ts';
import { askingCard } from './shown-card.ts';
import { showsOf } from './shows.ts';

/** Keeps back what a turn says until its state is written. */
export interface Outbox {
  /** Throws away what was said: the turn is run again. */
  clear(): void;
  /** The message kept back that asks, as it was said; undefined where none does. */
  asks(): Partial<Activity> | undefined;
  /** Sends what was kept, in order, and keeps nothing back from now on; returns the message that asks. */
  flush(): Promise<LiveCard | undefined>;
  /** Sends past the box, at once; as it is where it cannot be made to fit the channel. */
  direct(activity: Partial<Activity>): Promise<void>;
}

/** Puts a box between the turn and the channel. */
export function createOutbox(context: TurnContext): Outbox {
  const dressed = (activity: Partial<Activity>): Partial<Activity> =>
    forPerson(forChannel(activity, context.activity.channelId, showsOf(context)), context.activity);
  const undressedAtWorst = (activity: Partial<Activity>): Partial<Activity> => {
    try {
      return dressed(activity);
    } catch {
      return activity;
    }
  };
  let kept: Partial<Activity>[] = [];
  let open = false;
  context.onSendActivities(async (_, activities, next) => {
    if (open) return next();
    kept.push(...activities);
    return activities.map(() => ({ id: '' }));
  });
  const send = async (activities: Partial<Activity>[]): Promise<ResourceResponse[]> => {
    open = true;
    try {
      return await context.sendActivities(activities);
    } finally {
      open = false;
    }
  };
  return {
    clear: () => {
      kept = [];
    },
    asks: () => kept.findLast(said => askingCard(said) !== undefined),
    flush: async () => {
      const said = kept;
      kept = [];
      if (said.length === 0) return undefined;
      const responses = await send(said.map(dressed));
      const last = said.findLastIndex(message => askingCard(message) !== undefined);
      const card = askingCard(said[last] ?? {});
      const id = responses[last]?.id;
      return card === undefined || id === undefined ? undefined : { id, card };
    },
    direct: async activity => {
      await send([undressedAtWorst(activity)]);
    },
  };
}
