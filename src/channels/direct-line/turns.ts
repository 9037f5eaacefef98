import {
  type AuthenticateRequestResult,
  ClaimsIdentity,
  ConnectorClient,
  ConnectorFactory,
  MicrosoftAppCredentials,
} from 'botframework-connector';
import { errorFields, type Log } from '../../log.ts';
import type { StoredActivity, Transcripts } from '../../state/index.ts';
import { activitySchema } from '../activity.ts';
import type { ChannelAdapter } from '../adapter.ts';
import type { Bot } from '../bot.ts';

/** Runs the bot's turns for conversations that live here. */
export interface Turns {
  /** Begins the turn and returns at once. */
  begin(conversation: string, body: StoredActivity): void;
  /** Begins every turn that an earlier process did not finish. */
  resume(): number;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

/** The SDK wants a client for each turn; replies of these conversations go to the outbox and never use it. */
class UnusedConnector extends ConnectorFactory {
  async create(serviceUrl: string): Promise<ConnectorClient> {
    return new ConnectorClient(new MicrosoftAppCredentials('', ''), { baseUri: serviceUrl });
  }
}

function localSender(): AuthenticateRequestResult {
  return {
    audience: '',
    claimsIdentity: new ClaimsIdentity([], 'direct-line'),
    connectorFactory: new UnusedConnector(),
  };
}

export function createTurns(transcripts: Transcripts, adapter: ChannelAdapter, bot: Bot, log: Log): Turns {
  const running = new Set<Promise<void>>();

  const run = async (conversation: string, body: StoredActivity): Promise<void> => {
    const activity = activitySchema.parse({ ...body });
    const id = activity.id ?? '';
    try {
      await adapter.receive(localSender(), activity, bot);
    } catch (error) {
      log.error('A turn failed.', { channel: 'directline', ...errorFields(error) });
    }
    transcripts.settle(conversation, id);
  };

  const begin = (conversation: string, body: StoredActivity): void => {
    const turn = run(conversation, body)
      .catch(error => log.error('A turn could not be settled.', { channel: 'directline', ...errorFields(error) }))
      .finally(() => running.delete(turn));
    running.add(turn);
  };

  return {
    begin,
    resume: () => {
      const left = transcripts.unsettled();
      for (const { conversation, body } of left) begin(conversation, body);
      return left.length;
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
