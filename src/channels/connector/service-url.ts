/** Whether replies may be sent to this service address. */
export type ServiceUrlPolicy = (serviceUrl: string) => boolean;

const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/**
 * The address, where it says where it leads and nothing else: no credentials, no query that swallows the path, and
 * written so that whoever reads it again reads the same.
 */
function read(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const asWritten = [text, `${text}/`].some(form => form.toLowerCase() === url?.href.toLowerCase());
  return asWritten && url?.username === '' && url.password === '' && !/[?#]/.test(text) ? url : undefined;
}

/** True for a host or address of this very machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(host);
}

/** True for a Host header that names this very machine, with a port or without. */
export function isLoopbackHost(host: string): boolean {
  return URL.canParse(`http://${host}`) && isLoopback(bareHost(new URL(`http://${host}`)));
}

const folderOf = (url: URL): string => url.pathname.replace(/\/*$/, '/');

/**
 * While nobody is authenticated: the configured address and what lies below it, so that no caller can make the bot
 * write elsewhere. The names of this machine count as one.
 */
export function onlyBelow(configured: string): ServiceUrlPolicy {
  const own = new URL(configured);
  const isHere = (url: URL): boolean => isLoopback(bareHost(url)) && isLoopback(bareHost(own));
  return text => {
    const url = read(text);
    if (url?.protocol !== own.protocol || url.port !== own.port) return false;
    return (url.hostname === own.hostname || isHere(url)) && folderOf(url).startsWith(folderOf(own));
  };
}

/** Behind a checked token: the hosts named, as `NAME` or `*.NAME`, over https at its usual port. */
export function onlyHosts(names: readonly string[]): ServiceUrlPolicy {
  const isNamed = (host: string): boolean =>
    names.some(name => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name));
  return text => {
    const url = read(text);
    return url?.protocol === 'https:' && url.port === '' && isNamed(url.hostname);
  };
}
