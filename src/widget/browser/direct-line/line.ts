import type { Outgoing } from './activity.ts';
import { begin, DirectLineFailure, history, type Opened, refresh, resume } from './api.ts';
import { Inbox } from './inbox.ts';
import type { LineEvents } from './line-events.ts';
import type { Outbox, Pending } from './outbox.ts';
import { delayBefore, pause } from './pause.ts';
import { Sender } from './sender.ts';
import { forgetSession, hasRunOut, keepSession, keptSession, type Session, type Shelf } from './session.ts';
import { listen } from './socket.ts';
import { onWake } from './wake.ts';

/**
 * Milliseconds before a token's end at which it is renewed: half of the usual 30 minutes, as Microsoft's client does.
 */
const renewBefore = 900_000;
/** Milliseconds between two tries to renew. */
const renewPause = 60_000;
/**
 * Milliseconds between two looks at the clock, one a second, that mean sleep: a page in the background looks once a
 * minute. A line that has slept is often dead and does not know it.
 */
const slept = 150_000;

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
  #hasLeft = false;
  #renewedAt = 0;
  #lookedAt = 0;

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

  /** The conversation shown; `undefined` while the first one is still to begin. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Connects, and stays connected until the page goes. */
  async run(): Promise<never> {
    this.#events.state('connecting');
    this.#lookedAt = Date.now();
    setInterval(() => this.#tend(), 1000);
    onWake(() => this.#tend());
    for (;;) {
      this.#cut = new AbortController();
      this.#hasLeft = false;
      const problem = await this.#once().catch((caught: unknown) => caught);
      this.#sender.close();
      // Whoever goes to another conversation has a line, and need not wait for it.
      if (this.#hasLeft) continue;
      const { signal } = this.#cut;
      // What went wrong with a conversation that was left says nothing of the next.
      await pause(this.#delayAfter(signal.aborted ? undefined : problem), signal);
    }
  }

  /** Says something. It is queued at once and goes out as soon as the line allows. */
  send(outgoing: Outgoing): Pending {
    return this.#sender.send(outgoing, (this.#session ?? keptSession(this.#shelf))?.conversationId);
  }

  /** Leaves this conversation for a new one, or for one held before. Returns the one left. */
  leave(to?: Session): Session | undefined {
    const left = this.#session;
    this.#outbox.leave();
    this.#forget();
    if (to !== undefined) this.#use(to);
    this.#hasLeft = true;
    this.#cut.abort();
    return left;
  }

  async #once(): Promise<unknown> {
    const { signal } = this.#cut;
    const { session, streamUrl } = await this.#open(signal);
    // The person may have left the conversation while it was being opened.
    if (signal.aborted) return undefined;
    this.#use(session);
    this.#outbox.adopt(session.conversationId);
    const opened = await listen(streamUrl, signal, {
      opened: () => {
        this.#attempt = 0;
        this.#events.state('online');
        const unsent = this.#outbox.release(session.conversationId);
        if (unsent.length > 0) this.#events.unsent(unsent);
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
    const current = hasRunOut(session) ? await refresh(session) : session;
    if (this.#inbox.watermark === undefined) await this.#catchUp(current, signal);
    return resume(current, this.#inbox.watermark);
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
      if (problem instanceof DirectLineFailure && problem.kind === 'expired') this.#mustRenew();
      this.#cut.abort();
    }
  }

  /** Milliseconds until the next try; a conversation that is gone is followed by a new one at once. */
  #delayAfter(problem: unknown): number {
    const failure = problem instanceof DirectLineFailure ? problem : undefined;
    if (failure?.kind === 'expired') {
      this.#mustRenew();
      return this.#attempt++ === 0 ? 0 : delayBefore(this.#attempt);
    }
    const over = this.#session;
    if (failure?.kind === 'gone' && over !== undefined) {
      this.#outbox.putBack(0);
      this.#forget();
      this.#events.anew(over);
      return this.#attempt++ === 0 ? 0 : delayBefore(this.#attempt);
    }
    this.#events.state(failure?.retryAfter === undefined ? 'offline' : { busy: failure.retryAfter });
    return failure?.retryAfter === undefined ? delayBefore(this.#attempt++) : failure.retryAfter * 1000;
  }

  #use(session: Session): void {
    this.#session = session;
    this.#sender.renew(session);
    keepSession(this.#shelf, session);
    this.#events.session(session);
  }

  /** The server says that the token has run out, whatever the clock here says: it is exchanged before anything else. */
  #mustRenew(): void {
    if (this.#session !== undefined) this.#use({ ...this.#session, expiresAt: 0 });
  }

  #forget(): void {
    if (this.#session !== undefined) forgetSession(this.#shelf, this.#session.conversationId);
    this.#session = undefined;
    this.#inbox = new Inbox();
  }

  /**
   * Once a second and on waking: opens a line that slept anew, sends again what got no echo, renews the token in time.
   */
  #tend(): void {
    const now = Date.now();
    if (now - this.#lookedAt > slept) this.#cut.abort();
    this.#lookedAt = now;
    this.#sender.remind();
    const session = this.#session;
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
