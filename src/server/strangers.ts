import { type Client, isTrusted, type Origins } from '../channels/index.ts';
import type { Log } from '../log.ts';

/** Origins that are named in the log; whoever makes up more of them fills no disk. */
const mostNamed = 20;

/** What tells which page asks: the caller, and the address of that page where the browser says it. */
export interface Asking {
  readonly caller: Pick<Client, 'origin' | 'host'>;
  /** Value of Referer. */
  readonly referrer: string | undefined;
}

function originOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}

/** Notes pages that want the chat and may not have it: the log says once for each origin where to add it. */
export function createStrangers(origins: Origins, log: Log): (asking: Asking) => void {
  const named = new Set<string>();
  return ({ caller: { origin: own, host }, referrer }) => {
    const origin = originOf(own ?? referrer);
    // A page without an origin, such as a file, cannot be listed.
    if (origin === undefined || origin === 'null' || named.has(origin) || named.size >= mostNamed) return;
    if (isTrusted(origins, { origin, host })) return;
    named.add(origin);
    log.warn('A page wants the chat, and its origin is not listed. If it is yours, add it to WIDGET_ORIGINS.', {
      origin,
    });
    if (named.size === mostNamed) log.warn('Further pages that want the chat are not named until the next start.');
  };
}
