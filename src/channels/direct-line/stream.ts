import { WebSocket } from 'ws';
import type { StoredActivity, Transcripts } from '../../state/index.ts';
import { type Frame, type Hub, nextPage, type Subscriber } from './hub.ts';

/** Bytes that may wait for a slow client; what comes later it reads from the transcript when it has caught up. */
const highWater = 256 * 1_024;

/** What a stream is made of. */
interface StreamParts {
  readonly transcripts: Transcripts;
  readonly hub: Hub;
  /** Runs what is called from elsewhere, where nobody catches; it never throws. */
  readonly guard: (work: () => void) => void;
}

/**
 * Sends a conversation to one socket from the watermark on, at the client's own pace: the server holds at most
 * `highWater` bytes for it, and nothing is lost, because the rest waits in the transcript.
 */
export function streamTo(
  socket: WebSocket,
  { transcripts, hub, guard }: StreamParts,
  conversation: string,
  from: number,
): void {
  let watermark = from;
  let caughtUp = false;

  const send = (activities: readonly StoredActivity[]): void => {
    const frame: Frame = { activities, watermark: String(watermark) };
    socket.send(JSON.stringify(frame), () => guard(pump));
  };
  const pump = (): void => {
    while (socket.readyState === WebSocket.OPEN && socket.bufferedAmount < highWater) {
      const page = nextPage(transcripts, conversation, watermark);
      caughtUp = page.activities.length === 0;
      if (caughtUp) return;
      watermark = page.watermark;
      send(page.activities);
    }
  };
  const subscriber: Subscriber = {
    wake: () => guard(pump),
    show: activity => {
      if (!caughtUp || socket.readyState !== WebSocket.OPEN || socket.bufferedAmount >= highWater) return;
      guard(() => send([activity]));
    },
  };

  const unsubscribe = hub.subscribe(conversation, subscriber);
  socket.on('close', unsubscribe);
  pump();
}
