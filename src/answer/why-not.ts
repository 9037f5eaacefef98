import type { Recommendation, RejectedOption } from '../decision/said.ts';
import { comesToMind } from './comes-to-mind.data.ts';

/** Alternatives that stand before everything else. */
const firstAlternatives = 3;

/**
 * What is not recommended, in the order in which a person asks for it: the best alternatives, what they proposed, what
 * comes to mind in such a case, then the rest.
 */
export function inOrderOfInterest(recommendation: Recommendation): readonly RejectedOption[] {
  const { rejected, proposedVerdicts, legs } = recommendation;
  const alternatives = rejected.filter(({ verdict }) => verdict !== 'rejected').slice(0, firstAlternatives);
  const proposed = new Set<string>(proposedVerdicts.map(({ option }) => option));
  const [headline] = legs;
  const known = headline === undefined ? [] : comesToMind[headline.leg];
  const rank = (given: RejectedOption): number => {
    if (alternatives.includes(given)) return -2;
    if (proposed.has(given.option)) return -1;
    const place = known.indexOf(given.option);
    return place < 0 ? known.length : place;
  };
  return rejected.toSorted((one, other) => rank(one) - rank(other));
}
