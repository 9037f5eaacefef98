import { say } from '../../content/index.ts';
import { type Html, html } from '../html.ts';
import { encodeInQuery } from '../link-text.ts';
import type { Format, TakeAwayFile } from '../takeaway/index.ts';

/** Something to save, with the address that gives it. */
export interface Download {
  readonly title: string;
  /** Name to save it under. */
  readonly name: string;
  readonly address: string;
}

const endings: Readonly<Record<Format, string>> = { cli: 'sh', bicep: 'bicep', arm: 'json', terraform: 'tf' };

/** The names and ranges that somebody gave, as the addresses of the files take them. */
function namesIn(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, value]) => `&${name}=${encodeInQuery(value)}`)
    .join('');
}

interface Offered {
  readonly files: readonly TakeAwayFile[];
  readonly hasPicture: boolean;
  /** The answers, as a query. */
  readonly query: string;
  readonly given: Readonly<Record<string, string>>;
}

/** Everything of an answer that can be saved. */
export function downloadsOf(locale: string | undefined, offered: Offered): readonly Download[] {
  const { files, hasPicture, query, given } = offered;
  const pictures = [
    { title: say(locale, 'page.download.svg'), name: 'network.svg', address: `/answer.svg?${query}` },
    { title: say(locale, 'page.download.png'), name: 'network.png', address: `/answer.png?${query}` },
  ];
  return [
    ...files.map(({ format, title, name }) => ({
      title,
      name,
      address: `/answer.${endings[format]}?${query}${namesIn(given)}`,
    })),
    { title: say(locale, 'page.record'), name: 'decision-record.md', address: `/answer.md?${query}` },
    ...(hasPicture ? pictures : []),
  ];
}

/** What can be saved, each with the name that it gets. */
export function downloadList(downloads: readonly Download[]): Html {
  const items = downloads.map(
    ({ title, name, address }) =>
      html`<li><a href="${address}" download="${name}">${title}</a> <small>${name}</small></li>`,
  );
  return html`<ul>${items}</ul>`;
}
