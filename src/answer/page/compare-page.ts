import { say } from '../../content/index.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import type { Comparison, Recommendation } from '../../decision/said.ts';
import { comparePair, type Pair } from '../compare-pair.ts';
import { comparisonTable } from '../comparison.ts';
import { type Html, html, nothing } from '../html.ts';
import { encodeAnswers } from '../link.ts';
import { foldedBlock } from './blocks.ts';
import { sourceTitle } from './lines.ts';
import { pairForm, pairOfCase } from './pair-form.ts';
import { type PageLinks, pageLinks, shell } from './shell.ts';
import { sideBySideTable } from './side-by-side-table.ts';

/** What a page of two options side by side is made from. */
export interface ComparePageParts {
  readonly recommendation: Recommendation;
  /** Every option of the case, side by side; empty where the case has none. */
  readonly comparison: readonly Comparison[];
  /** The two options; undefined: those that are worth it in the case. */
  readonly pair?: Pair | undefined;
  /** True: a form was sent that named no two different options. */
  readonly nothingChosen?: boolean | undefined;
  readonly locale?: string | undefined;
  readonly links?: PageLinks | undefined;
}

function sideBySide(locale: string | undefined, requirements: Requirements, pair: Pair): Html {
  const compared = comparePair(locale, requirements, pair);
  const from = compared.sources.map((source, index) => html`${index === 0 ? '' : ' · '}${sourceTitle(source)}`);
  return html`<h1>${compared.title}</h1>
<p class="because">${compared.decides}</p>
${sideBySideTable(compared)}
<p class="sources">${from}</p>`;
}

/**
 * Any two options side by side for a case, without a line of script: a table, what decides, and two lists to choose
 * others from.
 */
export function comparePage(parts: ComparePageParts): string {
  const { recommendation, comparison, locale, nothingChosen = false, links = pageLinks } = parts;
  const { requirements } = recommendation;
  const pair = parts.pair ?? pairOfCase(recommendation);
  const title = say(locale, 'pair.page');
  const isCase = Object.keys(requirements).length > 0;
  const back = isCase
    ? html`<a class="button" href="${links.answer}?${encodeAnswers(requirements)}">${say(locale, 'pair.back')}</a>`
    : html`<a class="button" href="${links.answer}">${say(locale, 'pair.case.tell')}</a>`;
  const all =
    comparison.length === 0
      ? nothing
      : foldedBlock(
          locale,
          'comparison',
          say(locale, 'page.comparison'),
          comparison.length,
          comparisonTable(comparison, locale),
        );
  const main = html`${nothingChosen ? html`<p class="note" role="status">${say(locale, 'pair.nothing-chosen')}</p>` : nothing}
${pair === undefined ? html`<h1>${title}</h1>` : sideBySide(locale, requirements, pair)}
<section><h2>${say(locale, pair === undefined ? 'pair.pick' : 'pair.others')}</h2>${pairForm(locale, requirements, pair, links.compare)}</section>
${all}
<nav aria-label="${say(locale, 'page.next')}">${back}</nav>`;
  const told = encodeAnswers(requirements);
  const chat = told === '' ? links.chat : `${links.chat}?${new URLSearchParams({ case: told })}`;
  const foot = html`<a href="${chat}">${say(locale, 'page.chat')}</a>`;
  return shell(locale, links, { title, skip: say(locale, 'page.skip'), main, foot });
}
