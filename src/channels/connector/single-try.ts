import { z } from 'zod';
import { type ConnectorClient, ConnectorFactory } from '../../sdk.ts';

/** The SDK's own retry step, which takes no account of the time that a turn has. */
const sdkRetries = { name: 'defaultRetryPolicy' };

const pipelined = z.object({
  client: z.object({
    pipeline: z.custom<{ removePolicy(policy: { name: string }): unknown }>(value => value instanceof Object),
  }),
});

/** Makes clients that try once: retries are ours (`delivery.ts`), and two layers of them would multiply. */
export class SingleTry extends ConnectorFactory {
  readonly #inner: ConnectorFactory;

  constructor(inner: ConnectorFactory) {
    super();
    this.#inner = inner;
  }

  async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const connector = await this.#inner.create(serviceUrl, audience);
    pipelined.safeParse(connector).data?.client.pipeline.removePolicy(sdkRetries);
    return connector;
  }
}
