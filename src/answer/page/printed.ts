import { say, tagOf } from '../../content/index.ts';
import type { Source } from '../../decision/said.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Line, Outline } from '../outline.ts';
import { sourceLink } from './lines.ts';

/**
 * Parts that stand on the two pages of a decision beside what is open on the screen: what else to do, and how to build
 * it.
 */
export const printedSections: ReadonlySet<string> = new Set(['changes', 'take-away']);

function sourcesOfPrinted(outline: Outline): readonly Source[] {
  const { sources, verdicts, parts, watch, sections } = outline;
  const printed = sections.filter(({ id }) => printedSections.has(id)).flatMap(({ lines }) => lines);
  const lines: readonly Line[] = [...verdicts, ...parts, ...watch, ...printed];
  const byId = new Map([...sources, ...lines.flatMap(line => line.sources)].map(source => [source.id, source]));
  return [...byId.values()];
}

/**
 * What only paper has: where that is written which stands on it, and the day. `today`: left out where nobody says it.
 */
export function printedEnd(locale: string | undefined, outline: Outline, today: Date | undefined): Html {
  const items = sourcesOfPrinted(outline).map(source => html`<li>${sourceLink(locale, source)}</li>`);
  const written = items.length === 0 ? nothing : html`<h2>${say(locale, 'page.printed.sources')}</h2><ol>${items}</ol>`;
  const format = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' });
  const day =
    today === undefined ? nothing : html`<p>${say(locale, 'page.printed.date', { date: format.format(today) })}</p>`;
  return html`<section class="paper">${written}${day}</section>`;
}
