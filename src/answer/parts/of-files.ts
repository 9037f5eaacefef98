import { say } from '../../content/index.ts';
import type { Format } from '../takeaway/index.ts';
import { type Given, nothing, type Told } from './given.ts';

/** Where the files are, or the one of a language; with no page they are named and nowhere to be opened. */
export function toldFiles(given: Given, format?: Format): Told {
  const { locale, page } = given;
  const files = given.files().filter(file => format === undefined || file.format === format);
  const [first, ...others] = files;
  if (first === undefined) return nothing;
  const list = files.map(({ title, name }) => `${title} (${name})`).join(', ');
  if (page === null) return { lines: [], none: say(locale, 'named.files.no-page', { list }) };
  const url = `${page}#files`;
  const id = others.length === 0 ? 'named.files.one' : 'named.files.where';
  return { lines: [say(locale, id, { list, title: first.title, name: first.name, url })] };
}

/** The address of the page; nothing where there is none. */
export function toldShare({ locale, page }: Given): Told {
  return page === null ? nothing : { lines: [say(locale, 'named.share.where', { url: page })] };
}
