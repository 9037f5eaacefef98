import { type PriceRow, priceById, priceInZoneOf } from '../../azure/pricing.ts';
import { type RegionName, regionByName } from '../../azure/regions.ts';
import { type Sentence, sentence, type Value } from '../../content/sentence.ts';
import type { CostLine, PricePlace } from '../../options/option-row.ts';
import type { OptionId } from '../../options/options.ts';
import { optionRows } from '../../options/rows.ts';
import type { Facts } from '../case/facts.ts';
import { defined } from '../defined.ts';
import type { Sizes } from '../sizes.ts';
import { sizedPrice } from './figures.sized.ts';

/** A line of the cost of an option in a case. */
export interface PricedLine {
  readonly what: Sentence;
  /** What is recorded; undefined, or without a price, where none is published for this case. */
  readonly row: PriceRow | undefined;
  /** True: the price follows from the billing zone of a region. */
  readonly isByZone: boolean;
  /** How often each GB is billed on its way, and up to how many GB a month at this price. */
  readonly times: number;
  readonly upTo: number;
}

type Placed = Pick<Facts, 'sourceRegion' | 'targetRegion'>;

function regionAt(at: PricePlace, { sourceRegion, targetRegion }: Placed): RegionName | null {
  if (at === 'azureRegion') return targetRegion ?? sourceRegion;
  return at === 'sourceRegion' ? sourceRegion : targetRegion;
}

/** The place that a price follows: a region by its name, else whose region it is. */
function placeWords(at: PricePlace, region: RegionName | null): Value {
  if (region !== null) return defined(regionByName(region)).displayName;
  return sentence(at === 'sourceRegion' ? 'figure.place.caller' : 'figure.place.target');
}

type Found = Pick<PricedLine, 'what' | 'row' | 'isByZone'>;

function found({ what, price }: CostLine, facts: Placed, sizes: Sizes): Found {
  if (typeof price === 'string') return { what: sentence(what), row: priceById(price), isByZone: false };
  if ('size' in price) {
    const { size, row } = sizedPrice(price.size, sizes);
    return { what: sentence(what, { size }), row, isByZone: false };
  }
  const region = regionAt(price.at, facts);
  const row = region === null ? undefined : priceInZoneOf(region, price.meter);
  return { what: sentence(what, { place: placeWords(price.at, region) }), row, isByZone: true };
}

function pricedLine(line: CostLine, facts: Placed, sizes: Sizes): PricedLine {
  const { times = 1, upTo = Number.POSITIVE_INFINITY } = line;
  return { ...found(line, facts, sizes), times, upTo };
}

/** The lines of what an option costs in a case, each with its own price. Empty where no price is a matter of lines. */
export function pricedLines(option: OptionId, facts: Placed, sizes: Sizes): readonly PricedLine[] {
  const row = optionRows[option].cost;
  if (row === null || !('lines' in row)) return [];
  return row.lines
    .filter(({ otherThan: other }) => other === undefined || sizedPrice(other.size, sizes).size !== other.of)
    .map(line => pricedLine(line, facts, sizes));
}
