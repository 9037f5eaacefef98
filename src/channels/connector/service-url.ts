import { isIP } from 'node:net';

/** Whether replies may be sent to this service address. */
export type ServiceUrlPolicy = (serviceUrl: string) => boolean;

const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').toLowerCase();

const read = (text: string): URL | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url === undefined || url.username !== '' || url.password !== '' ? undefined : url;
};

/** True for a host or address of this very machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(host);
}

/** While nobody is authenticated: this machine alone, so that no caller can make the bot write elsewhere. */
export const loopbackOnly: ServiceUrlPolicy = text => {
  const url = read(text);
  return url !== undefined && /^https?:$/.test(url.protocol) && isLoopback(bareHost(url));
};

/** Behind a checked token: a public host by name, over https; no address literal, no host of an internal network. */
export const publicHosts: ServiceUrlPolicy = text => {
  const url = read(text);
  if (url?.protocol !== 'https:') return false;
  const host = bareHost(url);
  return isIP(host) === 0 && host.includes('.') && !/\.(local|internal|localhost|home\.arpa)\.?$/.test(host);
};
