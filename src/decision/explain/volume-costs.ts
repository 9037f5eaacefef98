import type { KnownPrice } from '../../azure/pricing.ts';
import type { Sentence } from '../../content/sentence.ts';
import type { OptionId } from '../../options/options.ts';
import type { Headline, LegChoice, Recommendation } from '../recommendation.ts';
import { sizesOf } from '../sizes.ts';
import { globalPeeringPrice, hasOtherList } from './figures.cost.ts';
import { type PricedLine, pricedLines } from './priced-lines.ts';

/** What an amount of data costs at one price. */
export interface VolumeCost {
  readonly option: OptionId;
  /** What is billed; null for both sides of a global peering together. */
  readonly what: Sentence | null;
  /** USD for all of it, and for a GB. */
  readonly usd: number;
  readonly rate: number;
  /** Where the price holds; null for both sides together, each of which has its own zone. */
  readonly place: string | null;
  readonly date: string;
}

/** Parts of a design that the data between caller and target crosses. */
const carrying: ReadonlySet<LegChoice['leg']> = new Set([
  'vnet-link',
  'topology',
  'service-access',
  'hybrid-link',
  'public-entry',
]);

const cents = (usd: number): number => Number(usd.toFixed(2));

/** What of a recommendation says what its data cost, whether its texts are said or not. */
type Priced = Pick<Recommendation, 'facts'> & {
  readonly legs: readonly Pick<LegChoice, 'leg' | 'option'>[];
  readonly headline: Pick<Headline, 'option'> | null;
};

function isPerGigabyte(row: PricedLine['row']): row is KnownPrice {
  return row !== undefined && row.usd !== null && row.unit === 'GB';
}

/**
 * What so many gigabytes a month cost on each part of a design that they cross, at list prices: a line for each price,
 * and one for both sides of a global peering where both prices are of one day. Never a sum of several days or places.
 */
export function volumeCosts({ facts, legs, headline }: Priced, gigabytes: number): readonly VolumeCost[] {
  if (hasOtherList(facts)) return [];
  const options = new Set(legs.map(({ option }) => option));
  const sizes = sizesOf(option => options.has(option), facts);
  const crossed = legs.filter(({ leg, option }) => carrying.has(leg) || option === headline?.option);
  return [...new Set(crossed.map(({ option }) => option))].flatMap((option): readonly VolumeCost[] => {
    const pair = option === 'vnet-peering-global' ? globalPeeringPrice(facts) : null;
    if (pair !== null)
      return [{ option, what: null, usd: cents(pair.usd * gigabytes), rate: pair.usd, place: null, date: pair.date }];
    return pricedLines(option, facts, sizes).flatMap(({ what, row, times, upTo }) =>
      isPerGigabyte(row) && gigabytes <= upTo
        ? [{ option, what, usd: cents(row.usd * times * gigabytes), rate: row.usd, place: row.place, date: row.date }]
        : [],
    );
  });
}
