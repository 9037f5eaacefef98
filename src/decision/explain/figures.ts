import type { OptionId } from '../../options/options.ts';
import { perOption } from '../../options/per-option.ts';
import type { Facts } from '../case/facts.ts';
import type { Case } from '../decide/condition.ts';
import type { Figure, SourceId } from '../recommendation.ts';
import { optionFigures, optionName, optionSources } from './catalogue.ts';
import { costOf } from './figures.cost.ts';
import { limitRows } from './figures.data.ts';
import { placeFigures } from './figures.place.ts';
import { sourcesById } from './sources.ts';

/** A limit, throughput or SLA of an option, as printed by its sources. */
export interface LimitRow {
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

function limitsOf(option: OptionId): readonly Figure[] {
  return limitRows[option].map(({ label, value, note, sources }, index) => ({
    id: `${option}/limit-${index + 1}`,
    label: `${optionName(option)}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    value,
    note,
    sources,
    date: sourcesById.get(sources[0])?.documentDate ?? null,
  }));
}

function billed(option: OptionId): Figure {
  const value = optionFigures(option).billed;
  const label = `${optionName(option)}, what is billed`;
  return { id: `${option}/billed`, label, value, note: null, sources: optionSources(option), date: null };
}

const fixed = perOption(option => ({
  limits: limitsOf(option),
  billed: billed(option),
  cost: costOf(option, `${optionName(option)}, cost in a month`),
}));

function figuresOf(option: OptionId, facts: Facts): readonly Figure[] {
  const { limits, billed, cost } = fixed(option);
  return cost === undefined ? limits : [...limits, billed, cost(facts)];
}

/** Figures of the case: distance and place first, then limits, billing and cost of each option of the design. */
export function figuresFor(given: Case): readonly Figure[] {
  const figures = [...placeFigures(given.facts)];
  for (const option of given.design) figures.push(...figuresOf(option, given.facts));
  return figures;
}
