import type { Activity } from '../direct-line/activity.ts';
import { type Session, type Shelf, sessionOf } from '../direct-line/session.ts';
import { isRecord, listOf, numberOf, parseJson, textOf } from '../read.ts';

/** A conversation that this browser can go back to. Of what was said in it nothing but the title is kept. */
export interface KeptConversation extends Session {
  readonly title: string;
  /** Milliseconds since 1970 at which the person last said something. */
  readonly at: number;
}

export const listKey = 'connectivity-advisor.conversations';
/** Entries at most; the oldest goes. */
const most = 20;
/** Characters of a title made of the person's first words, and of one that the bot made. */
const longestWords = 60;
const longestTitle = 120;

function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const short = line.slice(0, longest - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), longest / 2)).trim()}…`;
}

function entryOf(raw: unknown): KeptConversation[] {
  const session = sessionOf(raw);
  if (session === undefined || !isRecord(raw)) return [];
  const title = textOf(raw['title']);
  const at = numberOf(raw['at']);
  return title === undefined || at === undefined ? [] : [{ ...session, title, at }];
}

/** The entry as it is after this activity; `undefined` where there is none. */
function after(
  entry: KeptConversation | undefined,
  session: Session,
  activity: Activity,
): KeptConversation | undefined {
  const { at = Date.now(), fromUser, text, shown = text, title, forgotten } = activity;
  if (forgotten === true) return undefined;
  if (fromUser) {
    const words = entry?.title ?? cut(shown, longestWords);
    return words === '' ? undefined : { ...session, title: words, at: Math.max(at, entry?.at ?? 0) };
  }
  return entry && { ...entry, title: title === undefined ? entry.title : cut(title, longestTitle) };
}

/** The conversations of this browser, the same in every tab: each look and each change is one of what is kept now. */
export class KeptConversations {
  readonly #shelf: Shelf;
  #changed: () => void = () => undefined;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Calls this after each change that this tab makes; of those of others the browser tells (`storage`). */
  watch(changed: () => void): void {
    this.#changed = changed;
  }

  /** Every entry, the newest first. */
  get all(): readonly KeptConversation[] {
    return listOf(parseJson(this.#shelf.get(listKey)))
      .flatMap(entryOf)
      .toSorted((one, other) => other.at - one.at)
      .slice(0, most);
  }

  /** True: there is an entry of this conversation. */
  has(conversationId: string): boolean {
    return this.all.some(one => one.conversationId === conversationId);
  }

  /**
   * A message of this conversation has come: it enters the list with the person's first, and leaves it when forgotten.
   */
  heard(session: Session, activity: Activity): void {
    const entry = this.#find(session);
    const next = after(entry, session, activity);
    if (JSON.stringify(next) !== JSON.stringify(entry)) this.#put(session, next);
  }

  /** The conversation has a fresh token. */
  renewed(session: Session): void {
    const entry = this.#find(session);
    if (entry !== undefined) this.#put(session, { ...entry, ...session });
  }

  remove(session: Session): void {
    if (this.has(session.conversationId)) this.#put(session, undefined);
  }

  #find({ conversationId }: Session): KeptConversation | undefined {
    return this.all.find(one => one.conversationId === conversationId);
  }

  #put({ conversationId }: Session, entry: KeptConversation | undefined): void {
    const others = this.all.filter(one => one.conversationId !== conversationId);
    const next = entry === undefined ? others : [entry, ...others].toSorted((one, other) => other.at - one.at);
    if (next.length === 0) this.#shelf.remove(listKey);
    else this.#shelf.set(listKey, JSON.stringify(next.slice(0, most)));
    this.#changed();
  }
}
