import type { Activity, ResourceResponse, TurnContext } from '../sdk.ts';
import { forPerson } from './addressed.ts';
import { forChannel } from './for-channel.ts';
import { askingCard } from './shown-card.ts';
import { showsOf } from './shows.ts';

/** A message that went out: its id in the channel, and what it was before it was dressed for it. */
export interface Sent {
  readonly id: string;
  readonly message: Partial<Activity>;
}

/** Keeps back what a turn says until its state is written. */
export interface Outbox {
  /** Throws away what was said: the turn is run again. */
  clear(): void;
  /** The message kept back that asks, as it was said; undefined where none does. */
  asks(): Partial<Activity> | undefined;
  /** Sends what was kept, in order, and keeps nothing back from now on; an id is empty where the channel gave none. */
  flush(): Promise<readonly Sent[]>;
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
      if (said.length === 0) return [];
      const responses = await send(said.map(dressed));
      return said.map((message, place) => ({ id: responses[place]?.id ?? '', message }));
    },
    direct: async activity => {
      await send([undressedAtWorst(activity)]);
    },
  };
}
