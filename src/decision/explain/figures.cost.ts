import { type KnownPrice, type PriceRow, priceInZoneOf } from '../../azure/pricing.ts';
import { type Cloud, regionByName } from '../../azure/regions.ts';
import type { WordId } from '../../content/languages.ts';
import { type Sentence, sentence, type Value } from '../../content/sentence.ts';
import { type OptionId, optionIds } from '../../options/options.ts';
import { optionRows } from '../../options/rows.ts';
import type { Facts } from '../case/facts.ts';
import { defined } from '../defined.ts';
import type { Figure, SourceId } from '../recommendation.ts';
import type { Sizes } from '../sizes.ts';
import { optionName } from './catalogue.ts';
import { pricedLines } from './priced-lines.ts';

const noPrice = sentence('figure.no-price');

/** Where the billing zone of each region is listed. */
const zoneList: SourceId = 'IC-ZONES';

/** Hours that a month is billed as. */
const monthHours = 730;

/** Why no recorded price holds in a cloud that has a price list of its own. */
const otherLists: ReadonlyMap<Cloud, { readonly why: WordId; readonly sources: readonly SourceId[] }> = new Map([
  ['usgov', { why: 'figure.no-price.usgov', sources: ['GOV'] }],
  ['china', { why: 'figure.no-price.china', sources: ['AZCN'] }],
]);

type Placed = Pick<Facts, 'sourceRegion' | 'targetRegion' | 'otherRegions'>;

/**
 * True where the recorded prices do not hold, because a region of the case is in a cloud with a price list of its own.
 */
export const hasOtherList = (facts: Placed): boolean => otherList(facts) !== undefined;

/** The price list that the case needs where it is not that of public Azure. */
function otherList({ sourceRegion, targetRegion, otherRegions }: Placed) {
  const named = [targetRegion, sourceRegion, ...otherRegions].filter(region => region !== null);
  const lists = named.map(region => otherLists.get(defined(regionByName(region)).cloud));
  return lists.find(list => list !== undefined);
}

/** An amount in US dollars as people write it, at most four places. */
export function inDollars(usd: number): Sentence {
  return sentence(Number.isInteger(usd) ? 'figure.dollars' : 'figure.dollars.cents', { usd });
}

const perUnit: Readonly<Record<PriceRow['unit'], WordId>> = {
  GB: 'figure.price.gb',
  hour: 'figure.price.hour',
  month: 'figure.price.month',
  'million queries': 'figure.price.queries',
  '10,000 requests': 'figure.price.requests',
};

/** Places of prices that are no names of regions. */
const places: ReadonlyMap<string, WordId> = new Map([
  ['billing zone 1', 'figure.place.zone-1'],
  ['billing zone 2', 'figure.place.zone-2'],
]);

function placeWords(place: string): Value {
  const id = places.get(place);
  return id === undefined ? place : sentence(id);
}

function priceWords({ usd, unit, place: recorded }: KnownPrice): Sentence {
  const place = placeWords(recorded);
  const month = inDollars(Number((usd * monthHours).toFixed(2)));
  return sentence(perUnit[unit], { usd: inDollars(usd), month, place });
}

/** The note that belongs to the first price of an answer. */
export const listPrices = sentence('figure.price.list');

const isKnown = (row: PriceRow | undefined): row is KnownPrice => row !== undefined && row.usd !== null;

/** What the option costs, a figure for each price, each with its place and day; prices that were not found say so. */
export function costFigures(option: OptionId, facts: Placed, sizes: Sizes): readonly Figure[] {
  const row = optionRows[option].cost;
  if (row === null) return [];
  const name = { option: optionName(option) };
  const said = (value: Sentence, sources: readonly SourceId[]): readonly Figure[] => [
    { id: `${option}/cost`, label: sentence('figure.price', name), value, note: null, sources, date: null },
  ];
  if ('said' in row) return said(sentence(row.said), row.sources);
  if ('isUnknown' in row) return said(noPrice, row.sources);
  const list = otherList(facts);
  if (list !== undefined) return said(sentence(list.why), list.sources);
  return pricedLines(option, facts, sizes).map(({ what, row: price, isByZone }, index) => ({
    id: `${option}/cost-${index + 1}`,
    label: sentence('figure.price.of', { ...name, what }),
    value: isKnown(price) ? priceWords(price) : noPrice,
    note: null,
    sources: isKnown(price) ? [price.source, ...(isByZone ? [zoneList] : [])] : row.sources,
    date: isKnown(price) ? price.date : null,
  }));
}

/** Figures that say what something costs in words: that it is free, or is billed as something else. */
const inWords: ReadonlySet<string> = new Set(
  optionIds.filter(id => 'said' in (optionRows[id].cost ?? {})).map(id => `${id}/cost`),
);

type Dated = Pick<Figure, 'id' | 'date'>;

/** A figure that only says that there is no price: it decides nothing. */
export const isWithoutPrice = ({ id, date }: Dated): boolean =>
  id.includes('/cost') && date === null && !inWords.has(id);

/** A figure that gives a price of its day. */
export const isPrice = ({ id, date }: Dated): boolean => id.includes('/cost') && date !== null;

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
