import { say } from '../../content/index.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import type { Recommendation } from '../../decision/said.ts';
import type { OptionId } from '../../options/options.ts';
import { comparableOptions, type Pair, pairOf } from '../compare-pair.ts';
import { type Html, html, nothing } from '../html.ts';
import { optionName } from '../names.ts';
import { inOrderOfInterest } from '../why-not.ts';
import { hiddenAnswers } from './hidden-answers.ts';

/**
 * The two options that are worth holding side by side in a case: those asked about, or the headline and what comes
 * closest.
 */
export function pairOfCase(recommendation: Recommendation): Pair | undefined {
  const { answer, headline, legs } = recommendation;
  const [one = headline?.option, other] = (answer?.about ?? []).filter(id => comparableOptions.some(is => is === id));
  const isIn = (option: OptionId): boolean => option === one || legs.some(leg => leg.option === option);
  const closest = inOrderOfInterest(recommendation).find(({ option }) => !isIn(option));
  return pairOf(one ?? '', other ?? closest?.option ?? '');
}

function list(locale: string | undefined, id: string, chosen: OptionId | undefined): Html {
  const named = comparableOptions
    .map(option => ({ option, name: optionName(locale, option) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const options = named.map(
    ({ option, name }) =>
      html`<option value="${option}"${option === chosen ? html` selected` : nothing}>${name}</option>`,
  );
  const open = chosen === undefined ? html`<option value="">${say(locale, 'pair.choose')}</option>` : nothing;
  return html`<select id="${id}" name="option" required>${open}${options}</select>`;
}

/** Two lists of every option, and the answers of the case unseen beside them. */
export function pairForm(
  locale: string | undefined,
  requirements: Requirements,
  pair: Pair | undefined,
  action: string,
): Html {
  const [one, other] = pair ?? [];
  return html`<form class="pair-form" method="get" action="${action}">${hiddenAnswers(requirements)}<p><label for="pair-one">${say(locale, 'pair.one-option')}</label>${list(locale, 'pair-one', one)}</p><p><label for="pair-other">${say(locale, 'pair.other-option')}</label>${list(locale, 'pair-other', other)}</p><p><button type="submit">${say(locale, 'answer.way.compare')}</button></p></form>`;
}
