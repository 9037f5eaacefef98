import { errorFields, type Log } from '../log.ts';
import type { Activity, TurnContext } from '../sdk.ts';
import { forPerson } from './addressed.ts';
import { forChannel } from './for-channel.ts';
import { answerOf } from './judged.ts';
import type { Sent } from './outbox.ts';
import type { LiveCard, SentMessages } from './sent-messages.ts';
import { askingCard } from './shown-card.ts';

/** What the card that asked last becomes when the turn has gone well. */
export interface Settled {
  /** Its instance id: what it said is never put in the place of another card. */
  readonly card: string;
  /** True: the press being answered came from it. */
  readonly pressed: boolean;
  readonly activity: Partial<Activity>;
}

/** What a turn leaves to be done once its reply has gone out. */
interface Left {
  readonly settled: Settled | undefined;
  /** True: the person asked for everything to be forgotten. */
  readonly forgotten: boolean;
}

const leftKey = Symbol('left');

/** True where a message that was sent can be replaced. */
export function replacesMessages({ channelId }: Pick<Activity, 'channelId'>): boolean {
  return channelId === 'msteams';
}

/** Keeps what is to be done when the reply has gone out: `settled` undefined where no card that asks is known. */
export function keepLeft(context: TurnContext, left: Left): void {
  context.turnState.set(leftKey, left);
}

/** The message that holds the card: the one remembered, or where none is the one that the press came from. */
function messageOf({ card, pressed }: Settled, before: LiveCard | undefined, { replyToId }: Activity) {
  if (before?.card === card) return before.id;
  return pressed && before === undefined ? replyToId : undefined;
}

/** The message that asks now, and what each answer recommends. */
function read(sent: readonly Sent[]) {
  const known = sent.filter(({ id }) => id !== '');
  const asking = known.findLast(({ message }) => askingCard(message) !== undefined);
  const card = asking === undefined ? undefined : askingCard(asking.message);
  const answers = known.flatMap(({ id, message }) => {
    const judged = answerOf(message);
    return judged === undefined ? [] : [[id, judged] as const];
  });
  return {
    asks: asking === undefined || card === undefined ? undefined : { id: asking.id, card },
    answers: new Map(answers),
  };
}

/**
 * Takes the controls away from the card that asked last, where the channel can, so that one card at most waits for a
 * press; its words stay. `sent`: what went out now. Where it fails, the old card stays as it was.
 */
export async function settle(
  context: TurnContext,
  log: Log,
  messages: SentMessages,
  sent: readonly Sent[],
): Promise<void> {
  const { activity } = context;
  if (!replacesMessages(activity)) return;
  const left: Left | undefined = context.turnState.get(leftKey);
  const { asks, answers } = read(sent);
  if (left === undefined && asks === undefined) return;
  try {
    const isForgotten = left?.forgotten === true;
    const before = isForgotten ? await messages.forget(activity) : await messages.swap(activity, asks, answers);
    const settled = left?.settled;
    const id = settled === undefined ? undefined : messageOf(settled, before, activity);
    if (settled === undefined || id === undefined) return;
    const dressed = forPerson(forChannel(settled.activity, activity.channelId, 'card'), activity);
    await context.updateActivity({ ...dressed, id });
  } catch (error) {
    log.info('A card stays as it was.', { channel: activity.channelId, ...errorFields(error) });
  }
}
