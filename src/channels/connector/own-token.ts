import { z } from 'zod';
import type { AppRegistration, Config } from '../../config.ts';
import { AppCredentials, ClaimsIdentity } from '../../sdk.ts';
import { type Authority, createAuthentication } from './authentication.ts';

/** The SDK keeps what a client signs its requests with, and its types do not say so. */
const signing = z.object({ credentials: z.instanceof(AppCredentials) });

/** Only named: nothing is sent there. */
const anyService = 'https://smba.trafficmanager.net/';

/**
 * Asks the authority of the configured cloud for a token, as the first reply would. Rejects where it gives none; the
 * token itself goes nowhere. `authority`: another one than Microsoft's, for a test.
 */
export async function askForToken(
  config: Pick<Config, 'cloud'> & { readonly app: AppRegistration },
  authority?: Authority,
): Promise<void> {
  const caller = new ClaimsIdentity([{ type: 'aud', value: config.app.id }]);
  const client = await createAuthentication(config, authority).createConnectorFactory(caller).create(anyService);
  await signing.parse(client).credentials.getToken(true);
}
