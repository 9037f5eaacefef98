import { isRecord, numberOf, parseJson, textOf } from '../read.ts';

/** What is needed to go on with a conversation after a reload. */
export interface Session {
  readonly conversationId: string;
  readonly token: string;
  /** Milliseconds since 1970 at which the token ends. */
  readonly expiresAt: number;
}

/** True where the token has run out. A message that goes out with it comes back. */
export function hasRunOut({ expiresAt }: Session): boolean {
  return expiresAt <= Date.now();
}

/** A place for texts by key; the browser's own, or memory where the browser refuses (storage blocked in frames). */
export interface Shelf {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** A shelf over the storage that `open` gives; it never throws. */
export function shelfOver(open: () => Storage): Shelf {
  const memory = new Map<string, string>();
  const tryStorage = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(open());
    } catch {
      return otherwise;
    }
  };
  return {
    get: key => memory.get(key) ?? tryStorage(storage => storage.getItem(key), null),
    set: (key, value) => {
      const kept = tryStorage(storage => {
        storage.setItem(key, value);
        return true;
      }, false);
      if (kept) memory.delete(key);
      else memory.set(key, value);
    },
    remove: key => {
      memory.delete(key);
      tryStorage(storage => storage.removeItem(key), undefined);
    },
  };
}

/** True where what is put on a shelf over this storage is there for the next page. */
export function isLasting(open: () => Storage): boolean {
  try {
    const storage = open();
    storage.setItem(probe, '');
    storage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

const probe = 'connectivity-advisor.probe';
const key = 'connectivity-advisor.session';

/** A session as it was kept; `undefined` where it is none. */
export function sessionOf(kept: unknown): Session | undefined {
  if (!isRecord(kept)) return undefined;
  const conversationId = textOf(kept['conversationId']);
  const token = textOf(kept['token']);
  const expiresAt = numberOf(kept['expiresAt']);
  return conversationId === undefined || token === undefined || expiresAt === undefined
    ? undefined
    : { conversationId, token, expiresAt };
}

/** The session kept by an earlier page or another tab. */
export function keptSession(shelf: Shelf): Session | undefined {
  return sessionOf(parseJson(shelf.get(key)));
}

/** Keeps the session for the next page and the other tabs. */
export function keepSession(shelf: Shelf, session: Session): void {
  shelf.set(key, JSON.stringify(session));
}

/** Forgets the session, but only while it is still this conversation's. */
export function forgetSession(shelf: Shelf, conversationId: string): void {
  if (keptSession(shelf)?.conversationId === conversationId) shelf.remove(key);
}
