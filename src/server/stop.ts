import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from 'restify';
import type { Channels } from '../channels/index.ts';
import type { State } from '../state/index.ts';

/** Milliseconds that running turns get to finish; orchestrators kill after 10 s or more. */
const patience = 9_000;

/** Ends the service: no new requests, running turns finish, streams are told to come again, the store is closed. */
export async function stopGracefully(server: Server, channels: Channels, state: State): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  const finished = channels.turns.idle().then(() => {
    channels.sockets.close();
    return closed;
  });
  await Promise.race([finished, pause(patience)]);
  state.close();
}
