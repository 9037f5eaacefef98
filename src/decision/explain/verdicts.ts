import { type Sentence, sentence } from '../../content/sentence.ts';
import { isOption, type OptionId, optionIds, type ProposalId } from '../../options/options.ts';
import type { Case } from '../decide/condition.ts';
import { isThere } from '../difference/difference.ts';
import type { ProposedVerdict, RejectedOption } from '../recommendation.ts';
import { rejectedFor, saidAgainst } from './alternatives.ts';
import { discouraged, optionName, optionSources, optionSummary } from './catalogue.ts';

function inDesign(option: OptionId, primary: OptionId): ProposedVerdict {
  const sources = optionSources(option);
  const summary = optionSummary(option);
  if (option === primary)
    return { option, verdict: 'recommended', because: sentence('judged.recommended', { summary }), sources };
  const because = sentence('judged.companion', { primary: optionName(primary), summary });
  return { option, verdict: 'companion', because, sources };
}

/** Two sentences, one after the other. */
const both = (first: Sentence, second: Sentence): Sentence => sentence('two-sentences', { first, second });

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
  if (isOption(id) && (id === primary || given.design.has(id))) {
    const { verdict, because, sources } = inDesign(id, primary);
    const told = other === undefined ? because : both(because, both(other.because, other.wouldFit));
    return [{ option: id, verdict, because: told, sources }];
  }
  if (other === undefined)
    return isOption(id) && isThere(id, given.stands)
      ? [{ option: id, verdict: 'companion', because: sentence('judged.stands-beside'), sources: optionSources(id) }]
      : [];
  const { verdict, because, wouldFit, sources } = other;
  return [{ option: id, verdict, because: both(because, wouldFit), sources }];
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
  const because =
    next === undefined
      ? sentence('judged.best-but-unwanted')
      : sentence('judged.best-but-unwanted.next', { option: optionName(next.option) });
  return { option, verdict: 'rejected', because, sources };
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
