import { z } from 'zod';
import { Fault } from '../../errors.ts';
import { errorFields, type Log } from '../../log.ts';
import type { Activity, AuthenticateRequestResult, BotFrameworkAuthentication } from '../../sdk.ts';
import { activitySchema } from '../activity.ts';
import type { ChannelAdapter } from '../adapter.ts';
import type { Bot } from '../bot.ts';
import type { Answer, Client } from '../client.ts';
import { withLocale } from '../locale.ts';
import { parse } from '../parse-or-fault.ts';
import { shortened } from '../shortened.ts';
import { isLoopback, isLoopbackHost, type ServiceUrlPolicy } from './service-url.ts';
import { SingleTry } from './single-try.ts';
import { isSoundBearer } from './token-shape.ts';

export interface ConnectorParts {
  readonly adapter: ChannelAdapter;
  readonly authentication: BotFrameworkAuthentication;
  /** True while no app id is set: nobody can prove who they are. */
  readonly anonymous: boolean;
  readonly trusts: ServiceUrlPolicy;
  readonly bot: Bot;
  readonly log: Log;
}

/** The endpoint that Teams and every Azure Bot Service channel call. */
export interface Connector {
  /** Runs a turn for the activity in `body`; throws a Fault for what it refuses, before any turn has run. */
  receive(caller: Client, body: unknown): Promise<Answer>;
}

const objectSchema = z.looseObject({});

/** A channel with an authority of its own in the SDK, which this bot is not registered with. */
const foreignChannel = 'AseChannel';

export function createConnector(parts: ConnectorParts): Connector {
  const { adapter, authentication, anonymous, trusts, bot, log } = parts;

  const demandLocal = ({ address, host, forwarded, origin }: Client): void => {
    const isHere = isLoopback(address) && isLoopbackHost(host);
    if (!isHere || forwarded || origin !== undefined) throw new Fault('not-local');
  };

  const authenticate = async (activity: Activity, header: string): Promise<AuthenticateRequestResult> => {
    try {
      const sender = await authentication.authenticateRequest(activity, header);
      const { connectorFactory } = sender;
      return connectorFactory === undefined ? sender : { ...sender, connectorFactory: new SingleTry(connectorFactory) };
    } catch (error) {
      log.warn('A token was refused.', { channel: 'connector', ...errorFields(error) });
      throw new Fault('unauthorized');
    }
  };

  return {
    receive: async (caller, body) => {
      if (anonymous) demandLocal(caller);
      else if (!isSoundBearer(caller.authorization)) throw new Fault('unauthorized');
      const activity = parse(activitySchema, shortened(withLocale(parse(objectSchema, body))));
      if (activity.channelId === foreignChannel) throw new Fault('unauthorized');
      const sender = await authenticate(activity, anonymous ? '' : (caller.authorization ?? ''));
      if (!trusts(activity.serviceUrl)) throw new Fault('service-url-refused');
      const response = await adapter.receive(sender, activity, bot);
      return response === undefined ? { status: 200 } : { status: response.status, body: response.body };
    },
  };
}
