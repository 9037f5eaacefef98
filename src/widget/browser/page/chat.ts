import type { Activity, Outgoing } from '../direct-line/activity.ts';
import { Line } from '../direct-line/line.ts';
import { Outbox, type Pending } from '../direct-line/outbox.ts';
import { keptSession, type Shelf, shelfOver } from '../direct-line/session.ts';
import { recordOf } from '../read.ts';
import { word } from '../words.ts';
import { cards } from './cards.ts';
import type { Scroll } from './scroll.ts';
import type { Status } from './status.ts';
import { Transcript } from './transcript.ts';

/** What the chat needs of its page. */
export interface ChatParts {
  readonly list: HTMLElement;
  readonly scroll: Scroll;
  readonly status: Status;
  readonly announce: (text: string) => void;
  readonly locale: string;
  /** Shown above the bot's first sentence. */
  readonly greeting: string | undefined;
  /** Said first in a new conversation. */
  readonly start: string | undefined;
  /** Called with each recommendation as it comes. */
  readonly answered: (answer: unknown) => void;
}

/** A conversation on the page: the transcript, and the line that brings it. */
export interface Chat {
  /** Connects; further calls do nothing. */
  readonly begin: () => void;
  readonly say: (outgoing: Outgoing) => void;
  /** Leaves this conversation for a new one. */
  readonly anew: () => void;
}

/** Puts a chat on the page. */
export function chatOn(parts: ChatParts): Chat {
  const shelf: Shelf = shelfOver(() => localStorage);
  const outbox = new Outbox(shelfOver(() => sessionStorage));
  const { status, announce } = parts;
  let begun = false;

  const say = (outgoing: Outgoing): void => {
    transcript.pending(line.send(outgoing));
    status.waiting();
    void cards.load().catch(() => undefined);
  };
  const transcript = new Transcript(parts.list, parts.scroll, cards, say);

  const botSaid = (activity: Activity, fromHistory: boolean): void => {
    status.answered();
    const text = transcript.bot(activity);
    if (fromHistory) return;
    const isAnswer = recordOf(activity.value)['kind'] === 'recommendation';
    announce(isAnswer && activity.summary !== undefined ? `${word('bot')}: ${activity.summary}` : text);
    if (isAnswer) parts.answered(activity.value);
  };
  const arrived = (activity: Activity, fromHistory: boolean): void => {
    if (activity.type === 'typing' && !activity.fromUser) status.waiting();
    if (activity.type !== 'message') return;
    if (activity.fromUser) transcript.own(activity);
    else botSaid(activity, fromHistory);
  };

  const line = new Line({
    shelf,
    outbox,
    locale: parts.locale,
    events: {
      activity: arrived,
      state: state => status.connection(state),
      anew: () => {
        transcript.note(word('anew'));
        announce(word('anew'));
      },
      refused: (pending: Pending) => {
        status.answered();
        transcript.refused(pending, () => say(pending.outgoing));
      },
    },
  });

  const welcome = (isNew: boolean): void => {
    if (parts.greeting !== undefined) transcript.note(parts.greeting);
    if (isNew && parts.start !== undefined) say({ text: parts.start });
  };

  return {
    say,
    begin: () => {
      if (begun) return;
      begun = true;
      welcome(keptSession(shelf) === undefined && outbox.all.length === 0);
      for (const pending of outbox.all) transcript.pending(pending);
      void line.run();
    },
    anew: () => {
      transcript.clear();
      line.leave();
      welcome(true);
    },
  };
}
