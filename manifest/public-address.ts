import { z } from 'zod';

/** Hosts of services that lend a passing address to a developer's machine. */
const tunnels = [
  'ngrok.io',
  'ngrok.app',
  'ngrok.dev',
  'ngrok-free.app',
  'ngrok-free.dev',
  'devtunnels.ms',
  'trycloudflare.com',
  'loca.lt',
  'localtunnel.me',
  'localhost.run',
  'lhr.life',
  'serveo.net',
  'pinggy.link',
  'tunnelmole.net',
];

/** Names that documentation uses (RFC 2606, and the fictional companies of Microsoft's documents). */
const examples = ['example.com', 'example.org', 'example.net', 'contoso.com', 'fabrikam.com', 'yourdomain.com'];

/** Names that only this machine or this network knows (RFC 2606, RFC 6762, RFC 8375). */
const local = ['localhost', 'local', 'internal', 'test', 'invalid', 'example', 'home.arpa'];

/** Hosts that everybody shares: an app may name a host below them, never the whole. */
const shared = ['azurewebsites.net', 'botframework.com', 'azurecontainerapps.io', 'cloudapp.azure.com'];

function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some(domain => host === domain || host.endsWith(`.${domain}`));
}

function hostProblem(host: string): string | undefined {
  if (/^[\d.]+$/.test(host) || host.startsWith('[')) return 'must name a host, not an IP address';
  if (isUnder(host, tunnels)) return 'must not lead through a tunnel';
  if (isUnder(host, examples)) return 'is an example address, not a real one';
  if (isUnder(host, local) || !host.includes('.')) return 'must be reachable from the internet';
  if (shared.includes(host)) return 'must name your own host, not the domain that everybody shares';
  return undefined;
}

/** What keeps an address from being shown to the public; empty where nothing does. */
function addressProblems(value: string): readonly string[] {
  if (/[*<>{}]/.test(value)) return ['must not hold a wildcard or a placeholder'];
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined) return ['must be an address like https://advisor.your-company.net'];
  const named = url.username !== '' || url.password !== '';
  return [
    url.protocol === 'https:' ? undefined : 'must start with https://',
    named ? 'must not hold a user name or password' : undefined,
    hostProblem(url.hostname.replace(/\.$/, '')),
  ].filter(problem => problem !== undefined);
}

/** An address that anybody can open: https, a public host name, no tunnel, no example, no wildcard. */
export const publicAddress = z.string().superRefine((value, context) => {
  for (const message of addressProblems(value)) context.addIssue({ code: 'custom', message });
});
