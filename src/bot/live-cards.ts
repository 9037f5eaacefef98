/** Conversations whose last question is remembered; a hundred bytes each. */
const mostRemembered = 20_000;

/** A message that asks: its id in the channel, and the instance id of its card. */
export interface LiveCard {
  readonly id: string;
  readonly card: string;
}

/**
 * Which message asked last, by conversation, so that it can be settled when the answer comes in words. It is not kept
 * across a restart: the card of before is then settled by a press on it, and stays as it is where the answer is typed.
 */
export interface LiveCards {
  /** Remembers the message that asks now, none where nothing is asked; returns the one that asked before. */
  swap(key: string, asks: LiveCard | undefined): LiveCard | undefined;
}

export function createLiveCards(): LiveCards {
  const cards = new Map<string, LiveCard>();
  return {
    swap: (key, asks) => {
      const before = cards.get(key);
      cards.delete(key);
      if (asks !== undefined && asks.id !== '') cards.set(key, asks);
      const [oldest] = cards.keys();
      if (cards.size > mostRemembered && oldest !== undefined) cards.delete(oldest);
      return before;
    },
  };
}
