import type { Outgoing } from './activity.ts';
import { DirectLineFailure, ownPage, post } from './api.ts';
import type { Outbox, Pending } from './outbox.ts';
import type { Session } from './session.ts';

/** Milliseconds without an echo after which a taken message is sent again under the same id. */
const echoPatience = 8000;

/** What the sender tells the line. */
interface SenderEvents {
  readonly taken: () => void;
  readonly refused: (pending: Pending) => void;
  readonly failed: (problem: unknown) => void;
}

/** Sends the outbox in order, one message at a time. The server knows a message that comes twice by its id. */
export class Sender {
  readonly #outbox: Outbox;
  readonly #locale: string;
  readonly #on: SenderEvents;
  #session: Session | undefined;
  #sending = false;

  constructor(outbox: Outbox, locale: string, on: SenderEvents) {
    this.#outbox = outbox;
    this.#locale = locale;
    this.#on = on;
  }

  /** The line is open: everything without an echo goes out, once more where need be. */
  open(session: Session): void {
    this.#session = session;
    this.#outbox.putBack(0);
    void this.flush();
  }

  /** The session has a fresh token. */
  renew(session: Session): void {
    if (this.#session !== undefined) this.#session = session;
  }

  /** The line is cut: messages wait. */
  close(): void {
    this.#session = undefined;
  }

  /** Queues a message for a conversation; it goes out as soon as the line to that conversation allows. */
  send(outgoing: Outgoing, conversation: string | undefined): Pending {
    const pending = this.#outbox.add(outgoing, conversation);
    void this.flush();
    return pending;
  }

  /** Sends again what the server took long ago without an echo. */
  remind(): void {
    if (this.#session !== undefined && this.#outbox.putBack(echoPatience)) void this.flush();
  }

  /** Sends what waits. */
  async flush(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let session = this.#session; session !== undefined; session = this.#session) {
        const next = this.#outbox.next(session.conversationId);
        if (next === undefined) break;
        await this.#post(session, next);
      }
    } catch (problem) {
      this.#on.failed(problem);
    } finally {
      this.#sending = false;
    }
  }

  async #post(session: Session, pending: Pending): Promise<void> {
    const { text, value, shown, edits, answering } = pending.outgoing;
    try {
      await post(session, {
        type: 'message',
        locale: this.#locale,
        channelData: {
          ...ownPage,
          clientActivityID: pending.clientId,
          ...(shown === undefined ? {} : { shown }),
          ...(edits === undefined ? {} : { edits }),
          ...(answering === undefined ? {} : { answering }),
        },
        ...(text === undefined ? {} : { text }),
        ...(value === undefined ? {} : { value }),
      });
      this.#outbox.taken(pending.clientId);
      this.#on.taken();
    } catch (problem) {
      const kind = problem instanceof DirectLineFailure ? problem.kind : 'down';
      if (kind !== 'refused' && kind !== 'full') throw problem;
      this.#outbox.remove(pending.clientId);
      this.#on.refused(kind === 'full' ? { ...pending, full: true } : pending);
    }
  }
}
