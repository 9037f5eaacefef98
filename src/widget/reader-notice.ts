import { escapeMarkup } from '../answer/escape.ts';
import { say } from '../content/index.ts';
import { type Asset, etagOf } from './assets.ts';
import { compressed } from './compressed.ts';

/** URL path of the chat page. */
const pagePath = '/';

function told(page: Asset, host: string): Asset {
  const words = escapeMarkup(say('en', 'widget.reader', { host }));
  const notice = `<p id="reader" data-say="reader" data-host="${escapeMarkup(host)}">${words}</p>\n</footer>`;
  const body = Buffer.from(page.body.toString().replace('</footer>', () => notice));
  const { type, immutable } = page;
  return { body, type, immutable, etag: etagOf(body), ...compressed(body) };
}

/**
 * The files, with the chat page told which host words go to where a model reads them: it says so below the field that
 * they are written in. Without a model the page stays as it was built.
 */
export function tellReader(assets: ReadonlyMap<string, Asset>, host: string | undefined): ReadonlyMap<string, Asset> {
  const page = assets.get(pagePath);
  return page === undefined || host === undefined ? assets : new Map([...assets, [pagePath, told(page, host)]]);
}
