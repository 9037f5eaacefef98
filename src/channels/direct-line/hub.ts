import type { Page, StoredActivity, Transcripts } from '../../state/index.ts';

/** What a stream sends at once: activities and the watermark to go on from. */
export interface Frame {
  readonly activities: readonly StoredActivity[];
  readonly watermark: string;
}

/** One open stream of a conversation, whatever carries it. */
export interface Subscriber {
  /** Something new stands in the transcript. */
  wake(): void;
  /** Something that stands in no transcript position of its own: a typing sign, a changed activity. */
  show(activity: StoredActivity): void;
}

/** Tells the open streams of each conversation what happens in it. */
export interface Hub {
  subscribe(conversation: string, subscriber: Subscriber): () => void;
  wake(conversation: string): void;
  show(conversation: string, activity: StoredActivity): void;
}

export function createHub(): Hub {
  const conversations = new Map<string, Set<Subscriber>>();
  return {
    subscribe: (conversation, subscriber) => {
      const subscribers = conversations.get(conversation) ?? new Set();
      conversations.set(conversation, subscribers.add(subscriber));
      return () => {
        subscribers.delete(subscriber);
        if (subscribers.size === 0 && conversations.get(conversation) === subscribers)
          conversations.delete(conversation);
      };
    },
    wake: conversation => {
      for (const subscriber of conversations.get(conversation) ?? []) subscriber.wake();
    },
    show: (conversation, activity) => {
      for (const subscriber of conversations.get(conversation) ?? []) subscriber.show(activity);
    },
  };
}

/** Activities in one frame at most. */
const pageSize = 50;

/** What a client that has read up to the watermark gets next. */
export function nextPage(transcripts: Transcripts, conversation: string, watermark: number): Page {
  return transcripts.since(conversation, watermark, pageSize);
}
