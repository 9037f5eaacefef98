import { say } from '../../content/index.ts';
import type { Source } from '../../decision/said.ts';
import { sourceDates } from '../days.ts';
import { type Html, html, nothing } from '../html.ts';
import { type Line, leadOf } from '../outline.ts';

/** A source as a link with the words of its target. */
export function sourceTitle(source: Source): Html {
  return html`<a href="${source.url}" rel="noopener">${source.title}</a>`;
}

/** A source as a link with the words of its target and its dates. */
export function sourceLink(locale: string | undefined, source: Source): Html {
  return html`${sourceTitle(source)} <small>(${sourceDates(locale, source)})</small>`;
}

function sources(line: Line): Html {
  if (line.sources.length === 0) return nothing;
  const links = line.sources.map((source, index) => html`${index === 0 ? '' : ' · '}${sourceTitle(source)}`);
  return html`<p class="sources">${links}</p>`;
}

function severityMark(locale: string | undefined, { severity }: Line): Html {
  if (severity === undefined || severity === 'warning') return nothing;
  return html`<span class="severity ${severity}">${say(locale, `answer.severity.${severity}`)}</span> `;
}

/** A line that unfolds without a script. */
function unfolding(locale: string | undefined, line: Line, folded: readonly string[]): Html {
  const inside = folded.map(text => html`<p>${text}</p>`);
  return html`<li><details><summary>${severityMark(locale, line)}${line.title}</summary>${inside}${sources(line)}</details></li>`;
}

/** How a list of lines is shown. */
export interface PageListLook {
  /** The address that a line leads to, if it leads anywhere. */
  readonly follow?: (line: Line) => string | undefined;
  /** True: the sources of each line stand under it; they stand in the list of all sources in any case. */
  readonly cited?: boolean;
}

/** Lines as a list. */
export function lineList(locale: string | undefined, lines: readonly Line[], look: PageListLook = {}): Html {
  const { follow = () => undefined, cited = true } = look;
  const items = lines.map(line => {
    const href = follow(line);
    const { lead, rest } = leadOf({ ...line, details: [] });
    if (line.folded !== undefined) return unfolding(locale, line, line.folded);
    const title = href === undefined ? html`${lead}` : html`<a href="${href}">${lead}</a>`;
    const [goesOn, details] = line.runsOn === true ? [line.details, []] : [[], line.details];
    const after = [...rest, ...goesOn].map(told => html` ${told}`);
    const below = details.map(detail => html`<p>${detail}</p>`);
    const quiet = line.quiet === true ? html` class="quiet"` : nothing;
    return html`<li${quiet}>${severityMark(locale, line)}<strong>${title}</strong>${after}${below}${cited ? sources(line) : nothing}</li>`;
  });
  return html`<ul class="lines">${items}</ul>`;
}

/** Steps in the order in which they are taken. */
export function stepList(lines: readonly Line[]): Html {
  return html`<ol class="steps">${lines.map(line => html`<li>${line.title}${sources(line)}</li>`)}</ol>`;
}
