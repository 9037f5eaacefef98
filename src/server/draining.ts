import type { ServerResponse } from 'node:http';

/** The answers that are not out yet, and whether the service is about to end. */
export interface Draining {
  /** Takes an answer into account from its beginning. */
  watch(response: ServerResponse): void;
  /** True once the service is about to end: a balancer should look elsewhere. */
  begun(): boolean;
  /** From here on every answer ends its connection. Resolves when those that are under way now are out. */
  begin(): Promise<void>;
  /** Resolves when no answer is under way. */
  quiet(): Promise<void>;
}

const out = (response: ServerResponse): Promise<void> =>
  new Promise(resolve => {
    response.once('close', resolve);
  });

export function createDraining(): Draining {
  const open = new Set<ServerResponse>();
  let begun = false;

  const allOut = async (): Promise<void> => {
    await Promise.all([...open].map(out));
  };
  return {
    watch: response => {
      open.add(response);
      response.once('close', () => open.delete(response));
      if (begun) response.shouldKeepAlive = false;
    },
    begun: () => begun,
    begin: async () => {
      begun = true;
      for (const response of open) response.shouldKeepAlive = false;
      await allOut();
    },
    quiet: async () => {
      while (open.size > 0) await allOut();
    },
  };
}
