import { say } from '../content/index.ts';
import type { Sentence } from '../content/sentence.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { isPrice, listPrices } from '../decision/explain/figures.cost.ts';
import type { Figure, Recommendation } from '../decision/said.ts';
import { isOption, type OptionId } from '../options/options.ts';
import { sourced } from './explained.ts';
import { figureWords } from './figure-words.ts';
import { recommendIn, saidIn } from './spoken.ts';

type Locale = string | undefined;

/**
 * Short answers that a figure of the case says better, by the end of the figure's id: of the headline, or of an option.
 */
const figureOf: ReadonlyMap<string, { readonly figure: string; readonly option?: OptionId }> = new Map([
  ['latency-between-regions', { figure: 'round-trip' }],
  ['peering-cost', { figure: '/cost', option: 'vnet-peering-global' }],
  ['pe-cost', { figure: '/cost', option: 'private-endpoint' }],
  ['er-cost', { figure: '/cost', option: 'expressroute' }],
  ['vpn-cost', { figure: '/cost', option: 's2s-vpn' }],
  ['vpn-speed', { figure: '/limit-1', option: 's2s-vpn' }],
  ['vwan-cost', { figure: '/cost', option: 'vwan-standard' }],
  ['bastion-cost', { figure: '/cost', option: 'bastion' }],
]);

const meaning = 'what-is-';

function figureText(locale: Locale, figure: Figure): string {
  const words = figureWords(locale, figure);
  return figure.note === null ? `${words}.` : `${words} ${figure.note}`;
}

function figureIn(locale: Locale, id: string, { figures }: Recommendation): string | null {
  const wanted = figureOf.get(id);
  if (wanted === undefined) return null;
  const { figure, option = '' } = wanted;
  const found = figures.filter(one => one.id.startsWith(`${option}${figure}`));
  const [first, ...more] = found.map(one => figureText(locale, one));
  if (first === undefined) return null;
  const prices = saidIn(locale, listPrices);
  const noted = found.some(isPrice) && !found.some(({ note }) => note === prices) ? [prices] : [];
  return more.length === 0
    ? [first, ...noted].join(' ')
    : [...noted, ...[first, ...more].map(text => `- ${text}`)].join('\n');
}

function optionIn(locale: Locale, id: string, { headline, legs, rejected }: Recommendation): string | null {
  const option = id.startsWith(meaning) ? id.slice(meaning.length) : '';
  if (!isOption(option) || headline === null) return null;
  if (headline.option === option) return say(locale, 'in-case.recommended');
  const leg = legs.find(one => one.option === option);
  if (leg !== undefined) return say(locale, 'in-case.part', { what: leg.because });
  const against = rejected.find(one => one.option === option);
  if (against === undefined) return null;
  return say(locale, `in-case.${against.verdict}`, { because: against.because });
}

/**
 * The answer to a question about the subject: in the case that is talked about first, with the figure of this pair of
 * regions instead of what is generally so, or whether the option is part of this design.
 */
export function inCaseOrGenerally(
  locale: Locale,
  id: string,
  { ask: _ask, ...requirements }: Requirements,
  { text, sources }: { readonly text: string | Sentence; readonly sources: readonly string[] },
): readonly string[] {
  const recommendation = recommendIn(locale, requirements);
  const generally = sourced(locale, saidIn(locale, text), sources);
  if (recommendation.headline === null) return [generally];
  const figure = figureIn(locale, id, recommendation);
  if (figure !== null) return [figure];
  const option = optionIn(locale, id, recommendation);
  return option === null ? [generally] : [option, generally];
}
