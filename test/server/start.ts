import { ActivityTypes, type TurnContext } from 'botbuilder';
import { type Bot, type ChannelParts, createChannels } from '../../src/channels/index.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { type Log, silentLog } from '../../src/log.ts';
import { createDraining, createHttpServer, createMetrics, type ServerParts } from '../../src/server/index.ts';
import type { StopParts } from '../../src/server/stop.ts';
import { openState, type State } from '../../src/state/index.ts';
import type { ModelReader, ReaderWatch } from '../../src/understanding/model/index.ts';
import type { Asset } from '../../src/widget/assets.ts';

/** A bot that welcomes once and then repeats what it hears; `seen` holds what it was given. */
export function echoBot(): Bot & { readonly seen: TurnContext['activity'][] } {
  const seen: TurnContext['activity'][] = [];
  return {
    seen,
    run: async context => {
      seen.push(context.activity);
      if (context.activity.type === ActivityTypes.ConversationUpdate) await context.sendActivity('Welcome.');
      if (context.activity.type === ActivityTypes.Message) await context.sendActivity(`echo: ${context.activity.text}`);
    },
  };
}

export interface Running {
  readonly url: string;
  readonly port: number;
  readonly state: State;
  readonly config: Config;
  /** What has to come to an end with it. */
  readonly parts: Pick<StopParts, 'server' | 'draining' | 'channels' | 'state'>;
  stop(): Promise<void>;
}

export interface Options extends Pick<ChannelParts, 'authority' | 'trusts'>, Pick<ServerParts, 'slowest' | 'now'> {
  readonly env?: Readonly<Record<string, string>>;
  readonly bot?: Bot | ((state: State) => Bot);
  readonly log?: Log;
  readonly assets?: ReadonlyMap<string, Asset>;
  /** One of the configuration's when missing. */
  readonly state?: State;
  /** Reads beside the rules; made with what takes down how readings end. */
  readonly reader?: (watch: ReaderWatch) => ModelReader;
}

/** Starts the real server with a bot of the test's own, on a free port of this machine. */
export async function start(options: Options = {}): Promise<Running> {
  const {
    env = {},
    bot: given = echoBot(),
    log = silentLog,
    assets = new Map(),
    slowest,
    now,
    state: kept,
    reader,
    ...rest
  } = options;
  const config = readConfig({ PORT: '0', STATE: 'memory:', ...env });
  const state = kept ?? openState(config.state);
  const bot = typeof given === 'function' ? given(state) : given;
  const clock = now === undefined ? {} : { now };
  const channels = createChannels({ config, state, bot, log, ...clock, ...rest });
  const metrics = createMetrics(() => channels.sockets.count());
  const draining = createDraining();
  const server = createHttpServer({
    config,
    state,
    channels,
    metrics,
    assets,
    log,
    draining,
    reader: reader?.(metrics.reader),
    ...clock,
    ...(slowest === undefined ? {} : { slowest }),
  });
  await new Promise<void>(resolve => server.listen(config.port, config.host, resolve));
  channels.turns.resume();
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    state,
    config,
    parts: { server, draining, channels, state },
    stop: async () => {
      await channels.turns.idle();
      channels.sockets.close();
      server.server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
      state.close();
    },
  };
}
