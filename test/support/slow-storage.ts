import type { BotOptions } from '../../src/bot/index.ts';

type Storage = BotOptions['storage'];

/** A gate that whoever passes has to wait at until it is opened. */
export class Gate {
  #open: () => void = () => undefined;
  readonly passed: Promise<void> = new Promise(resolve => {
    this.#open = resolve;
  });

  open(): void {
    this.#open();
  }
}

/** The storage, with every read waiting at the gate. */
export function slowed(real: Storage, gate: Gate): Storage {
  return {
    read: async keys => {
      await gate.passed;
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
