import { type KnownPrice, type PriceRow, priceInZoneOf } from '../../azure/pricing.ts';
import { type Cloud, regionByName } from '../../azure/regions.ts';
import type { OptionId } from '../../options/options.ts';
import { optionRows } from '../../options/rows.ts';
import type { Facts } from '../case/facts.ts';
import { defined } from '../defined.ts';
import type { Figure, SourceId } from '../recommendation.ts';
import type { Sizes } from '../sizes.ts';
import { optionName } from './catalogue.ts';
import { pricedLines } from './priced-lines.ts';

const noPrice = 'I hold no price for it';

/** Where the billing zone of each region is listed. */
const zoneList: SourceId = 'IC-ZONES';

/** Hours that a month is billed as. */
const monthHours = 730;

/** Why no recorded price holds in a cloud that has a price list of its own. */
const otherLists: ReadonlyMap<Cloud, { readonly why: string; readonly sources: readonly SourceId[] }> = new Map([
  ['usgov', { why: 'the recorded prices are those of public Azure, not of Azure Government', sources: ['GOV'] }],
  ['china', { why: '21Vianet operates and bills Azure in China, by a price list of its own', sources: ['AZCN'] }],
]);

type Placed = Pick<Facts, 'sourceRegion' | 'targetRegion' | 'otherRegions'>;

/** True where the recorded prices do not hold, because a region of the case is in a cloud with a price list of its own. */
export const hasOtherList = (facts: Placed): boolean => otherList(facts) !== undefined;

/** The price list that the case needs where it is not that of public Azure. */
function otherList({ sourceRegion, targetRegion, otherRegions }: Placed) {
  const named = [targetRegion, sourceRegion, ...otherRegions].filter(region => region !== null);
  const lists = named.map(region => otherLists.get(defined(regionByName(region)).cloud));
  return lists.find(list => list !== undefined);
}

const wholeDollars = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const dollarsAndCents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 4 });

/** An amount in US dollars as people write it, at most four places. */
export function inDollars(usd: number): string {
  return (Number.isInteger(usd) ? wholeDollars : dollarsAndCents).format(usd);
}

const perUnit: Readonly<Record<PriceRow['unit'], string>> = {
  GB: 'per GB',
  hour: 'an hour',
  month: 'a month',
  'million queries': 'per million queries',
  '10,000 requests': 'per 10,000 requests',
};

function priceWords({ usd, unit, place }: KnownPrice): string {
  const month = unit === 'hour' ? `, ${inDollars(Number((usd * monthHours).toFixed(2)))} USD a month,` : '';
  return `${inDollars(usd)} USD ${perUnit[unit]}${month} in ${place}`;
}

/** The note that belongs to the first price of an answer. */
export const listPrices = 'All prices are list prices in US dollars, not a quote; a month has 730 hours.';

const isKnown = (row: PriceRow | undefined): row is KnownPrice => row !== undefined && row.usd !== null;

/** What the option costs, a figure for each price, each with its place and day; prices that were not found say so. */
export function costFigures(option: OptionId, facts: Placed, sizes: Sizes): readonly Figure[] {
  const row = optionRows[option].cost;
  if (row === null) return [];
  const name = optionName(option);
  const said = (value: string, sources: readonly SourceId[]): readonly Figure[] => [
    { id: `${option}/cost`, label: `${name}, price`, value, note: null, sources, date: null },
  ];
  if ('said' in row) return said(row.said, row.sources);
  const list = otherList(facts);
  if (list !== undefined) return said(`${noPrice}: ${list.why}`, list.sources);
  return pricedLines(option, facts, sizes).map(({ what, row: price, isByZone }, index) => ({
    id: `${option}/cost-${index + 1}`,
    label: `${name}, price of ${what}`,
    value: isKnown(price) ? priceWords(price) : noPrice,
    note: null,
    sources: isKnown(price) ? [price.source, ...(isByZone ? [zoneList] : [])] : row.sources,
    date: isKnown(price) ? price.date : null,
  }));
}

/** A figure that only says that there is no price: it decides nothing. */
export const isWithoutPrice = ({ value }: Figure): boolean => value.startsWith(noPrice);

/** A figure that gives a price of its day. */
export const isPrice = ({ id, date }: Figure): boolean => id.includes('/cost') && date !== null;

/** What a GB costs that crosses a global peering, both sides together. */
export interface PairPrice {
  /** US dollars at list prices. */
  readonly usd: number;
  /** Day of both prices, ISO. */
  readonly date: string;
}

/** The price of a GB over a global peering; null where that of one side is not known, or where they are of two days. */
export function globalPeeringPrice({ sourceRegion, targetRegion }: Omit<Placed, 'otherRegions'>): PairPrice | null {
  if (sourceRegion === null || targetRegion === null) return null;
  const sent = priceInZoneOf(sourceRegion, 'peering-global');
  const received = priceInZoneOf(targetRegion, 'peering-global');
  if (!isKnown(sent) || !isKnown(received) || sent.date !== received.date) return null;
  return { usd: Number((sent.usd + received.usd).toFixed(3)), date: sent.date };
}
