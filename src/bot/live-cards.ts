/** Conversations whose last question is remembered; a hundred bytes each. */
const mostRemembered = 20_000;

/**
 * Which message asked last, by conversation, so that it can be settled when the answer comes in words. It is not kept
 * across a restart: the card of before then stays as it is, and a press on it is understood.
 */
export interface LiveCards {
  /** Remembers the message that asks now, none where nothing is asked; returns the one that asked before. */
  swap(key: string, id: string | undefined): string | undefined;
}

export function createLiveCards(): LiveCards {
  const ids = new Map<string, string>();
  return {
    swap: (key, id) => {
      const before = ids.get(key);
      ids.delete(key);
      if (id !== undefined && id !== '') ids.set(key, id);
      const [oldest] = ids.keys();
      if (ids.size > mostRemembered && oldest !== undefined) ids.delete(oldest);
      return before;
    },
  };
}
