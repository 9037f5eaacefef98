import { randomBytes } from 'node:crypto';
import type { Clock as AlarmClock } from '../bot/index.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { State } from '../state/index.ts';
import { ChannelAdapter } from './adapter.ts';
import type { Bot } from './bot.ts';
import { type Authority, createAuthentication } from './connector/authentication.ts';
import { type Clock, createDelivery } from './connector/delivery.ts';
import { type Connector, createConnector } from './connector/endpoint.ts';
import { loopbackOnly, publicHosts, type ServiceUrlPolicy } from './connector/service-url.ts';
import { createAzureEndpoint } from './direct-line/azure.ts';
import { createEndpoint, type Endpoint } from './direct-line/endpoint.ts';
import { createHub } from './direct-line/hub.ts';
import { type Origins, trustedOrigins } from './direct-line/origins.ts';
import { createOutbox } from './direct-line/outbox.ts';
import { createSockets, type Sockets } from './direct-line/sockets.ts';
import { createTokens } from './direct-line/tokens.ts';
import { createTurns, type Turns } from './direct-line/turns.ts';
import { createRateLimit } from './rate-limit.ts';

export type { Bot } from './bot.ts';
export type { Answer, Caller } from './caller.ts';
export type { Connector } from './connector/endpoint.ts';
export type { Endpoint } from './direct-line/endpoint.ts';
export { incomingSchema } from './direct-line/incoming.ts';
export type { Origins } from './direct-line/origins.ts';
export type { Sockets } from './direct-line/sockets.ts';
export { createRateLimit, demand, type RateLimit } from './rate-limit.ts';

const minute = 60_000;
const hour = 3_600_000;

/** Reads for each message that a client may send: two tabs that poll every second stay below it. */
const readsPerMessage = 10;

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
  /** Where replies may go; the strictest that works when missing. */
  readonly trusts?: ServiceUrlPolicy;
  /** What pauses between two tries to send are made of; the machine's clock when missing. */
  readonly pauses?: Clock;
  /** What wakes up unfinished turns; the machine's clock when missing. */
  readonly alarms?: AlarmClock;
}

export function createChannels(parts: ChannelParts): Channels {
  const { config, state, bot, log } = parts;
  const { transcripts, inbox } = state;
  const hub = createHub();
  const origins = trustedOrigins(config.widgetOrigins, config.publicUrl);
  const authentication = createAuthentication(config, parts.authority);
  const adapter = new ChannelAdapter(authentication, createOutbox(transcripts, hub), createDelivery(parts.pauses));
  const anonymous = config.app === undefined;
  const trusts = parts.trusts ?? (anonymous ? loopbackOnly : publicHosts);
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
  const tickets = createTokens(randomBytes(32));
  const conversations = createRateLimit(config.limits.conversationsPerHour, hour);
  const { secret, endpoint } = config.directLine;
  const directLine =
    secret === undefined
      ? createEndpoint({
          transcripts,
          tokens: createTokens(state.tokenKey),
          tickets,
          hub,
          turns,
          origins,
          messages: createRateLimit(config.limits.messagesPerMinute, minute),
          reads: createRateLimit(config.limits.messagesPerMinute * readsPerMessage, minute),
          conversations,
        })
      : createAzureEndpoint({ secret, endpoint, origins, conversations, log });
  const sockets = createSockets({ transcripts, tickets, hub, origins, limit: config.limits.sockets, log });
  return { connector, directLine, sockets, turns, origins };
}
