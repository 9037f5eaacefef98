import { MemoryStorage } from 'botbuilder-core';
import type { BotOptions } from '../../src/bot/index.ts';

type Storage = BotOptions['storage'];

/** A gate that whoever passes has to wait at until it is opened. */
export class Gate {
  #open: () => void = () => undefined;
  #reach: () => void = () => undefined;
  readonly #passed = new Promise<void>(resolve => {
    this.#open = resolve;
  });
  /** Resolves once somebody waits at the gate. */
  readonly reached = new Promise<void>(resolve => {
    this.#reach = resolve;
  });

  /** Waits until the gate is open. */
  pass(): Promise<void> {
    this.#reach();
    return this.#passed;
  }

  open(): void {
    this.#open();
  }
}

/** The storage, with every read waiting at the gate. */
export function slowed(real: Storage, gate: Gate): Storage {
  return {
    read: async keys => {
      await gate.pass();
      return real.read(keys);
    },
    write: changes => real.write(changes),
    delete: keys => real.delete(keys),
  };
}

/** A storage that fails at what `broken` says, as long as it says so. */
export function failing(real: Storage, broken: () => 'read' | 'write' | undefined): Storage {
  const failIf = (operation: string): void => {
    if (broken() === operation) throw new Error(`SQLITE_IOERR: disk I/O error while ${operation} /var/lib/advisor.db`);
  };
  return {
    read: async keys => {
      failIf('read');
      return real.read(keys);
    },
    write: async changes => {
      failIf('write');
      return real.write(changes);
    },
    delete: keys => real.delete(keys),
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
