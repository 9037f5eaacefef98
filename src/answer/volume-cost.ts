import { say } from '../content/index.ts';
import { globalPeeringPerGigabyte } from '../decision/explain/figures.cost.ts';
import type { Recommendation } from '../decision/recommendation.ts';

/**
 * What so much data costs in a month on the way between the two regions, in USD at list prices; that it cannot be said
 * where the design has no price per GB between them. What is billed by the hour is in the figures.
 */
export function volumeCost(locale: string | undefined, { facts, legs }: Recommendation, gigabytes: number): string {
  const isPeered = legs.some(({ option }) => option === 'vnet-peering-global');
  const rate = isPeered ? globalPeeringPerGigabyte(facts) : null;
  if (rate === null) return say(locale, 'named.cost.volume.open');
  return say(locale, 'named.cost.volume', { gigabytes, rate, usd: Number((rate * gigabytes).toFixed(2)) });
}
