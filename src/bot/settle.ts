import type { Activity, TurnContext } from 'botbuilder-core';
import { errorFields, type Log } from '../log.ts';
import { forChannel } from './for-channel.ts';
import { belongsTo } from './owner.ts';
import { isShared } from './storage-key.ts';

const settledKey = Symbol('settled');

/** Keeps what the pressed card becomes until the reply has gone out. */
export function keepSettled(context: TurnContext, settled: Partial<Activity> | undefined): void {
  if (settled !== undefined) context.turnState.set(settledKey, settled);
}

/**
 * Puts the settled card in the place of the pressed one, where the channel can and the card is the presser's own.
 * Where it fails, the old card stays as it was: a press on it is understood at any time.
 */
export async function settle(context: TurnContext, log: Log): Promise<void> {
  const { activity } = context;
  const settled: Partial<Activity> | undefined = context.turnState.get(settledKey);
  if (settled === undefined || activity.channelId !== 'msteams' || activity.replyToId === undefined) return;
  if (isShared(activity) && !belongsTo(activity.value, activity.from.id)) return;
  try {
    await context.updateActivity({ ...forChannel(settled, activity.channelId), id: activity.replyToId });
  } catch (error) {
    log.info('A card stays as it was.', { channel: activity.channelId, ...errorFields(error) });
  }
}
