import { type Sentence, sentence } from '../../content/sentence.ts';
import type { OptionId } from '../../options/options.ts';
import type { Case } from '../decide/condition.ts';
import type { Comparison, SourceId, Verdict } from '../recommendation.ts';
import { rejectedFor, saidAgainst } from './alternatives.ts';
import { optionFigures, optionName, optionSources, optionSummary } from './catalogue.ts';
import { runnerUp, withOneSecondBest } from './runner-up.ts';

interface Judged {
  readonly option: OptionId;
  readonly verdict: Verdict;
  readonly because: Sentence;
  readonly sources: readonly SourceId[];
}

function inDesign(option: OptionId, verdict: Verdict): Judged {
  return { option, verdict, because: optionSummary(option), sources: [] };
}

/**
 * Every option side by side: the headline, its companions, what stands beside them, the alternatives by rank, then what
 * is rejected.
 */
export function compareOptions(primary: OptionId, given: Case): readonly Comparison[] {
  const companions = [...given.design].filter(option => option !== primary);
  const every = rejectedFor(primary, given).filter(({ option }) => !given.design.has(option));
  const others = saidAgainst(every, primary, given);
  const standing = every.filter(({ option }) => !others.some(other => other.option === option));
  const judged: readonly Judged[] = [
    inDesign(primary, 'recommended'),
    ...companions.map(option => inDesign(option, 'companion')),
    ...standing.map(
      ({ option }): Judged => ({
        option,
        verdict: 'companion',
        because: sentence('judged.stands-beside'),
        sources: [],
      }),
    ),
    ...withOneSecondBest(others, runnerUp(others)),
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
