import { createServer } from 'node:http';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Authority } from '../../src/channels/connector/authentication.ts';

export const appId = '11111111-2222-4333-8444-555555555555';
export const issuerName = 'https://issuer.test';

/** Credentials that sign nothing: the connector double asks for none. */
class NoCredentials extends ServiceClientCredentialsFactory {
  async isValidAppId(id: string): Promise<boolean> {
    return id === appId;
  }
  async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }
  override createCredentials: ServiceClientCredentialsFactory['createCredentials'] = async () => ({
    signRequest: async request => request,
  });
}

export interface Issuer {
  readonly authority: Authority;
  readonly key: CryptoKey;
  /** PEM of the public key: what an attacker can know. */
  readonly publicPem: string;
  sign(
    claims: Record<string, unknown>,
    header?: { alg?: string; kid?: string; jku?: string; jwk?: JWK },
    key?: CryptoKey | Uint8Array,
  ): Promise<string>;
  stop(): void;
}

/** An authority on this machine that publishes its keys as Microsoft's does. */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'good', use: 'sig', endorsements: ['msteams', 'test'] };
  const server = createServer((request, response) => {
    const { port } = new URL(`http://${request.headers.host}`);
    const body =
      request.url === '/keys'
        ? { keys: [jwk] }
        : {
            issuer: issuerName,
            jwks_uri: `http://127.0.0.1:${port}/keys`,
            id_token_signing_alg_values_supported: ['RS256'],
          };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const metadata = `http://127.0.0.1:${address.port}/openid`;
  const spki = await crypto.subtle.exportKey('spki', publicKey);
  return {
    key: privateKey,
    publicPem: `-----BEGIN PUBLIC KEY-----\n${Buffer.from(spki).toString('base64')}\n-----END PUBLIC KEY-----\n`,
    authority: {
      credentials: new NoCredentials(),
      settings: {
        ToChannelFromBotLoginUrl: 'https://login.test/tenant',
        ToChannelFromBotOAuthScope: 'https://api.test',
        ToBotFromChannelTokenIssuer: issuerName,
        OAuthUrl: 'https://oauth.test',
        ToBotFromChannelOpenIdMetadataUrl: metadata,
        ToBotFromEmulatorOpenIdMetadataUrl: metadata,
        CallerId: 'urn:test',
      },
    },
    sign: (claims, header = {}, key = privateKey) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'good', ...header }).sign(key),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
