import { alternativeRows } from './alternatives.data.ts';
import { rejectionReasons } from './alternatives.rejections.data.ts';
import type { Case, Condition } from './condition.ts';
import { type OptionId, optionIds } from './options.ts';
import { met } from './pitfalls/compile.ts';
import { obstacleTo } from './pitfalls/obstacle.ts';
import type { RejectedOption, SourceId } from './recommendation.ts';

/** Why not, and what would have to be different: two sentences and their sources. */
interface Why {
  readonly because: string;
  readonly wouldFit: string;
  readonly sources: readonly SourceId[];
}

/** A ranked alternative to a headline. */
export interface AlternativeRow extends Why {
  readonly option: OptionId;
  readonly when: Condition;
  /** Another placement of an option that the design may have as well. */
  readonly otherPlace?: true;
}

/** A condition that rules an option out. The last one of an option always holds. */
export interface RejectionReason extends Why {
  readonly when: Condition;
  /** The option cannot work then, so it is no alternative either. */
  readonly impossible?: true;
}

/** What makes the option impossible in this case, if anything: its own conditions first, then a blocking pitfall. */
function impossible(option: OptionId, given: Case): Why | undefined {
  const own = rejectionReasons[option].find(reason => reason.impossible === true && met(reason.when, given));
  return own ?? obstacleTo(option, given.facts);
}

/** The alternatives to the headline that apply to the case and are possible, by rank. */
function alternativesTo(primary: OptionId, given: Case): readonly RejectedOption[] {
  return (alternativeRows[primary] ?? [])
    .filter(({ option, otherPlace }) => otherPlace === true || !given.design.has(option))
    .filter(({ option, when }) => met(when, given) && impossible(option, given) === undefined)
    .map(({ option, because, wouldFit, sources }) => ({ option, verdict: 'alternative', because, wouldFit, sources }));
}

function rejected(option: OptionId, { because, wouldFit, sources }: Why): RejectedOption {
  return { option, verdict: 'rejected', because, wouldFit, sources };
}

/**
 * Every option that is not in the design, with the reason and what would have to be different: alternatives by rank
 * first, then the rest with the first condition that rules each one out. A private endpoint elsewhere is an alternative
 * even where the design has one.
 */
export function rejectedFor(primary: OptionId, given: Case): readonly RejectedOption[] {
  if (primary === 'out-of-scope') return [];
  const alternatives = alternativesTo(primary, given);
  const settled = new Set([primary, ...given.design, ...alternatives.map(({ option }) => option)]);
  const rest = optionIds.flatMap(option => {
    if (settled.has(option)) return [];
    const why = impossible(option, given) ?? rejectionReasons[option].find(reason => met(reason.when, given));
    return why === undefined ? [] : [rejected(option, why)];
  });
  return [...alternatives, ...rest];
}
