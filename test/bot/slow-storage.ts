import { MemoryStorage, type Storage } from 'botbuilder-core';

export interface Gate extends Storage {
  /** Lets whoever waits, and everybody from now on, through. */
  open(): void;
  /** Resolves once somebody waits. */
  readonly reached: Promise<void>;
}

/** A storage whose reads wait until the gate is opened. */
export function gatedStorage(): Gate {
  const memory = new MemoryStorage();
  let open: () => void = () => undefined;
  let arrive: () => void = () => undefined;
  const gate = new Promise<void>(resolve => {
    open = resolve;
  });
  const reached = new Promise<void>(resolve => {
    arrive = resolve;
  });
  return {
    read: async keys => {
      arrive();
      await gate;
      return memory.read(keys);
    },
    write: changes => memory.write(changes),
    delete: keys => memory.delete(keys),
    open: () => open(),
    reached,
  };
}

/** A storage that calls `before` on each write. */
export function watchedStorage(
  before: (changes: object) => void | Promise<void>,
  memory = new MemoryStorage(),
): Storage {
  return {
    read: keys => memory.read(keys),
    write: async changes => {
      await before(changes);
      await memory.write(changes);
    },
    delete: keys => memory.delete(keys),
  };
}
