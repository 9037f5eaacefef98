import { numberOf, say } from '../content/index.ts';
import type { Said } from '../content/said.ts';
import { type VolumeCost, volumeCosts } from '../decision/explain/volume-costs.ts';
import type { Recommendation } from '../decision/said.ts';
import { dayOf } from './days.ts';
import { optionName } from './names.ts';
import { saidIn } from './spoken.ts';

/** An amount of money: whole dollars without cents. */
function dollars(locale: string | undefined, usd: number): string {
  const cents = { minimumFractionDigits: 2, maximumFractionDigits: 4 };
  return numberOf(locale, usd, Number.isInteger(usd) ? {} : cents);
}

function line(locale: string | undefined, volume: string, cost: Said<VolumeCost>): string {
  const { option, what, usd, rate, place, date } = cost;
  const values = {
    volume,
    option: optionName(locale, option),
    usd: dollars(locale, usd),
    rate: dollars(locale, rate),
    day: dayOf(locale, date),
  };
  return what === null || place === null
    ? say(locale, 'named.cost.volume', values)
    : say(locale, 'named.cost.volume.part', { ...values, what, place });
}

/**
 * What so much data costs in a month on the way that the design gives it, at list prices, a line for each price; that
 * no
 * sum can be named where the whole way has none. What is billed by the hour is in the figures.
 */
export function volumeCost(locale: string | undefined, recommendation: Recommendation, gigabytes: number): string {
  const volume = `${numberOf(locale, gigabytes)} GB`;
  const costs = saidIn(locale, volumeCosts(recommendation, gigabytes));
  const lines = costs.map(cost => line(locale, volume, cost));
  const isWhole = costs.some(({ what }) => what === null);
  return [...lines, say(locale, isWhole ? 'named.cost.volume.more' : 'named.cost.volume.open')].join(' ');
}

/** The same where a sum can be said beside an answer; null where the design has no price per GB. */
export function volumeNote(
  locale: string | undefined,
  recommendation: Recommendation,
  gigabytes: number,
): string | null {
  const isPriced = recommendation.status === 'recommended' && volumeCosts(recommendation, gigabytes).length > 0;
  return isPriced ? volumeCost(locale, recommendation, gigabytes) : null;
}
