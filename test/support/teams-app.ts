import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { type BotOptions, createBot } from '../../src/bot/index.ts';
import { type ChannelParts, createChannels } from '../../src/channels/index.ts';
import { readConfig } from '../../src/config.ts';
import { silentLog } from '../../src/log.ts';
import { createHttpServer, createMetrics } from '../../src/server/index.ts';
import { type Feedback, openState } from '../../src/state/index.ts';
import { ConnectorDouble } from './connector.ts';
import { HandClock } from './hand-clock.ts';

/** What the bot's endpoint answered. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** The whole bot behind its HTTP endpoint, with the connector double where Teams would be. */
export interface TeamsApp {
  readonly connector: ConnectorDouble;
  /** What people said of answers. */
  readonly feedback: readonly Feedback[];
  /** Sends an activity as Teams does: with the service address, and with an id where it has none. */
  post(activity: Readonly<Record<string, unknown>>): Promise<Answered>;
  stop(): Promise<void>;
}

function listen(server: ReturnType<typeof createHttpServer>): Promise<number> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo = server.address();
      resolve(address.port);
    });
  });
}

/** What a test may put in the place of the real thing. */
export interface TeamsAppOptions {
  /** Where conversations are kept. */
  readonly location?: string;
  /** Of turns; one that stands still unless it is given. */
  readonly clock?: NonNullable<BotOptions['clock']>;
  /** Of the pauses between two tries to send; the machine's unless it is given. */
  readonly pauses?: NonNullable<ChannelParts['pauses']>;
  /** Teams of an earlier process of the bot; one of its own unless it is given. */
  readonly connector?: ConnectorDouble;
  /** Wraps the storage, to make it slow or broken. */
  readonly storage?: (real: BotOptions['storage']) => BotOptions['storage'];
}

/** Teams gives no id twice, whichever process of the bot it calls. */
let lastId = 1_763_000_000_000;

/** Starts the bot and the connector double on free ports. */
export async function startTeamsApp(options: TeamsAppOptions = {}): Promise<TeamsApp> {
  const { location = 'memory:', clock = new HandClock(), pauses, storage = real => real } = options;
  const connector = options.connector ?? new ConnectorDouble();
  if (options.connector === undefined) await connector.start();
  const config = readConfig({ STATE: location, PLAYGROUND_URL: connector.serviceUrl });
  const state = openState(location);
  const feedback: Feedback[] = [];
  const bot = createBot({
    feedback: { ...state.feedback, add: said => feedback.push(said) },
    storage: storage(state.storage),
    log: silentLog,
    publicUrl: 'https://advisor.northwind-platform.net',
    clock,
  });
  const channels = createChannels({ config, state, bot, log: silentLog, ...(pauses === undefined ? {} : { pauses }) });
  const server = createHttpServer({
    config,
    state,
    channels,
    metrics: createMetrics(() => 0),
    assets: new Map(),
    log: silentLog,
  });
  const port = await listen(server);
  return {
    connector,
    feedback,
    post: async activity => {
      lastId += 1;
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id: String(lastId), ...activity, serviceUrl: connector.serviceUrl }),
      });
      const text = await response.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      return { status: response.status, body: z.unknown().parse(body) };
    },
    stop: async () => {
      server.server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
      await connector.stop();
      state.close();
    },
  };
}
