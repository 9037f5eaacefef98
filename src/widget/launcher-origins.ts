import { type Asset, etagOf } from './assets.ts';
import { compressed } from './compressed.ts';

/** URL path of the script that puts the widget on a page. */
export const launcherPath = '/widget.js';

function told(script: Asset, origins: readonly string[]): Asset {
  const body = Buffer.from(`(WIDGET_ORIGINS=>{${script.body}})(${JSON.stringify(origins)});`);
  const { type, immutable } = script;
  return { body, type, immutable, etag: etagOf(body), ...compressed(body) };
}

/**
 * The files, with the launcher told which origins' pages may show the chat: it then stays away from every other page,
 * where a browser would draw an empty frame. The script reads them as WIDGET_ORIGINS.
 */
export function tellOrigins(
  assets: ReadonlyMap<string, Asset>,
  origins: readonly string[],
): ReadonlyMap<string, Asset> {
  const script = assets.get(launcherPath);
  return script === undefined ? assets : new Map([...assets, [launcherPath, told(script, origins)]]);
}
