import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from 'restify';
import type { Channels } from '../channels/index.ts';
import type { Log } from '../log.ts';
import type { State } from '../state/index.ts';
import type { Draining } from './draining.ts';

/** Milliseconds that the other side of a stream gets to close it, once it was told to come again. */
const farewell = 1_000;

export interface StopParts {
  readonly server: Server;
  readonly draining: Draining;
  readonly channels: Pick<Channels, 'turns' | 'sockets'>;
  readonly state: Pick<State, 'close'>;
  readonly log: Log;
  /** Milliseconds that requests are still taken, while `/readyz` sends a balancer elsewhere. */
  readonly pause: number;
  /** Milliseconds that running turns and answers get to finish after it. */
  readonly patience: number;
  /** The machine's clock when missing. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Ends the service. `/readyz` says so at once and every answer ends its connection; the port stays open for the pause
 * and for the answers under way. Then running turns finish, streams are told to come again, the store is closed.
 */
export async function stopGracefully(parts: StopParts): Promise<void> {
  const { server, draining, channels, state, log, pause, patience, sleep = wait } = parts;

  const end = async (): Promise<true> => {
    await Promise.all([pause === 0 ? undefined : sleep(pause), draining.begin()]);
    const closed = new Promise<void>(resolve => server.close(() => resolve()));
    await Promise.all([draining.quiet(), channels.turns.idle()]);
    channels.sockets.close();
    // What is left has no whole request on it.
    server.server.closeAllConnections();
    await Promise.race([closed, sleep(farewell)]);
    return true;
  };
  const ended = await Promise.race([end(), sleep(pause + patience).then(() => false)]);
  if (!ended) log.warn('The service ended before everything under way was done.');
  state.close();
}
