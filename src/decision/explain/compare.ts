import type { OptionId } from '../../options/options.ts';
import type { Case } from '../decide/condition.ts';
import type { Comparison, SourceId, Verdict } from '../recommendation.ts';
import { rejectedFor } from './alternatives.ts';
import { optionFigures, optionName, optionSources, optionSummary } from './catalogue.ts';

interface Judged {
  readonly option: OptionId;
  readonly verdict: Verdict;
  readonly because: string;
  readonly sources: readonly SourceId[];
}

function inDesign(option: OptionId, verdict: Verdict): Judged {
  return { option, verdict, because: optionSummary(option), sources: [] };
}

/** Every option side by side: the headline, its companions, the alternatives by rank, then what is rejected. */
export function compareOptions(primary: OptionId, given: Case): readonly Comparison[] {
  const companions = [...given.design].filter(option => option !== primary);
  const others = rejectedFor(primary, given).filter(({ option }) => !given.design.has(option));
  const judged: readonly Judged[] = [
    inDesign(primary, 'recommended'),
    ...companions.map(option => inDesign(option, 'companion')),
    ...others,
  ];
  return judged.map(({ option, verdict, because, sources }) => ({
    option,
    name: optionName(option),
    verdict,
    deciding: because,
    figures: optionFigures(option, given.facts.latencyMs),
    sources: [...new Set([...sources, ...optionSources(option)])],
  }));
}
