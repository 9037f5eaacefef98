import { generateKeyPairSync } from 'node:crypto';
import { AppCredentials, type BotFrameworkAuthentication, ClaimsIdentity } from 'botframework-connector';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createAuthentication } from '../../src/channels/connector/authentication.ts';
import { readConfig } from '../../src/config.ts';

const tenant = '99999999-2222-4333-8444-555555555555';
const appId = '11111111-2222-4333-8444-555555555555';
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const registration = { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenant };
const proofs = {
  secret: { MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_PASSWORD: 'not-used' },
  certificate: {
    MICROSOFT_APP_TYPE: 'SingleTenant',
    MICROSOFT_APP_CERTIFICATE_THUMBPRINT: 'A'.repeat(40),
    MICROSOFT_APP_CERTIFICATE_KEY: String(key),
  },
  'managed identity': { MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
};

const clouds = [
  { cloud: 'Public', login: 'https://login.microsoftonline.com', scope: 'https://api.botframework.com' },
  { cloud: 'USGovernment', login: 'https://login.microsoftonline.us', scope: 'https://api.botframework.us' },
  { cloud: 'China', login: 'https://login.partner.microsoftonline.cn', scope: 'https://api.botframework.azure.cn' },
] as const;

const connector = z.looseObject({ credentials: z.instanceof(AppCredentials) });

/** What a reply to a channel would be signed with. */
async function credentialsOf(authentication: BotFrameworkAuthentication): Promise<AppCredentials> {
  const client = await authentication
    .createConnectorFactory(new ClaimsIdentity([{ type: 'aud', value: appId }]))
    .create('https://smba.trafficmanager.net/teams/');
  return connector.parse(client).credentials;
}

describe.each(clouds)('in the cloud $cloud', ({ cloud, login, scope }) => {
  it.each(['secret', 'certificate'] as const)(
    'a %s is shown to the authority of this cloud and tenant',
    async proof => {
      const config = readConfig({ ...registration, ...proofs[proof], AZURE_CLOUD: cloud });
      const { oAuthEndpoint, oAuthScope, appId: id } = await credentialsOf(createAuthentication(config));
      expect([oAuthEndpoint, oAuthScope, id]).toEqual([`${login}/${tenant}`, scope, appId]);
    },
  );

  it('a managed identity asks for a token to the channels of this cloud', async () => {
    const config = readConfig({ ...registration, ...proofs['managed identity'], AZURE_CLOUD: cloud });
    const { oAuthScope, appId: id } = await credentialsOf(createAuthentication(config));
    expect([oAuthScope, id]).toEqual([scope, appId]);
  });
});
