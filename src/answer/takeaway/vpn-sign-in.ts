import type { Cloud } from '../../azure/regions.ts';

/**
 * How people sign in to a VPN with Microsoft Entra ID: addresses to which the id of their tenant is added, and the
 * application.
 */
export interface SignIn {
  readonly login: string;
  readonly issuer: string;
  readonly audience: string;
}

/**
 * Application that Microsoft registered for the Azure VPN Client in every cloud. Source: Azure update 557395,
 * 2026-03-31.
 */
const audience = 'c632b3df-fb67-4d84-bdcf-b95ad541b5c8';

/**
 * Source: learn: azure/vpn-gateway/point-to-site-entra-gateway. Tokens of Azure in China name an issuer of their own.
 */
const addresses: Readonly<Record<Cloud, Omit<SignIn, 'audience'>>> = {
  public: { login: 'https://login.microsoftonline.com/', issuer: 'https://sts.windows.net/' },
  usgov: { login: 'https://login.microsoftonline.us/', issuer: 'https://sts.windows.net/' },
  china: { login: 'https://login.chinacloudapi.cn/', issuer: 'https://sts.chinacloudapi.cn/' },
};

/** The sign-in of a cloud. */
export const signInOf = (cloud: Cloud): SignIn => ({ ...addresses[cloud], audience });
