import type { AppRegistration, Config } from '../../config.ts';
import {
  type BotFrameworkAuthentication,
  ConfigurationBotFrameworkAuthentication,
  type ServiceClientCredentialsFactory,
} from '../../sdk.ts';
import { CloudCertificate } from './certificate.ts';
import { type CloudSettings, cloudSettings } from './clouds.ts';

function settings({ id, tenant, credentials }: AppRegistration): CloudSettings {
  const identity = { MicrosoftAppId: id, MicrosoftAppTenantId: tenant };
  switch (credentials.kind) {
    case 'managed-identity':
      return { ...identity, MicrosoftAppType: 'UserAssignedMSI' };
    case 'secret':
      return { ...identity, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: credentials.secret };
    case 'certificate':
      return { ...identity, MicrosoftAppType: 'SingleTenant' };
  }
}

/** The SDK makes the credentials of the other kinds by itself, from the settings. */
function ownCredentials({ id, tenant, credentials }: AppRegistration): ServiceClientCredentialsFactory | undefined {
  return credentials.kind === 'certificate'
    ? new CloudCertificate(id, credentials.thumbprint, credentials.key, tenant)
    : undefined;
}

/** Another authority than Microsoft's, for a test that issues its own tokens. */
export interface Authority {
  readonly settings: CloudSettings;
  readonly credentials: ServiceClientCredentialsFactory;
}

/** How Microsoft's channels are recognised, and how the bot proves itself to them. */
export function createAuthentication(
  config: Pick<Config, 'app' | 'cloud'>,
  authority?: Authority,
): BotFrameworkAuthentication {
  const { app, cloud } = config;
  const options =
    app === undefined ? {} : { ...cloudSettings(cloud, app.tenant), ...settings(app), ...authority?.settings };
  const own = app === undefined ? undefined : ownCredentials(app);
  return new ConfigurationBotFrameworkAuthentication(options, authority?.credentials ?? own);
}
