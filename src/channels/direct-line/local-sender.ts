import {
  type AuthenticateRequestResult,
  ClaimsIdentity,
  ConnectorClient,
  ConnectorFactory,
  MicrosoftAppCredentials,
} from '../../sdk.ts';

/** The SDK wants a client for each turn; replies of these conversations go to the outbox and never use it. */
class UnusedConnector extends ConnectorFactory {
  readonly #credentials = new MicrosoftAppCredentials('', '');

  async create(serviceUrl: string): Promise<ConnectorClient> {
    return new ConnectorClient(this.#credentials, { baseUri: serviceUrl });
  }
}

const connectorFactory = new UnusedConnector();

/** Who sends the activities of conversations that live here: their token was checked when they came in. */
export function localSender(): AuthenticateRequestResult {
  return { audience: '', claimsIdentity: new ClaimsIdentity([], 'direct-line'), connectorFactory };
}
