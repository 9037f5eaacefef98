import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { AppRegistration } from '../../config.ts';

/** How Microsoft's channels are recognised, and how the bot proves itself to them. */
export function createAuthentication(app: AppRegistration | undefined): BotFrameworkAuthentication {
  if (app === undefined) return new ConfigurationBotFrameworkAuthentication({});
  const { credentials } = app;
  const identity = { MicrosoftAppId: app.id, MicrosoftAppTenantId: app.tenant };
  if (credentials.kind === 'managed-identity') {
    return new ConfigurationBotFrameworkAuthentication({ ...identity, MicrosoftAppType: 'UserAssignedMSI' });
  }
  const proof =
    credentials.kind === 'secret'
      ? { MicrosoftAppPassword: credentials.secret }
      : { CertificateThumbprint: credentials.thumbprint, CertificatePrivateKey: credentials.key };
  return new ConfigurationBotFrameworkAuthentication({ ...identity, ...proof, MicrosoftAppType: 'SingleTenant' });
}
