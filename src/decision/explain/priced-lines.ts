import { type PriceId, type PriceRow, priceById, priceInZoneOf, type ZonedMeter } from '../../azure/pricing.ts';
import { type RegionName, regionByName } from '../../azure/regions.ts';
import type { OptionId } from '../../options/options.ts';
import type { Facts } from '../case/facts.ts';
import { defined } from '../defined.ts';
import type { SourceId } from '../recommendation.ts';
import type { Sizes } from '../sizes.ts';
import { costRows } from './figures.cost.data.ts';
import { type SizedThing, sizedPrice } from './figures.sized.ts';

/** Whose region a price follows: azureRegion is that of the side in Azure where only one is. */
type Place = 'sourceRegion' | 'targetRegion' | 'azureRegion';

/** One thing that is billed, and where its price comes from: recorded, by the billing zone of a region, or by the size. */
interface CostLine {
  readonly what: string;
  readonly price: PriceId | { readonly meter: ZonedMeter; readonly at: Place } | { readonly size: SizedThing };
  /** How often each GB is billed on its way; once where it is left out. */
  readonly times?: 2;
  /** GB a month up to which the price holds. */
  readonly upTo?: number;
  /** The line tells of another size than that of the design: it is left out where the design has this one itself. */
  readonly otherThan?: { readonly size: SizedThing; readonly of: string };
}

/** What an option costs: a price a line, or in words where nothing is billed or nothing is published. */
export type CostRow = { readonly sources: readonly SourceId[] } & (
  | { readonly lines: readonly CostLine[] }
  | { readonly said: string }
);

/** A line of the cost of an option in a case. */
export interface PricedLine {
  readonly what: string;
  /** What is recorded; undefined, or without a price, where none is published for this case. */
  readonly row: PriceRow | undefined;
  /** True: the price follows from the billing zone of a region. */
  readonly isByZone: boolean;
  /** How often each GB is billed on its way, and up to how many GB a month at this price. */
  readonly times: number;
  readonly upTo: number;
}

type Placed = Pick<Facts, 'sourceRegion' | 'targetRegion'>;

function regionAt(at: Place, { sourceRegion, targetRegion }: Placed): RegionName | null {
  if (at === 'azureRegion') return targetRegion ?? sourceRegion;
  return at === 'sourceRegion' ? sourceRegion : targetRegion;
}

const unnamed: Readonly<Record<Place, string>> = {
  sourceRegion: ' the region of the caller',
  targetRegion: ' the region of the target',
  azureRegion: '',
};

function placeWords(at: Place, region: RegionName | null): string {
  return at === 'azureRegion' || region === null ? unnamed[at] : ` ${defined(regionByName(region)).displayName}`;
}

type Found = Pick<PricedLine, 'what' | 'row' | 'isByZone'>;

function found({ what, price }: CostLine, facts: Placed, sizes: Sizes): Found {
  if (typeof price === 'string') return { what, row: priceById(price), isByZone: false };
  if ('size' in price) {
    const { size, row } = sizedPrice(price.size, sizes);
    return { what: `${what} (${size})`, row, isByZone: false };
  }
  const region = regionAt(price.at, facts);
  const row = region === null ? undefined : priceInZoneOf(region, price.meter);
  return { what: `${what}${placeWords(price.at, region)}`, row, isByZone: true };
}

function pricedLine(line: CostLine, facts: Placed, sizes: Sizes): PricedLine {
  const { times = 1, upTo = Number.POSITIVE_INFINITY } = line;
  return { ...found(line, facts, sizes), times, upTo };
}

/** The lines of what an option costs in a case, each with its own price. Empty where no price is a matter of lines. */
export function pricedLines(option: OptionId, facts: Placed, sizes: Sizes): readonly PricedLine[] {
  const row = costRows[option];
  if (row === undefined || !('lines' in row)) return [];
  return row.lines
    .filter(({ otherThan: other }) => other === undefined || sizedPrice(other.size, sizes).size !== other.of)
    .map(line => pricedLine(line, facts, sizes));
}
