import type { Activity, Answering } from '../direct-line/activity.ts';
import { listOf, recordOf, textOf } from '../read.ts';

/** What a message of the bot asks; `undefined` where it asks nothing. */
export function askedBy({ value }: Pick<Activity, 'value'>): Answering | undefined {
  const source = recordOf(value);
  const id = textOf(source['id']);
  const card = textOf(source['card']);
  if (id === undefined || card === undefined) return undefined;
  const among = listOf(source['among']).flatMap(one => textOf(one) ?? []);
  return { id, card, ahead: 0, ...(among.length === 0 ? {} : { among }) };
}

/**
 * What stands before the person as asked. Each message goes out with it: another tab may have gone on by the time it
 * arrives.
 */
export class Asking {
  #asked: Answering | undefined;
  #askedIn = '';
  #since = new Set<string>();

  /**
   * The bot has said something while these messages were still on their way to it. Ids of activities grow; what is
   * shown
   * anew in its old place asks nothing new.
   */
  bot(activity: Pick<Activity, 'id' | 'value'>, onTheirWay: readonly string[]): void {
    const asked = askedBy(activity);
    if (asked === undefined || activity.id < this.#askedIn) return;
    if (activity.id !== this.#askedIn) this.#since = new Set(onTheirWay);
    this.#asked = asked;
    this.#askedIn = activity.id;
  }

  /** The person has said something, here or in another tab. */
  own(clientId: string): void {
    this.#since.add(clientId);
  }

  /** Another conversation is shown. */
  clear(): void {
    this.#asked = undefined;
    this.#askedIn = '';
    this.#since.clear();
  }

  /** What a message that is said now answers. */
  get now(): Answering | undefined {
    return this.#asked && { ...this.#asked, ahead: this.#since.size };
  }
}
