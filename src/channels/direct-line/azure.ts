import { z } from 'zod';
import { Fault } from '../../errors.ts';
import { errorFields, type Log } from '../../log.ts';
import type { Answer, Client } from '../client.ts';
import type { Endpoint } from './endpoint.ts';
import type { Allowance } from './limits.ts';
import { demandTrusted, type Origins } from './origins.ts';
import type { UserIds } from './unguessable.ts';

/** Milliseconds for Azure to answer: a person waits for the page. */
const patience = 8_000;

export interface AzureParts {
  /** Buys tokens; it is sent to Azure alone. */
  readonly secret: string;
  /** Origin of Azure's Direct Line. */
  readonly endpoint: string;
  readonly origins: Origins;
  readonly users: UserIds;
  readonly allowance: Pick<Allowance, 'conversation'>;
  readonly log: Log;
}

const granted = z.object({
  conversationId: z.string().optional(),
  token: z.string(),
  expires_in: z.number(),
});

/**
 * The same requests while Azure's Direct Line carries the conversations: a page gets a token for one conversation
 * and one person here, and from then on talks to `domain`.
 */
export function createAzureEndpoint({ secret, endpoint, origins, users, allowance, log }: AzureParts): Endpoint {
  const domain = `${new URL(endpoint).origin}/v3/directline`;

  const exchange = async (path: string, bearer: string, body: unknown): Promise<Answer> => {
    let response: Response;
    try {
      response = await fetch(`${domain}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
    } catch (error) {
      log.error('Direct Line did not answer.', errorFields(error));
      throw new Fault('upstream-failed');
    }
    const grant = response.ok ? granted.safeParse(await response.json().catch(() => undefined)).data : undefined;
    if (grant === undefined) {
      log.error('Direct Line gave no token.', { status: response.status });
      throw new Fault(response.status === 429 ? 'unavailable' : 'upstream-failed', { retryAfter: 5 });
    }
    return { status: 200, body: { ...grant, domain } };
  };

  const elsewhere = async (): Promise<never> => {
    throw new Fault('unknown-route');
  };
  return {
    generate: async caller => {
      demandTrusted(origins, caller);
      allowance.conversation(caller.addressKey);
      const trusted = [...origins, ...ownOrigin(caller)];
      return exchange('/tokens/generate', secret, { user: { id: users.create() }, trustedOrigins: trusted });
    },
    refresh: elsewhere,
    start: elsewhere,
    reconnect: elsewhere,
    read: elsewhere,
    post: elsewhere,
    upload: elsewhere,
  };
}

const ownOrigin = (caller: Client): string[] => (caller.origin === undefined ? [] : [caller.origin]);
