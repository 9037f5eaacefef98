import type { Activity, TurnContext } from 'botbuilder-core';
import { errorFields, type Log } from '../log.ts';
import { forChannel } from './for-channel.ts';
import type { LiveCards } from './live-cards.ts';
import { belongsTo } from './owner.ts';
import { isShared, storageKey } from './storage-key.ts';

/** What cards of before become when the turn has gone well. */
export interface Settled {
  /** The card that was pressed: its question and what was chosen. */
  readonly pressed: Partial<Activity> | undefined;
  /** The card that asked last: its question alone. */
  readonly last: Partial<Activity> | undefined;
}

const settledKey = Symbol('settled');

/** Keeps what cards become until the reply has gone out. */
export function keepSettled(context: TurnContext, settled: Settled): void {
  context.turnState.set(settledKey, settled);
}

/** The card that was pressed, where it is the presser's own. */
function pressedCard({ value, from, replyToId, ...activity }: Activity): string | undefined {
  const own = !isShared(activity) || belongsTo(value, from.id);
  return own ? replyToId : undefined;
}

/**
 * Puts settled cards in the place of the pressed one and of the one that asked last, where the channel can, so that one
 * card at most waits for a press. `asks` is the message that asks now. Where it fails, the old card stays as it was.
 */
export async function settle(context: TurnContext, log: Log, live: LiveCards, asks: string | undefined): Promise<void> {
  const { activity } = context;
  if (activity.channelId !== 'msteams') return;
  const settled: Settled | undefined = context.turnState.get(settledKey);
  if (settled === undefined && asks === undefined) return;
  const before = live.swap(storageKey(activity), asks);
  const replace = async (id: string | undefined, card: Partial<Activity> | undefined): Promise<void> => {
    if (id === undefined || card === undefined) return;
    try {
      await context.updateActivity({ ...forChannel(card, activity.channelId), id });
    } catch (error) {
      log.info('A card stays as it was.', { channel: activity.channelId, ...errorFields(error) });
    }
  };
  const pressed = settled?.pressed === undefined ? undefined : pressedCard(activity);
  await replace(pressed, settled?.pressed);
  if (before !== pressed) await replace(before, settled?.last);
}
