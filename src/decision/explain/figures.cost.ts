import { type KnownPrice, type PriceKind, type PriceRow, priceById, priceInZoneOf } from '../../azure/pricing.ts';
import type { RegionName } from '../../azure/regions.ts';
import type { OptionId } from '../../options/options.ts';
import type { Facts } from '../case/facts.ts';
import type { Figure, SourceId } from '../recommendation.ts';
import { costRows } from './figures.cost.data.ts';

/** Monthly cost of an option as a formula with prices in braces. */
export interface CostRow {
  readonly formula: string;
  readonly sources: readonly SourceId[];
}

const placeholder = /\{(?<meter>[^@}]+)(?:@(?<fact>sourceRegion|targetRegion))?\}/g;
const notPublished = 'not published here';
const kinds: Readonly<Record<PriceKind, string>> = {
  'official-example': 'example printed by Microsoft',
  'tool-recorded': 'recorded from the price feed',
};

type RegionFact = 'sourceRegion' | 'targetRegion';

function zonePrice(meter: string, region: RegionName | null | undefined): PriceRow | undefined {
  return region === null || region === undefined ? undefined : priceInZoneOf(region, meter);
}

/** USD for a GB that crosses a global peering, both sides together, at list prices; null where one of them is not known. */
export function globalPeeringPerGigabyte({
  sourceRegion,
  targetRegion,
}: Pick<Facts, 'sourceRegion' | 'targetRegion'>): number | null {
  const sent = zonePrice('peering-global', sourceRegion)?.usd ?? null;
  const received = zonePrice('peering-global', targetRegion)?.usd ?? null;
  return sent === null || received === null ? null : Number((sent + received).toFixed(3));
}

function dated({ usd, unit, region, kind, date }: KnownPrice): string {
  return `${usd} USD per ${unit}: ${kinds[kind]}, ${date}, ${region}`;
}

function costFigure(option: OptionId, { formula, sources }: CostRow, label: string, facts?: Facts): Figure {
  const used = new Set<KnownPrice>();
  const value = formula.replace(placeholder, (_match, meter: string, fact: RegionFact | undefined) => {
    const found = fact === undefined ? priceById(meter) : zonePrice(meter, facts?.[fact]);
    if (found === undefined || found.usd === null) return notPublished;
    used.add(found);
    return `${found.usd} USD`;
  });
  const dates = [...used].map(({ date }) => date).sort();
  return {
    id: `${option}/cost`,
    label,
    value,
    note: used.size === 0 ? null : `List prices, not a quote. ${[...used].map(dated).join('; ')}.`,
    sources: [...new Set([...sources, ...[...used].flatMap(({ sources: of }) => of)])],
    date: dates[0] ?? null,
  };
}

/**
 * Monthly cost of the option as a formula, with each price dated; prices that were not found say so. Undefined where
 * nothing is billed.
 */
export function costOf(option: OptionId, label: string): ((facts: Facts) => Figure) | undefined {
  const row = costRows[option];
  if (row === undefined) return undefined;
  if (row.formula.includes('@')) return facts => costFigure(option, row, label, facts);
  const figure = costFigure(option, row, label);
  return () => figure;
}
