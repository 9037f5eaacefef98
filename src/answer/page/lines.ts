import { say } from '../../content/index.ts';
import type { Source } from '../../decision/recommendation.ts';
import { type Html, html, nothing } from '../html.ts';
import { type Line, leadOf } from '../outline.ts';

function sourceTitle(source: Source): Html {
  return html`<a href="${source.url}" rel="noopener">${source.title}</a>`;
}

/** A source as a link with the words of its target and its dates. */
export function sourceLink(locale: string | undefined, source: Source): Html {
  const { documentDate, checkedOn: checked } = source;
  const dates =
    documentDate === null
      ? say(locale, 'page.source.checked', { checked })
      : say(locale, 'page.source.dates', { document: documentDate, checked });
  return html`${sourceTitle(source)} <small>(${dates})</small>`;
}

function sources(line: Line): Html {
  if (line.sources.length === 0) return nothing;
  const links = line.sources.map((source, index) => html`${index === 0 ? '' : ' · '}${sourceTitle(source)}`);
  return html`<p class="sources">${links}</p>`;
}

/** Lines as a list; `follow` gives the address that a line leads to, if it leads anywhere. */
export function lineList(
  locale: string | undefined,
  lines: readonly Line[],
  follow: (line: Line) => string | undefined = () => undefined,
): Html {
  const items = lines.map(line => {
    const href = follow(line);
    const { lead, rest } = leadOf({ ...line, details: [] });
    const severity =
      line.severity === undefined || line.severity === 'warning'
        ? nothing
        : html`<span class="severity ${line.severity}">${say(locale, `answer.severity.${line.severity}`)}</span> `;
    const title = href === undefined ? html`${lead}` : html`<a href="${href}">${lead}</a>`;
    const details = line.details.map(detail => html`<p>${detail}</p>`);
    return html`<li>${severity}<strong>${title}</strong>${rest.map(told => html` ${told}`)}${details}${sources(line)}</li>`;
  });
  return html`<ul class="lines">${items}</ul>`;
}

/** Steps in the order in which they are taken. */
export function stepList(lines: readonly Line[]): Html {
  return html`<ol class="steps">${lines.map(line => html`<li>${line.title}${sources(line)}</li>`)}</ol>`;
}
