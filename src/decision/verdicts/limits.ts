import { type Sentence, sentence } from '../../content/sentence.ts';
import type { OptionId } from '../../options/options.ts';
import { optionName, optionSources, optionSummary } from '../explain/catalogue.ts';
import type { Headline, LegChoice, ProposedVerdict, Recommendation, RejectedOption } from '../recommendation.ts';
import { isPartOf } from './design-answer.ts';
import { legOfOption } from './leg-of-option.ts';

/** One option in the place of another, because of what must be used or must not be. */
interface Exchange {
  readonly from: OptionId;
  readonly to: RejectedOption;
}

const wouldDo = ({ verdict }: RejectedOption): boolean => verdict === 'alternative';

/** The second best for each unwanted part, and the part whose place each wanted option takes. */
function exchangesFor({ legs, rejected, facts }: Recommendation): readonly Exchange[] {
  const { mustUse, ruledOut } = facts;
  const other = rejected.filter(wouldDo).filter(({ option }) => !ruledOut.includes(option));
  const found = new Map<RejectedOption, Exchange>();
  for (const { option, leg } of legs) {
    const sameLeg = other.filter(one => legOfOption(one.option) === leg);
    const wanted = sameLeg.find(one => mustUse.includes(one.option));
    const to = mustUse.includes(option) ? undefined : (wanted ?? (ruledOut.includes(option) ? sameLeg[0] : undefined));
    if (to !== undefined && !found.has(to)) found.set(to, { from: option, to });
  }
  return [...found.values()];
}

function legFor({ option, because, sources }: RejectedOption, leg: LegChoice['leg'], rule: string): LegChoice {
  return { leg, option, rule, what: optionSummary(option), because, sources };
}

/** A reason, under the conditions under which the headline of the design holds. */
type Under = (because: Sentence) => Sentence;

/** The headline that takes the place of the design's, under the same conditions. */
function headlineFor({ option, because }: RejectedOption, under: Under, isOpen: boolean): Headline {
  const name = optionName(option);
  return {
    option,
    name,
    sentence: sentence(isOpen ? 'headline.within-limits.provisional' : 'headline.within-limits', { option: name }),
    because: under(because),
    rule: 'limits/second-best',
  };
}

/** What is said of an option that must be used and cannot be: why, and what would have to be different. */
function refused(option: OptionId, { rejected }: Recommendation): ProposedVerdict {
  const reason = rejected.find(one => one.option === option);
  if (reason === undefined)
    return { option, verdict: 'rejected', because: sentence('judged.does-nothing'), sources: optionSources(option) };
  const { because, wouldFit, sources } = reason;
  return { option, verdict: 'rejected', because: sentence('judged.does-not-fit', { because, wouldFit }), sources };
}

/** What is said where an unwanted option is the only one that fits: there is no design without it. */
function withoutHeadline(
  design: Recommendation,
  unwanted: OptionId,
  refusals: readonly ProposedVerdict[],
): Recommendation {
  return {
    ...design,
    status: 'needs-answer',
    headline: null,
    missing: ['ruledOut'],
    provisional: null,
    topology: null,
    legs: [],
    steps: [],
    reasons: [],
    rejected: [],
    changes: [],
    pitfalls: [],
    assumptions: [],
    whatIf: [],
    figures: [],
    proposedVerdicts: [
      {
        option: unwanted,
        verdict: 'rejected',
        because: sentence('judged.no-other-way'),
        sources: optionSources(unwanted),
      },
      ...refusals.filter(({ option }) => option !== unwanted),
    ],
  };
}

/**
 * The design within the limits that were set: what is ruled out is never in it, what must be used is in it or the
 * answer says why it cannot be. Where a part is exchanged there is no plan of networks: the tables did not make it.
 */
export function withinLimits(design: Recommendation, under: Under): Recommendation {
  const { mustUse, ruledOut } = design.facts;
  const { headline } = design;
  const broken = design.legs.some(({ option }) => ruledOut.includes(option));
  const absent = mustUse.filter(
    option =>
      !isPartOf(
        option,
        design.legs.map(leg => leg.option),
      ),
  );
  if (headline === null || (!broken && absent.length === 0)) return design;
  const exchanges = exchangesFor(design);
  const taken = (option: OptionId): RejectedOption | undefined => exchanges.find(({ from }) => from === option)?.to;
  const first = taken(headline.option);
  if (ruledOut.includes(headline.option) && first === undefined)
    return withoutHeadline(
      design,
      headline.option,
      absent.map(option => refused(option, design)),
    );
  const legs = design.legs.flatMap((one): readonly LegChoice[] => {
    const to = taken(one.option);
    if (to !== undefined) return [legFor(to, one.leg, 'limits/second-best')];
    return ruledOut.includes(one.option) ? [] : [one];
  });
  const refusals = absent
    .filter(option => !legs.some(leg => leg.option === option))
    .map(option => refused(option, design));
  const changed = legs.length !== design.legs.length || exchanges.length > 0;
  const used = new Set(legs.map(({ option }) => option));
  return {
    ...design,
    legs,
    headline: first === undefined ? headline : headlineFor(first, under, design.provisional !== null),
    rejected: design.rejected.filter(({ option }) => !used.has(option)),
    proposedVerdicts: [
      ...design.proposedVerdicts.filter(({ option }) => !absent.some(one => one === option)),
      ...refusals,
    ],
    ...(changed ? { topology: null, steps: [] } : {}),
  };
}
