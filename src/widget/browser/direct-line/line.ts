import type { Activity, Outgoing } from './activity.ts';
import { begin, DirectLineFailure, history, type Opened, refresh, resume } from './api.ts';
import { Inbox } from './inbox.ts';
import type { Outbox, Pending } from './outbox.ts';
import { delayBefore, pause } from './pause.ts';
import { Sender } from './sender.ts';
import { forgetSession, keepSession, keptSession, type Session, type Shelf } from './session.ts';
import { listen } from './socket.ts';

/** connecting: the first time; offline: the line is cut; busy: the server asks to wait so many seconds. */
export type LineState = 'connecting' | 'online' | 'offline' | { readonly busy: number };

/** What the page hears from the line. */
export interface LineEvents {
  /** An activity, each once; `fromHistory` where it was said before this page was open. */
  readonly activity: (activity: Activity, fromHistory: boolean) => void;
  readonly state: (state: LineState) => void;
  /** The old conversation is over and a new one begins; the transcript goes on below. */
  readonly anew: () => void;
  /** The server does not take this message, whatever is tried. */
  readonly refused: (pending: Pending) => void;
}

/** Milliseconds before a token's end at which it is renewed: half of the usual 30 minutes, as Microsoft's client does. */
const renewBefore = 900_000;
/** Milliseconds between two tries to renew. */
const renewPause = 60_000;

/** A conversation over Direct Line 3.0 that survives cuts, restarts, reloads and expired tokens. */
export class Line {
  readonly #events: LineEvents;
  readonly #shelf: Shelf;
  readonly #outbox: Outbox;
  readonly #locale: string;
  readonly #sender: Sender;
  #session: Session | undefined;
  #inbox = new Inbox();
  #cut = new AbortController();
  #attempt = 0;
  #renewedAt = 0;

  constructor(options: { shelf: Shelf; outbox: Outbox; locale: string; events: LineEvents }) {
    this.#events = options.events;
    this.#shelf = options.shelf;
    this.#outbox = options.outbox;
    this.#locale = options.locale;
    this.#sender = new Sender(options.outbox, options.locale, {
      taken: () => options.events.state('online'),
      refused: options.events.refused,
      failed: problem => this.#failed(problem),
    });
  }

  /** Connects, and stays connected until the page goes. */
  async run(): Promise<never> {
    this.#events.state('connecting');
    setInterval(() => this.#tend(), 1000);
    for (;;) {
      this.#cut = new AbortController();
      const problem = await this.#once().catch((caught: unknown) => caught);
      this.#sender.close();
      const { signal } = this.#cut;
      // What went wrong with a conversation that was left says nothing of the next.
      await pause(this.#delayAfter(signal.aborted ? undefined : problem), signal);
    }
  }

  /** Says something. It is queued at once and goes out as soon as the line allows. */
  send(outgoing: Outgoing): Pending {
    return this.#sender.send(outgoing);
  }

  /** Leaves this conversation for a new one, or for one held before; what was not sent is given up. Returns the one left. */
  leave(to?: Session): Session | undefined {
    const left = this.#session;
    this.#outbox.clear();
    this.#forget();
    if (to !== undefined) this.#use(to);
    this.#cut.abort();
    return left;
  }

  async #once(): Promise<unknown> {
    const { signal } = this.#cut;
    const { session, streamUrl } = await this.#open(signal);
    // The person may have left the conversation while it was being opened.
    if (signal.aborted) return undefined;
    this.#use(session);
    const opened = await listen(streamUrl, signal, {
      opened: () => {
        this.#attempt = 0;
        this.#events.state('online');
        this.#sender.open(session);
      },
      frame: data => {
        this.#receive(data, false);
      },
    });
    return opened ? undefined : new DirectLineFailure('down');
  }

  async #open(signal: AbortSignal): Promise<Opened> {
    const kept = keptSession(this.#shelf);
    const mine = this.#session;
    // Another tab may have renewed the token of this conversation.
    const session = mine === undefined || kept?.conversationId === mine.conversationId ? kept : mine;
    if (session === undefined) return begin(this.#locale);
    this.#session = session;
    if (this.#inbox.watermark === undefined) await this.#catchUp(session, signal);
    return resume(session, this.#inbox.watermark);
  }

  /** Reads what was said before this page was open, page by page. */
  async #catchUp(session: Session, signal: AbortSignal): Promise<void> {
    for (let some = true; some; ) {
      const page = await history(session, this.#inbox.watermark);
      some = !signal.aborted && this.#receive(page, true);
    }
  }

  /** True: there was something new. */
  #receive(raw: unknown, fromHistory: boolean): boolean {
    const activities = this.#inbox.take(raw);
    for (const activity of activities) {
      if (activity.clientId !== undefined) this.#outbox.remove(activity.clientId);
      this.#events.activity(activity, fromHistory);
    }
    return activities.length > 0;
  }

  /** A message could not be sent: the line is dead or the conversation over, so connect again. */
  #failed(problem: unknown): void {
    if (problem instanceof DirectLineFailure && problem.retryAfter !== undefined) {
      this.#events.state({ busy: problem.retryAfter });
      setTimeout(() => void this.#sender.flush(), problem.retryAfter * 1000);
    } else {
      this.#cut.abort();
    }
  }

  /** Milliseconds until the next try; a conversation that is gone is followed by a new one at once. */
  #delayAfter(problem: unknown): number {
    const failure = problem instanceof DirectLineFailure ? problem : undefined;
    if (failure?.kind === 'gone' && this.#session !== undefined) {
      this.#forget();
      this.#events.anew();
      return this.#attempt++ === 0 ? 0 : delayBefore(this.#attempt);
    }
    this.#events.state(failure?.retryAfter === undefined ? 'offline' : { busy: failure.retryAfter });
    return failure?.retryAfter === undefined ? delayBefore(this.#attempt++) : failure.retryAfter * 1000;
  }

  #use(session: Session): void {
    this.#session = session;
    keepSession(this.#shelf, session);
  }

  #forget(): void {
    if (this.#session !== undefined) forgetSession(this.#shelf, this.#session.conversationId);
    this.#session = undefined;
    this.#inbox = new Inbox();
  }

  /** Once a second: sends again what got no echo, renews the token in time. */
  #tend(): void {
    this.#sender.remind();
    const session = this.#session;
    const now = Date.now();
    if (session === undefined || session.expiresAt - now > renewBefore || now - this.#renewedAt < renewPause) return;
    this.#renewedAt = now;
    refresh(session).then(
      renewed => {
        if (this.#session?.conversationId === renewed.conversationId) this.#use(renewed);
      },
      () => undefined,
    );
  }
}
