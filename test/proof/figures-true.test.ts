import { beforeAll, describe, expect, test } from 'vitest';
import { priceRows } from '../../src/azure/pricing.data.ts';
import { type PriceRow, priceById } from '../../src/azure/pricing.ts';
import { regionByName } from '../../src/azure/regions.ts';
import type { Figure, Recommendation } from '../../src/decision/said.ts';
import { sizesOf } from '../../src/decision/sizes.ts';
import { recommend } from '../recommended.ts';
import { extent } from './extent.ts';
import { grid } from './one-plan-space.ts';
import { sizeOfSlice, slices, spreadCombinations } from './proof-space.ts';

const oneOfGrid = extent(97, 13);
const oneOfSlices = extent(3_001, 401);
const rows: readonly PriceRow[] = priceRows;

/** Answers that put a case into another cloud or another billing zone. */
const places = [
  {},
  { sourceRegion: 'chinaeast2', targetRegion: 'chinanorth3' },
  { sourceRegion: 'usgovvirginia', targetRegion: 'usgovtexas' },
  { sourceRegion: 'brazilsouth', targetRegion: 'japaneast' },
  { targetRegion: 'qatarcentral' },
] as const;

function* answers(): Generator<Recommendation> {
  let index = 0;
  for (const requirements of grid()) {
    if (index % oneOfGrid === 0) yield recommend({ ...requirements, ...places[index % places.length] });
    index += 1;
  }
  for (const { dimensions } of slices)
    for (const requirements of spreadCombinations(dimensions, Math.min(oneOfSlices, sizeOfSlice({ dimensions }))))
      yield recommend(requirements);
}

const isCost = ({ id }: Figure): boolean => id.includes('/cost');
const dollars = / USD /g;

/** What is wrong with the figures of an answer, if anything. */
const rules: Readonly<Record<string, (answer: Recommendation) => boolean>> = {
  'a price is of one day and has one document of that day': ({ figures, sources }) =>
    figures.filter(isCost).every(({ value, date, sources: [first] }) => {
      const document = sources.find(({ id }) => id === first);
      return value.includes(' USD ') === (date !== null) && (date === null || document?.documentDate === date);
    }),
  'a line has one price, beside that of a month for one by the hour': ({ figures }) =>
    figures.filter(isCost).every(({ value }) => {
      const prices = value.match(dollars)?.length ?? 0;
      return prices <= (value.includes('an hour') ? 2 : 1) && !value.includes(' + ');
    }),
  'each price is one that is recorded, with its place': ({ figures }) =>
    figures.filter(isCost).every(({ value, date }) => {
      const place = / in (?<place>[^,]+)$/.exec(value)?.groups?.['place'];
      return date === null || rows.some(row => row.date === date && row.place === place);
    }),
  'no USD price is shown for a cloud with a price list of its own': ({ figures, facts }) => {
    const clouds = [facts.sourceRegion, facts.targetRegion].map(name => regionByName(name ?? '')?.cloud ?? 'public');
    return clouds.every(cloud => cloud === 'public') || figures.every(({ value }) => !value.includes('USD'));
  },
  'a VPN gateway is priced as the SKU that is built, or not at all': ({ figures, facts, legs }) => {
    const { sku } = sizesOf(option => legs.some(leg => leg.option === option), facts).vpnGateway;
    const usd = priceById(`vpn-${sku.toLowerCase()}`)?.usd ?? null;
    return figures.every(({ label, value, date }) => {
      if (!/VpnGw\dAZ\)$/.test(label)) return true;
      return label.endsWith(`(${sku})`) && (date === null || (usd !== null && value.startsWith(`${usd} USD an hour`)));
    });
  },
  'that these are list prices is said once, with the first price': ({ figures }) => {
    const prices = figures.filter(figure => isCost(figure) && figure.date !== null);
    const noted = figures.filter(({ note }) => note?.includes('list prices') === true);
    return prices.length === 0 ? noted.length === 0 : noted.length === 1 && noted[0] === prices[0];
  },
  'no source is an address twice': ({ sources }) => new Set(sources.map(({ url }) => url)).size === sources.length,
  'every figure has a source in the list': ({ figures, sources }) =>
    figures.every(
      figure => figure.sources.length > 0 && figure.sources.every(id => sources.some(one => one.id === id)),
    ),
};

describe('the figures of every case', () => {
  const broken = new Map<string, string>();
  let count = 0;
  beforeAll(() => {
    for (const answer of answers()) {
      count += 1;
      for (const [rule, holds] of Object.entries(rules))
        if (!broken.has(rule) && !holds(answer))
          broken.set(rule, JSON.stringify([answer.requirements, answer.figures]));
    }
  });

  test('are looked at in many cases', () => {
    expect(count).toBeGreaterThan(extent(300, 2_000));
  });

  test.each(Object.keys(rules))('%s', rule => {
    expect(broken.get(rule)).toBeUndefined();
  });
});
