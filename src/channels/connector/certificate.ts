import { AppCredentials, CertificateServiceClientCredentialsFactory } from '../../sdk.ts';

type Made = ReturnType<CertificateServiceClientCredentialsFactory['createCredentials']>;

/**
 * Proves the bot with a certificate at the authority of its own cloud. The SDK's factory takes no account of the login
 * address and always asks the public cloud.
 */
export class CloudCertificate extends CertificateServiceClientCredentialsFactory {
  readonly #tenant: string;

  constructor(id: string, thumbprint: string, key: string, tenant: string) {
    super(id, thumbprint, key, tenant);
    this.#tenant = tenant;
  }

  override async createCredentials(id: string, audience: string, loginEndpoint?: string): Made {
    const credentials = await super.createCredentials(id, audience);
    if (credentials instanceof AppCredentials && loginEndpoint !== undefined) {
      credentials.oAuthEndpoint = `${new URL(loginEndpoint).origin}/${this.#tenant}`;
    }
    return credentials;
  }
}
