import { isRecord, listOf, parseJson, textOf } from '../read.ts';
import type { Outgoing } from './activity.ts';
import type { Shelf } from './session.ts';

/** A message on its way. It leaves the outbox when the stream has echoed it, so a cut or a reload loses nothing. */
export interface Pending {
  readonly clientId: string;
  readonly outgoing: Outgoing;
  /** Milliseconds since 1970 at which the server took it; missing while it has not. */
  readonly takenAt?: number;
  /** It was refused because its conversation takes no more. */
  readonly full?: true;
}

const key = 'connectivity-advisor.outbox';

function pendingOf(raw: unknown): Pending[] {
  if (!isRecord(raw) || !isRecord(raw['outgoing'])) return [];
  const clientId = textOf(raw['clientId']);
  const { text, value, shown } = raw['outgoing'];
  const said = textOf(text);
  const seen = textOf(shown);
  return clientId === undefined
    ? []
    : [
        {
          clientId,
          outgoing: {
            ...(said === undefined ? {} : { text: said }),
            ...(value === undefined ? {} : { value }),
            ...(seen === undefined ? {} : { shown: seen }),
          },
        },
      ];
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

  /** The next message that the server has not taken. */
  get next(): Pending | undefined {
    return this.#pending.find(({ takenAt }) => takenAt === undefined);
  }

  /** Puts a message in the queue. */
  add(outgoing: Outgoing): Pending {
    const pending = { clientId: freshId(), outgoing };
    this.#keep([...this.#pending, pending]);
    return pending;
  }

  /** The server has taken it; its echo is still to come. */
  taken(clientId: string): void {
    this.#keep(this.#pending.map(one => (one.clientId === clientId ? { ...one, takenAt: Date.now() } : one)));
  }

  /** Puts back what was taken at least `age` milliseconds ago without an echo. True: there is something. */
  putBack(age: number): boolean {
    const late = ({ takenAt }: Pending) => takenAt !== undefined && Date.now() - takenAt >= age;
    const some = this.#pending.some(late);
    this.#keep(this.#pending.map(one => (late(one) ? { clientId: one.clientId, outgoing: one.outgoing } : one)));
    return some;
  }

  /** It is through, or given up. */
  remove(clientId: string): void {
    this.#keep(this.#pending.filter(one => one.clientId !== clientId));
  }

  /** Gives up everything. */
  clear(): void {
    this.#keep([]);
  }

  #keep(pending: readonly Pending[]): void {
    this.#pending = pending;
    if (pending.length === 0) this.#shelf.remove(key);
    else this.#shelf.set(key, JSON.stringify(pending));
  }
}
