import { errorFields, type Log } from '../log.ts';
import type { Activity, TurnContext } from '../sdk.ts';
import { forChannel } from './for-channel.ts';
import type { LiveCard, LiveCards } from './live-cards.ts';
import { storageKey } from './storage-key.ts';

/** What the card that asked last becomes when the turn has gone well. */
export interface Settled {
  /** Its instance id: what it said is never put in the place of another card. */
  readonly card: string;
  /** True: the press being answered came from it. */
  readonly pressed: boolean;
  readonly activity: Partial<Activity>;
}

const settledKey = Symbol('settled');

/** True where a message that was sent can be replaced. */
export function replacesMessages({ channelId }: Pick<Activity, 'channelId'>): boolean {
  return channelId === 'msteams';
}

/** Keeps what the card becomes until the reply has gone out; undefined where a person spoke and no card is known. */
export function keepSettled(context: TurnContext, settled: Settled | undefined): void {
  context.turnState.set(settledKey, { settled });
}

/** The message that holds the card: the one remembered, or after a restart the one that the press came from. */
function messageOf({ card, pressed }: Settled, before: LiveCard | undefined, { replyToId }: Activity) {
  if (before?.card === card) return before.id;
  return pressed && before === undefined ? replyToId : undefined;
}

/**
 * Takes the controls away from the card that asked last, where the channel can, so that one card at most waits for a
 * press; its words stay. `asks` is the message that asks now. Where it fails, the old card stays as it was.
 */
export async function settle(context: TurnContext, log: Log, live: LiveCards, asks?: LiveCard): Promise<void> {
  const { activity } = context;
  if (!replacesMessages(activity)) return;
  const spoken: { settled: Settled | undefined } | undefined = context.turnState.get(settledKey);
  if (spoken === undefined && asks === undefined) return;
  const before = live.swap(storageKey(activity), asks);
  const settled = spoken?.settled;
  const id = settled === undefined ? undefined : messageOf(settled, before, activity);
  if (settled === undefined || id === undefined) return;
  try {
    await context.updateActivity({ ...forChannel(settled.activity, activity.channelId, 'card'), id });
  } catch (error) {
    log.info('A card stays as it was.', { channel: activity.channelId, ...errorFields(error) });
  }
}
