import { say } from '../../content/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { WayOn } from '../outline.ts';
import { type Download, downloadList } from './downloads.ts';

/** What the row of actions leads to. */
export interface Actions {
  /** What the answer has a way to. */
  readonly ways: readonly WayOn[];
  /** The shortest address of this answer. */
  readonly share: string;
  readonly change: string;
  readonly compare: string;
  readonly downloads: readonly Download[];
}

/**
 * What to do with an answer, in one row. Without a script the link is there to be copied by hand and the browser
 * prints; a script shows the buttons that are hidden.
 */
export function actionRow(locale: string | undefined, actions: Actions): Html {
  const { ways, share, change, compare, downloads } = actions;
  const has = (way: WayOn): boolean => ways.includes(way);
  const when = (isThere: boolean, part: Html): Html => (isThere ? part : nothing);
  const copied = say(locale, 'page.copied');
  const copyLink = html`<button type="button" data-copy="${share}" data-done="${copied}" hidden>${say(locale, 'page.copy-link')}</button><a href="${share}" data-without-script>${say(locale, 'page.link')}</a>`;
  const files = html`<details class="menu"><summary>${say(locale, 'page.download')}</summary>${downloadList(downloads)}</details>`;
  // The tick holds for the browser's own print too, so that it needs no script.
  const print = html`<button type="button" data-print hidden>${say(locale, 'page.print')}</button><p class="check"><input type="checkbox" id="print-everything" autocomplete="off"><label for="print-everything">${say(locale, 'page.print.everything')}</label></p>`;
  return html`<nav class="ways" aria-label="${say(locale, 'answer.ways')}">${when(has('share'), copyLink)}${when(has('share') && downloads.length > 0, files)}${when(has('cost'), html`<a href="#figures">${say(locale, 'answer.way.cost')}</a>`)}<a href="${compare}">${say(locale, 'answer.way.compare')}</a><a href="${change}">${say(locale, 'answer.way.change')}</a>${when(has('share'), print)}</nav>`;
}
