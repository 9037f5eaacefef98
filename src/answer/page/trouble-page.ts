import { say } from '../../content/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { type PageLinks, pageLinks, shell } from './shell.ts';

/** What keeps a person from the page that they wanted, as far as it makes a difference to them. */
export type Trouble =
  | 'lost'
  | 'nothing-to-draw'
  | 'not-a-page'
  | 'unreadable'
  | 'too-large'
  | 'too-often'
  | 'closed'
  | 'failed'
  | 'not-ready';

/** What a page of trouble is made from. */
export interface TroublePageParts {
  readonly trouble: Trouble;
  /** Query of the address that was asked for, without the question mark; it may hold answers. */
  readonly query: string;
  /** HTTP status that goes with it. */
  readonly status: number;
  /** Names this one occurrence in the log. */
  readonly reference: string;
  /** Seconds after which it may be tried again; undefined where nobody knows. */
  readonly retryAfter?: number | undefined;
  /** What is wrong in the input, in the words of the API. */
  readonly problems?: readonly { readonly path: string; readonly message: string }[] | undefined;
  readonly locale?: string | undefined;
  readonly links?: PageLinks | undefined;
}

/** Addresses that the API describes stand behind these. */
const forPrograms: ReadonlySet<Trouble> = new Set(['not-a-page', 'unreadable', 'closed']);

function waysOn({ trouble, query, locale, links = pageLinks }: TroublePageParts): Html {
  const way = (href: string, id: Parameters<typeof say>[1]): Html => html` <a href="${href}">${say(locale, id)}</a>`;
  const answer = trouble === 'nothing-to-draw' ? way(`${links.answer}?${query}`, 'page.trouble.answer') : nothing;
  const described = forPrograms.has(trouble) ? way(links.description, 'page.trouble.description') : nothing;
  return html`<nav aria-label="${say(locale, 'page.next')}"><a class="button" href="${links.chat}">${say(locale, 'page.trouble.chat')}</a>${answer}${way(links.answer, 'page.trouble.form')}${described}</nav>`;
}

/** Says what is wrong in plain words, and where to go from here, in the look of the answer and without a script. */
export function troublePage(parts: TroublePageParts): string {
  const { trouble, status, reference, retryAfter, problems = [], locale, links = pageLinks } = parts;
  const title = say(locale, `page.trouble.${trouble}`);
  const wait =
    retryAfter === undefined ? nothing : html`<p>${say(locale, 'page.trouble.wait', { seconds: retryAfter })}</p>`;
  const wrong = problems.map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`);
  const main = html`<h1>${title}</h1>
<p>${say(locale, `page.trouble.${trouble}.next`)}</p>
${wait}${wrong.length === 0 ? nothing : html`<ul>${wrong}</ul>`}
${waysOn(parts)}`;
  const foot = html`${say(locale, 'page.trouble.reference', { status, reference })}`;
  return shell(locale, links, { title, skip: say(locale, 'page.skip-trouble'), main, foot });
}
