import type { Request, Response, Server } from 'restify';
import type { Asset } from '../../widget/assets.ts';
import { varyBy } from '../headers.ts';

/** Seconds in a year: as long as caches keep anything. */
const forEver = 'public, max-age=31536000, immutable';

interface Encoded {
  readonly body: Buffer;
  readonly encoding?: 'br' | 'gzip';
}

/** The smallest form that the browser reads. */
function encode(asset: Asset, accepted: string): Encoded {
  const offers = (name: string): boolean =>
    new RegExp(`(?:^|,)\\s*${name}\\s*(?:;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$))|,|$)`).test(accepted);
  if (asset.br !== undefined && offers('br')) return { body: asset.br, encoding: 'br' };
  if (asset.gzip !== undefined && offers('gzip')) return { body: asset.gzip, encoding: 'gzip' };
  return { body: asset.body };
}

function send(asset: Asset, request: Request, response: Response): void {
  const { body, encoding } = encode(asset, String(request.headers['accept-encoding'] ?? ''));
  response.setHeader('Cache-Control', asset.immutable ? forEver : 'no-cache');
  response.setHeader('ETag', asset.etag);
  varyBy(response, 'Accept-Encoding');
  // A script on another site's page must be loadable there, under the page's own isolation.
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  if (request.headers['if-none-match'] === asset.etag) {
    response.sendRaw(304, '', {});
    return;
  }
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', String(body.length));
  response.sendRaw(200, request.method === 'HEAD' ? '' : body, { 'Content-Type': asset.type });
}

/** The chat page and the widget, from memory. */
export function serveAssets(server: Server, assets: ReadonlyMap<string, Asset>): void {
  for (const [path, asset] of assets) {
    const handler = async (request: Request, response: Response): Promise<void> => send(asset, request, response);
    server.get(path, handler);
    server.head(path, handler);
  }
}
