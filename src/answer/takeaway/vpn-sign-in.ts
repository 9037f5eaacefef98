import type { Cloud } from '../../azure/regions.ts';
import type { Given } from './model.ts';

/** How people sign in to a VPN with Microsoft Entra ID: addresses to which the id of their tenant is added, and the application. */
export interface SignIn {
  readonly login: string;
  readonly issuer: string;
  readonly audience: Given;
}

/** Application that Microsoft registered for the Azure VPN Client: in the public cloud alone. */
const registeredAudience = 'c632b3df-fb67-4d84-bdcf-b95ad541b5c8';

/** The parameter that holds the application, where it is registered by hand. */
export const audienceParameter = 'vpnAudience';

/**
 * Applications of Azure VPN that an administrator registers by consent, in clouds where Microsoft registered none. Source:
 * learn: azure/vpn-gateway/point-to-site-entra-gateway, its table of application ids.
 */
export const manualAudiences: Readonly<Record<Exclude<Cloud, 'public'>, string>> = {
  usgov: '51bb15d4-3a4f-4ebf-9dca-40096fe32426',
  china: '49f817b6-84ae-4cc0-928c-73f27289b3aa',
};

const addresses: Readonly<Record<Cloud, Omit<SignIn, 'audience'>>> = {
  public: { login: 'https://login.microsoftonline.com/', issuer: 'https://sts.windows.net/' },
  usgov: { login: 'https://login.microsoftonline.us/', issuer: 'https://sts.windows.net/' },
  china: { login: 'https://login.chinacloudapi.cn/', issuer: 'https://sts.chinacloudapi.cn/' },
};

/** The sign-in of a cloud. */
export const signInOf = (cloud: Cloud): SignIn => ({
  ...addresses[cloud],
  audience: cloud === 'public' ? registeredAudience : { parameter: audienceParameter },
});
