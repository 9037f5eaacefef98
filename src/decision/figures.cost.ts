import { type PriceKind, type PriceRow, priceById, priceInZoneOf } from '../azure/pricing.ts';
import type { Facts } from './facts.ts';
import { costRows } from './figures.cost.data.ts';
import type { OptionId } from './options.ts';
import type { Figure, SourceId } from './recommendation.ts';

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
  unknown: 'not found',
};

function price(meter: string, fact: string | undefined, facts: Facts): PriceRow | undefined {
  if (fact === undefined) return priceById(meter);
  const region = fact === 'sourceRegion' ? facts.sourceRegion : facts.targetRegion;
  return typeof region === 'string' ? priceInZoneOf(region, meter) : undefined;
}

function dated({ usd, unit, region, kind, date }: PriceRow): string {
  return `${usd} USD per ${unit}: ${kinds[kind]}, ${date}, ${region}`;
}

/** Monthly cost of the option as a formula, with each price dated; undefined where nothing is billed or known. */
export function costFigure(option: OptionId, label: string, facts: Facts): Figure | undefined {
  const row = costRows[option];
  if (row === undefined) return undefined;
  const used = new Set<PriceRow>();
  const value = row.formula.replace(placeholder, (_match, meter: string, fact: string | undefined) => {
    const found = price(meter, fact, facts);
    if (found === undefined || found.usd === null) return notPublished;
    used.add(found);
    return `${found.usd} USD`;
  });
  const dates = [...used].flatMap(({ date }) => date ?? []).sort();
  return {
    id: `${option}/cost`,
    label,
    value,
    note: used.size === 0 ? null : `List prices, not a quote. ${[...used].map(dated).join('; ')}.`,
    sources: [...new Set([...row.sources, ...[...used].flatMap(({ sources }) => sources)])],
    date: dates[0] ?? null,
  };
}
