import { sentence } from '../../content/sentence.ts';
import type { OptionId } from '../../options/options.ts';
import { perOption } from '../../options/per-option.ts';
import { optionRows } from '../../options/rows.ts';
import { compile } from '../decide/compile-condition.ts';
import type { Case } from '../decide/condition.ts';
import type { Figure } from '../recommendation.ts';
import { type Sizes, sizesOf } from '../sizes.ts';
import { optionFigures, optionName, optionSources } from './catalogue.ts';
import { costFigures, isPrice, listPrices } from './figures.cost.ts';
import { placeFigures } from './figures.place.ts';
import { sourcesById } from './sources.ts';

/** An appliance inspects, and no Azure Firewall does. */
const byAppliance = compile({
  all: [
    { any: [{ stands: 'nva' }, { stands: 'hub-firewall', with: { type: 'nva' } }] },
    { not: { stands: 'hub-firewall', with: { type: 'azure-firewall' } } },
  ],
});

const ofAppliance = optionRows['hub-spoke-firewall'].limits.flatMap(({ of }, index) =>
  of === undefined ? [`hub-spoke-firewall/limit-${index + 1}`] : [],
);

function limitsOf(option: OptionId): readonly Figure[] {
  return optionRows[option].limits.map(({ label, value, note, sources }, index) => ({
    id: `${option}/limit-${index + 1}`,
    label: sentence('figure.limit', { option: optionName(option), label: sentence(label) }),
    value: sentence(value),
    note: note === null ? null : sentence(note),
    sources,
    date: sourcesById.get(sources[0])?.documentDate ?? null,
  }));
}

function billed(option: OptionId): Figure {
  const value = optionFigures(option).billed;
  const label = sentence('figure.billed', { option: optionName(option) });
  return { id: `${option}/billed`, label, value, note: null, sources: optionSources(option), date: null };
}

const fixed = perOption(option => ({ limits: limitsOf(option), billed: billed(option) }));

function figuresOf(option: OptionId, given: Case, sizes: Sizes): readonly Figure[] {
  const { limits, billed } = fixed(option);
  // What an appliance of your own costs and carries is said by who sells it.
  if (option === 'hub-spoke-firewall' && byAppliance(given)) return limits.filter(({ id }) => ofAppliance.includes(id));
  const cost = costFigures(option, given.facts, sizes);
  return cost.length === 0 ? limits : [...limits, billed, ...cost];
}

/** The figures, the first price among them with what holds for all of them. */
function withListNote(figures: readonly Figure[]): readonly Figure[] {
  const first = figures.find(isPrice);
  return figures.map(figure => (figure === first ? { ...figure, note: listPrices } : figure));
}

/** Figures of the case: distance and place first, then limits, billing and cost of each option of the design. */
export function figuresFor(given: Case): readonly Figure[] {
  const { facts, design } = given;
  const sizes = sizesOf(option => design.has(option), facts);
  return withListNote([...placeFigures(facts), ...[...design].flatMap(option => figuresOf(option, given, sizes))]);
}
