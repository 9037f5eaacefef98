import { randomBytes } from 'node:crypto';
import type { Clock as AlarmClock } from '../bot/index.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { State } from '../state/index.ts';
import { ChannelAdapter } from './adapter.ts';
import type { Bot } from './bot.ts';
import { type Authority, createAuthentication } from './connector/authentication.ts';
import { channelHosts } from './connector/clouds.ts';
import { type Clock, createDelivery, systemClock } from './connector/delivery.ts';
import { type Connector, createConnector } from './connector/endpoint.ts';
import { onlyBelow, onlyHosts, type ServiceUrlPolicy } from './connector/service-url.ts';
import { createAzureEndpoint } from './direct-line/azure.ts';
import { createEndpoint, type Endpoint } from './direct-line/endpoint.ts';
import { createHub } from './direct-line/hub.ts';
import { charged, createLedger } from './direct-line/ledger.ts';
import { byteLimits, createAllowance } from './direct-line/limits.ts';
import { type Origins, trustedOrigins } from './direct-line/origins.ts';
import { createOutbox } from './direct-line/outbox.ts';
import { createSockets, type Sockets } from './direct-line/sockets.ts';
import { createTokens, renewalGrace } from './direct-line/tokens.ts';
import { createTurns, type Turns } from './direct-line/turns.ts';
import { createUserIds } from './direct-line/unguessable.ts';
import { monotonic } from './rate-limit.ts';

export type { Bot } from './bot.ts';
export type { Answer, Client } from './client.ts';
export type { Connector } from './connector/endpoint.ts';
export type { Endpoint } from './direct-line/endpoint.ts';
export { mostFiles, type Upload } from './direct-line/files.ts';
export { incomingSchema, openingSchema } from './direct-line/incoming.ts';
export { isTrusted, type Origins } from './direct-line/origins.ts';
export type { Sockets } from './direct-line/sockets.ts';
export { createRateLimit, demand, monotonic, type RateLimit } from './rate-limit.ts';

/** Every way in which a person can talk to the bot. */
export interface Channels {
  readonly connector: Connector;
  readonly directLine: Endpoint;
  readonly sockets: Sockets;
  readonly turns: Turns;
  readonly origins: Origins;
}

export interface ChannelParts {
  readonly config: Config;
  readonly state: State;
  readonly bot: Bot;
  readonly log: Log;
  /** Whose tokens count; Microsoft's when missing. */
  readonly authority?: Authority;
  /** Where replies may go; what the configuration allows when missing. */
  readonly trusts?: ServiceUrlPolicy;
  /** What pauses between two tries to send are made of; the machine's clock when missing. */
  readonly pauses?: Clock;
  /** Milliseconds that limits and stream addresses go by; never goes back. The machine's clock when missing. */
  readonly now?: () => number;
  /** What wakes up unfinished turns; the machine's clock when missing. */
  readonly alarms?: AlarmClock;
}

export function createChannels(parts: ChannelParts): Channels {
  const { config, state, bot, log, pauses = systemClock, now = monotonic } = parts;
  const { limits } = config;
  const ledger = createLedger(byteLimits(limits, now));
  const transcripts = charged(state.transcripts, ledger);
  const { inbox } = state;
  const hub = createHub();
  const origins = trustedOrigins(config.widgetOrigins, config.publicUrl);
  const authentication = createAuthentication(config, parts.authority);
  const adapter = new ChannelAdapter(
    authentication,
    createOutbox(transcripts, hub),
    createDelivery(pauses),
    pauses.now,
  );
  const anonymous = config.app === undefined;
  const trusts =
    parts.trusts ??
    (anonymous
      ? onlyBelow(config.playgroundUrl)
      : onlyHosts([...channelHosts[config.cloud], ...config.connectorHosts]));
  const connector = createConnector({ adapter, authentication, anonymous, trusts, bot, log });
  const { alarms } = parts;
  const turns = createTurns({
    inbox,
    transcripts,
    adapter,
    bot,
    log,
    ...(alarms === undefined ? {} : { clock: alarms }),
  });
  // A key of this process alone: a stream address can be replayed neither now nor after a restart.
  const tickets = createTokens(randomBytes(32), now);
  const allowance = createAllowance(limits, now);
  const users = createUserIds(state.tokenKey);
  const { secret, endpoint } = config.directLine;
  const directLine =
    secret === undefined
      ? createEndpoint({
          transcripts,
          tokens: createTokens(state.tokenKey),
          grace: renewalGrace(config.retentionDays),
          tickets,
          hub,
          turns,
          origins,
          users,
          allowance,
          ledger,
          held: state.held,
          room: limits.conversation,
        })
      : createAzureEndpoint({ secret, endpoint, origins, users, allowance, log });
  const sockets = createSockets({ transcripts, tickets, hub, origins, allowance, limits, now, log });
  return { connector, directLine, sockets, turns, origins };
}
