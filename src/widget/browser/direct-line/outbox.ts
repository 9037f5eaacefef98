import { isRecord, listOf, numberOf, parseJson, recordOf, textOf } from '../read.ts';
import type { Answering, Outgoing } from './activity.ts';
import type { Shelf } from './session.ts';

/** A message on its way. It leaves the outbox when the stream has echoed it, so a cut or a reload loses nothing. */
export interface Pending {
  readonly clientId: string;
  readonly outgoing: Outgoing;
  /** The conversation that it was said in, and goes to; missing while the first one is still to begin. */
  readonly conversation?: string;
  /** Milliseconds since 1970 at which the server took it; missing while it has not. */
  readonly takenAt?: number;
  /** It was refused because its conversation takes no more. */
  readonly full?: true;
}

const key = 'connectivity-advisor.outbox';
/** Stands for a conversation that was left before it had begun. */
const neverBegan = '';

function answeringOf(raw: unknown): Answering | undefined {
  const source = recordOf(raw);
  const id = textOf(source['id']);
  const card = textOf(source['card']);
  if (id === undefined || card === undefined) return undefined;
  const among = listOf(source['among']).flatMap(one => textOf(one) ?? []);
  return { id, card, ahead: numberOf(source['ahead']) ?? 0, ...(among.length === 0 ? {} : { among }) };
}

function pendingOf(raw: unknown): Pending[] {
  if (!isRecord(raw) || !isRecord(raw['outgoing'])) return [];
  const clientId = textOf(raw['clientId']);
  const conversation = textOf(raw['conversation']);
  const { text, value, shown, edits, answering } = raw['outgoing'];
  const said = textOf(text);
  const seen = textOf(shown);
  const edited = textOf(edits);
  const answered = answeringOf(answering);
  const outgoing = {
    ...(said === undefined ? {} : { text: said }),
    ...(value === undefined ? {} : { value }),
    ...(seen === undefined ? {} : { shown: seen }),
    ...(edited === undefined ? {} : { edits: edited }),
    ...(answered === undefined ? {} : { answering: answered }),
  };
  if (clientId === undefined) return [];
  return [{ clientId, outgoing, ...(conversation === undefined ? {} : { conversation }) }];
}

function untaken({ takenAt: _, ...pending }: Pending): Pending {
  return pending;
}

/** A fresh id; the page may be served without TLS, where `crypto.randomUUID` is missing. */
function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The messages of this tab that the stream has not echoed yet, in the order they were said. */
export class Outbox {
  readonly #shelf: Shelf;
  #pending: readonly Pending[];

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#pending = listOf(parseJson(shelf.get(key))).flatMap(pendingOf);
  }

  /** Every message that is not through. */
  get all(): readonly Pending[] {
    return this.#pending;
  }

  /** The next message of this conversation that the server has not taken. */
  next(conversation: string): Pending | undefined {
    return this.#pending.find(one => one.takenAt === undefined && one.conversation === conversation);
  }

  /** Puts a message in the queue of a conversation, `undefined` where it is still to begin. */
  add(outgoing: Outgoing, conversation: string | undefined): Pending {
    const pending = { clientId: freshId(), outgoing, ...(conversation === undefined ? {} : { conversation }) };
    this.#keep([...this.#pending, pending]);
    return pending;
  }

  /** What was said before any conversation had begun belongs to this one. */
  adopt(conversation: string): void {
    this.#keep(this.#pending.map(one => ({ conversation, ...one })));
  }

  /** The conversation is left. What waited for it goes to no other. */
  leave(): void {
    this.adopt(neverBegan);
  }

  /** Takes out what was said in other conversations than this one; returns what the server had not taken. */
  release(conversation: string): readonly Pending[] {
    const strays = this.#pending.filter(one => one.conversation !== conversation);
    if (strays.length > 0) this.#keep(this.#pending.filter(one => one.conversation === conversation));
    return strays.filter(({ takenAt }) => takenAt === undefined);
  }

  /** The server has taken it; its echo is still to come. */
  taken(clientId: string): void {
    this.#keep(this.#pending.map(one => (one.clientId === clientId ? { ...one, takenAt: Date.now() } : one)));
  }

  /** Puts back what was taken at least `age` milliseconds ago without an echo. True: there is something. */
  putBack(age: number): boolean {
    const late = ({ takenAt }: Pending) => takenAt !== undefined && Date.now() - takenAt >= age;
    const some = this.#pending.some(late);
    this.#keep(this.#pending.map(one => (late(one) ? untaken(one) : one)));
    return some;
  }

  /** It is through, or given up. */
  remove(clientId: string): void {
    this.#keep(this.#pending.filter(one => one.clientId !== clientId));
  }

  #keep(pending: readonly Pending[]): void {
    this.#pending = pending;
    if (pending.length === 0) this.#shelf.remove(key);
    else this.#shelf.set(key, JSON.stringify(pending));
  }
}
