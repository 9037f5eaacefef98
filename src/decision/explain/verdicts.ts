import { isOption, type OptionId, optionIds, type ProposalId } from '../../options/options.ts';
import type { Case } from '../decide/condition.ts';
import { isThere } from '../difference/difference.ts';
import type { ProposedVerdict, RejectedOption } from '../recommendation.ts';
import { rejectedFor, saidAgainst } from './alternatives.ts';
import { discouraged, optionName, optionSources, optionSummary } from './catalogue.ts';

function inDesign(option: OptionId, primary: OptionId): ProposedVerdict {
  const sources = optionSources(option);
  if (option === primary) {
    return {
      option,
      verdict: 'recommended',
      because: `It is what I recommend here. ${optionSummary(option)}`,
      sources,
    };
  }
  const because = `It is part of the design, beside ${optionName(primary)}. ${optionSummary(option)}`;
  return { option, verdict: 'companion', because, sources };
}

/** What is said of what stands, is no part of the design and does no harm. */
export const standsBeside = 'You have it already, and nothing in your answers asks you to take it away.';

function verdictOn(
  id: ProposalId,
  primary: OptionId,
  given: Case,
  others: readonly RejectedOption[],
): readonly ProposedVerdict[] {
  const fixed = discouraged(id);
  if (fixed !== undefined) {
    return [{ option: id, verdict: fixed.verdict, because: fixed.because, sources: fixed.sources }];
  }
  const other = others.find(({ option }) => option === id);
  const elsewhere = other === undefined ? '' : `${other.because} ${other.wouldFit}`;
  if (isOption(id) && (id === primary || given.design.has(id))) {
    const { verdict, because, sources } = inDesign(id, primary);
    return [{ option: id, verdict, because: `${because} ${elsewhere}`.trimEnd(), sources }];
  }
  if (other === undefined)
    return isOption(id) && isThere(id, given.stands)
      ? [{ option: id, verdict: 'companion', because: standsBeside, sources: optionSources(id) }]
      : [];
  return [{ option: id, verdict: other.verdict, because: elsewhere, sources: other.sources }];
}

/** The design needs what the person does not want: said plainly, with the next best option. */
function neededThoughUnwanted(
  option: OptionId,
  primary: OptionId,
  others: readonly RejectedOption[],
  unwanted: readonly OptionId[],
): ProposedVerdict {
  const { sources } = inDesign(option, primary);
  const next = others.find(other => other.verdict === 'alternative' && !unwanted.includes(other.option));
  const instead =
    next === undefined ? 'I know no other way that fits.' : `The next best is ${optionName(next.option)}.`;
  return {
    option,
    verdict: 'rejected',
    because: `You ruled it out, so I leave it out, though it would fit best. ${instead}`,
    sources,
  };
}

/** The verdicts that hold whatever the case is: on options that cannot be had, or should not be, any more. */
export function verdictsWhatever(proposed: Iterable<ProposalId>): readonly ProposedVerdict[] {
  return [...proposed].flatMap(option => {
    const fixed = discouraged(option);
    if (fixed === undefined) return [];
    const { verdict, because, sources } = fixed;
    return [{ option, verdict, because, sources }];
  });
}

/** The verdict on each option that the person has in mind, and on each unwanted one that the design needs. */
export function verdictsFor(primary: OptionId, given: Case): readonly ProposedVerdict[] {
  const { ruledOut } = given.facts;
  const unwanted = optionIds.filter(id => ruledOut.includes(id));
  if (given.proposed.size === 0 && unwanted.length === 0) return [];
  const others = saidAgainst(rejectedFor(primary, given), primary, given);
  return [
    ...[...given.proposed].flatMap(id => verdictOn(id, primary, given, others)),
    ...unwanted
      .filter(id => !given.proposed.has(id) && (id === primary || given.design.has(id)))
      .map(id => neededThoughUnwanted(id, primary, others, unwanted)),
  ];
}
