import { Fault } from '../../errors.ts';
import type { Client } from '../client.ts';

/** Origins whose pages may use the endpoint. */
export type Origins = ReadonlySet<string>;

/** Those of the widget's hosts and the service's own. */
export function trustedOrigins(widgetOrigins: readonly string[], publicUrl: string | undefined): Origins {
  return new Set(publicUrl === undefined ? widgetOrigins : [...widgetOrigins, new URL(publicUrl).origin]);
}

/** A caller without an Origin header is no page of a browser, so no foreign page can stand behind it. */
export function isTrusted(origins: Origins, caller: Pick<Client, 'origin' | 'host'>): boolean {
  const { origin, host } = caller;
  if (origin === undefined || origins.has(origin)) return true;
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** Throws foreign-origin. */
export function demandTrusted(origins: Origins, caller: Client): void {
  if (!isTrusted(origins, caller)) throw new Fault('foreign-origin');
}
