import { rejectedFor } from './alternatives.ts';
import { optionFigures, optionName, optionSources, optionSummary } from './catalogue.ts';
import type { Case } from './condition.ts';
import type { OptionId } from './options.ts';
import type { Comparison, SourceId, Verdict } from './recommendation.ts';

function row(option: OptionId, verdict: Verdict, deciding: string, sources: readonly SourceId[]): Comparison {
  const named = [...new Set([...sources, ...optionSources(option)])];
  return { option, name: optionName(option), verdict, deciding, figures: optionFigures(option), sources: named };
}

/** Every option side by side: the headline, its companions, the alternatives by rank, then what is rejected. */
export function compareOptions(primary: OptionId, given: Case): readonly Comparison[] {
  const companions = [...given.design].filter(option => option !== primary);
  const others = rejectedFor(primary, given).filter(({ option }) => !given.design.has(option));
  return [
    row(primary, 'recommended', optionSummary(primary), []),
    ...companions.map(option => row(option, 'companion', optionSummary(option), [])),
    ...others.map(other => row(other.option, other.verdict, other.because, other.sources)),
  ];
}
