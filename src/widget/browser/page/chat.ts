import type { Activity, Outgoing } from '../direct-line/activity.ts';
import { Line } from '../direct-line/line.ts';
import { Outbox, type Pending } from '../direct-line/outbox.ts';
import { keptSession, type Session, type Shelf, shelfOver } from '../direct-line/session.ts';
import { element } from '../dom.ts';
import { recordOf } from '../read.ts';
import { word } from '../words.ts';
import { Asking } from './asking.ts';
import { cards } from './cards.ts';
import type { KeptConversations } from './kept-conversations.ts';
import type { Editable } from './own-words.ts';
import type { Scroll } from './scroll.ts';
import type { Status } from './status.ts';
import { Transcript } from './transcript.ts';

/** What the chat needs of its page. */
export interface ChatParts {
  readonly list: HTMLElement;
  /** What every tab of this browser sees. */
  readonly shelf: Shelf;
  readonly kept: KeptConversations;
  readonly scroll: Scroll;
  readonly status: Status;
  readonly announce: (text: string) => void;
  readonly locale: string;
  /** Shown above the bot's first sentence. */
  readonly greeting: string | undefined;
  /** Said first in a new conversation. */
  readonly start: string | undefined;
  /** Called when something was sent from a card. */
  readonly sent: () => void;
  /** Called when a message is to be edited. */
  readonly edit: (message: Editable) => void;
  /** Called when the conversation shown is left or over. */
  readonly left: () => void;
  /** Called with each recommendation as it comes. */
  readonly answered: (answer: unknown) => void;
}

/** A conversation on the page: the transcript, and the line that brings it. */
export class Chat {
  readonly #parts: ChatParts;
  readonly #outbox = new Outbox(shelfOver(() => sessionStorage));
  readonly #transcript: Transcript;
  readonly #line: Line;
  readonly #asking = new Asking();
  #begun = false;

  constructor(parts: ChatParts) {
    this.#parts = parts;
    this.#transcript = new Transcript(parts.list, parts.scroll, cards, {
      say: outgoing => {
        this.say(outgoing);
        parts.sent();
      },
      edit: parts.edit,
    });
    this.#line = new Line({
      shelf: parts.shelf,
      outbox: this.#outbox,
      locale: parts.locale,
      events: {
        activity: (activity, fromHistory) => this.#arrived(activity, fromHistory),
        state: state => parts.status.connection(state),
        session: session => parts.kept.renewed(session),
        anew: over => this.#expired(over),
        refused: pending => this.#unsent(pending, 'retry'),
        unsent: left => {
          for (const pending of left) this.#unsent(pending, 'send-here');
        },
      },
    });
  }

  /** Connects; further calls do nothing. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.#welcome(keptSession(this.#parts.shelf) === undefined && this.#outbox.all.length === 0);
    for (const pending of this.#outbox.all) this.#show(pending);
    void this.#line.run();
  }

  /** The newest words of the person; `undefined` where there is nothing to edit. */
  get editable(): Editable | undefined {
    return this.#transcript.editable;
  }

  /** Says something to the bot. */
  say(outgoing: Outgoing): void {
    const answering = outgoing.answering ?? this.#asking.now;
    this.#show(this.#line.send(answering === undefined ? outgoing : { ...outgoing, answering }));
    this.#parts.status.waiting();
    cards.load().catch(() => undefined);
  }

  /** Id of the conversation shown; `undefined` while the first one is still to begin. */
  get shown(): string | undefined {
    return this.#line.session?.conversationId;
  }

  /** Leaves this conversation for a new one, and offers the way back unless there is none any more. */
  anew(back = true): void {
    const left = this.#line.leave();
    this.#clear();
    if (back && left !== undefined) this.#offer(left);
    this.#welcome(true);
  }

  /** Leaves this conversation for one held before. */
  goTo(session: Session): void {
    this.#line.leave(session);
    this.#clear();
  }

  #offer(left: Session): void {
    const back = element('button', { type: 'button' }, word('return'));
    back.addEventListener('click', () => this.goTo(left));
    this.#transcript.note(`${word('left')} `, back);
  }

  #clear(): void {
    this.#parts.left();
    this.#transcript.clear();
    this.#asking.clear();
  }

  #show(pending: Pending): void {
    this.#asking.own(pending.clientId);
    this.#transcript.pending(pending);
  }

  #welcome(isNew: boolean): void {
    const { greeting, start } = this.#parts;
    if (greeting !== undefined) this.#transcript.note(greeting);
    if (isNew && start !== undefined) this.say({ text: start });
  }

  #arrived(activity: Activity, fromHistory: boolean): void {
    if (activity.type === 'typing' && !activity.fromUser) this.#parts.status.waiting();
    if (activity.type !== 'message') return;
    if (this.#line.session !== undefined) this.#parts.kept.heard(this.#line.session, activity);
    if (activity.fromUser) this.#ownSaid(activity);
    else this.#botSaid(activity, fromHistory);
  }

  #ownSaid(activity: Activity): void {
    this.#asking.own(activity.clientId ?? activity.id);
    this.#transcript.own(activity);
  }

  #botSaid(activity: Activity, fromHistory: boolean): void {
    const { status, announce, answered } = this.#parts;
    status.answered();
    this.#asking.bot(
      activity,
      this.#outbox.all.map(({ clientId }) => clientId),
    );
    const text = this.#transcript.bot(activity);
    if (fromHistory) return;
    const isAnswer = recordOf(activity.value)['kind'] === 'recommendation';
    announce(isAnswer && activity.summary !== undefined ? `${word('bot')}: ${activity.summary}` : text);
    if (isAnswer) answered(activity.value);
  }

  #expired(over: Session): void {
    this.#parts.kept.remove(over);
    this.#parts.left();
    this.#transcript.close();
    this.#asking.clear();
    this.#transcript.note(word('anew'));
    this.#parts.announce(word('anew'));
  }

  /** What did not get through is sent when the person says so, and then as an answer to what is asked by then. */
  #unsent({ outgoing: { answering: _, ...outgoing }, ...pending }: Pending, button: 'retry' | 'send-here'): void {
    this.#parts.status.answered();
    this.#transcript.unsent({ ...pending, outgoing }, word(button), () => this.say(outgoing));
  }
}
