import type { Config } from '../../config.ts';
import { GovernmentConstants } from '../../sdk.ts';

/** Settings of the Bot Framework SDK for the Azure cloud that the bot is registered in. */
export type CloudSettings = Readonly<Record<string, string>>;

/**
 * The addresses of each cloud. Public and US Government are known to the SDK; those of Azure operated by 21Vianet
 * are from docs.azure.cn, "Deploy Bot Framework and Azure AI Bot Service bots on Azure operated by 21Vianet".
 */
const settings: Readonly<Record<Config['cloud'], (tenant: string) => CloudSettings>> = {
  Public: () => ({}),
  USGovernment: () => ({ ChannelService: GovernmentConstants.ChannelService }),
  China: tenant => ({
    OAuthUrl: 'https://token.botframework.azure.cn/',
    ToChannelFromBotLoginUrl: `https://login.partner.microsoftonline.cn/${tenant}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.azure.cn',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.azure.cn',
    ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration',
  }),
};

/**
 * Where the channels of each cloud take replies: Teams, and Bot Framework's own domain for all others. Those of Teams
 * are the addresses that Microsoft's Teams SDK trusts, by cloud; GCC is part of the public cloud.
 */
export const channelHosts: Readonly<Record<Config['cloud'], readonly string[]>> = {
  Public: [
    'smba.trafficmanager.net',
    'smba.onyx.prod.teams.trafficmanager.net',
    'smba.infra.gcc.teams.microsoft.com',
    '*.botframework.com',
  ],
  USGovernment: [
    'smba.infra.gov.teams.microsoft.us',
    'smba.infra.dod.teams.microsoft.us',
    '*.botframework.us',
    '*.botframework.azure.us',
  ],
  China: ['frontend.botapi.msg.infra.teams.microsoftonline.cn', '*.botframework.azure.cn'],
};

export function cloudSettings(cloud: Config['cloud'], tenant: string): CloudSettings {
  return settings[cloud](tenant);
}
