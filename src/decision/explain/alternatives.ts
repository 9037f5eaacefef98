import { sentence } from '../../content/sentence.ts';
import { obstacleTo } from '../../knowledge/pitfalls/obstacle.ts';
import type { Why } from '../../options/option-row.ts';
import { type OptionId, optionIds } from '../../options/options.ts';
import { perOption } from '../../options/per-option.ts';
import { optionRows } from '../../options/rows.ts';
import { compile, type Test } from '../decide/compile-condition.ts';
import type { Case, Condition } from '../decide/condition.ts';
import { isThere } from '../difference/difference.ts';
import type { RejectedOption } from '../recommendation.ts';

interface Ready {
  readonly applies: Test;
  readonly outcome: RejectedOption;
}

type Row = Why & { readonly when: Condition };

function ready(option: OptionId, verdict: RejectedOption['verdict'], row: Row): Ready {
  const { sources } = row;
  const [because, wouldFit] = [sentence(row.because), sentence(row.wouldFit)];
  return { applies: compile(row.when), outcome: { option, verdict, because, wouldFit, sources } };
}

const reasonsOf = perOption(option => ({
  impossible: optionRows[option].whyNot
    .filter(reason => reason.impossible === true)
    .map(reason => ready(option, 'rejected', reason)),
  every: optionRows[option].whyNot.map(reason => ready(option, 'rejected', reason)),
}));

const rankedFor = perOption(primary =>
  optionRows[primary].alternatives.map(row => ({ row, ...ready(row.option, 'alternative', row) })),
);

const first = (reasons: readonly Ready[], given: Case) => reasons.find(({ applies }) => applies(given))?.outcome;

/** What makes the option impossible in this case, if anything: its own conditions first, then a blocking pitfall. */
function impossible(option: OptionId, given: Case): RejectedOption | undefined {
  const own = first(reasonsOf(option).impossible, given);
  if (own !== undefined) return own;
  const obstacle = obstacleTo(option, given.facts);
  return obstacle === undefined ? undefined : { option, verdict: 'rejected', ...obstacle };
}

interface Weighed {
  readonly alternatives: readonly RejectedOption[];
  /** Ranked alternatives that this case makes impossible, with the reason. */
  readonly ruledOut: readonly RejectedOption[];
}

/** The ranked alternatives to the headline that apply to the case, by rank. */
function weigh(primary: OptionId, given: Case): Weighed {
  const alternatives: RejectedOption[] = [];
  const ruledOut: RejectedOption[] = [];
  for (const { row, applies, outcome } of rankedFor(primary)) {
    if (row.evenIf !== 'in-design' && given.design.has(row.option)) continue;
    if (!applies(given)) continue;
    const why = row.evenIf === 'ruled-out' ? undefined : impossible(row.option, given);
    if (why === undefined) alternatives.push(outcome);
    else if (!given.design.has(row.option)) ruledOut.push(why);
  }
  return { alternatives, ruledOut };
}

/**
 * Every option that is not in the design, with the reason and what would have to be different: alternatives by rank
 * first, then what comes to mind but cannot work here, then the rest with the first condition that rules each one out.
 * A private endpoint elsewhere is an alternative even where the design has one.
 */
export function rejectedFor(primary: OptionId, given: Case): readonly RejectedOption[] {
  if (optionRows[primary].role === 'none') return [];
  const { alternatives, ruledOut } = weigh(primary, given);
  const found = [...alternatives, ...ruledOut];
  const settled = new Set([primary, ...given.design, ...found.map(({ option }) => option)]);
  for (const option of optionIds) {
    if (settled.has(option)) continue;
    const why = impossible(option, given) ?? first(reasonsOf(option).every, given);
    if (why !== undefined) found.push(why);
  }
  return found;
}

/** Alternatives that are one more of something, in another place. */
const placedElsewhere = perOption(
  primary => new Set(rankedFor(primary).flatMap(({ row, outcome }) => (row.evenIf === 'in-design' ? [outcome] : []))),
);

/**
 * What is to be said against options: what stands already is kept and no second choice, so that nothing is said of it
 * but what makes it impossible here, and where one more of it would do.
 */
export function saidAgainst(
  rejected: readonly RejectedOption[],
  primary: OptionId,
  given: Case,
): readonly RejectedOption[] {
  if (given.stands.length === 0) return rejected;
  const isSaid = (one: RejectedOption): boolean =>
    placedElsewhere(primary).has(one) || (one.verdict === 'rejected' && impossible(one.option, given) !== undefined);
  return rejected.filter(one => !isThere(one.option, given.stands) || isSaid(one));
}
