import { say } from '../content/index.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import type { Recommendation, Verdict } from '../decision/said.ts';
import type { OptionId } from '../options/options.ts';
import { optionName } from './names.ts';
import { compareIn, recommendIn } from './spoken.ts';

type Locale = string | undefined;

/** What a case says of one option. */
export interface Judged {
  readonly option: OptionId;
  readonly verdict: Verdict;
  readonly because: string;
}

/** Two options as a case judges them: what it says of each, in the order asked for, and which one it decides for. */
export interface PairInCase {
  readonly judged: readonly [Judged, Judged];
  readonly decides: string;
}

const designed: ReadonlySet<Verdict> = new Set(['recommended', 'companion']);
const wouldDo: ReadonlySet<Verdict> = new Set(['alternative', 'possible']);

/** The case without a question that only holds options side by side: that question says nothing about the case. */
function caseOf(requirements: Requirements): Requirements {
  const { ask, ...facts } = requirements;
  return ask?.kind === 'compare' || ask?.kind === 'which' ? facts : requirements;
}

/** Why an option is in the design, in the words of this case. */
function whyIn({ headline, legs }: Recommendation, option: OptionId): string | undefined {
  return headline?.option === option ? headline.because : legs.find(leg => leg.option === option)?.because;
}

function decidesFor(locale: Locale, [one, other]: readonly [Judged, Judged], headline: OptionId): string {
  const names = { one: optionName(locale, one.option), other: optionName(locale, other.option) };
  const best = optionName(locale, headline);
  if (one.option === headline && !designed.has(other.verdict)) return say(locale, 'pair.headline', names);
  if (designed.has(other.verdict)) return say(locale, 'pair.both', names);
  if (designed.has(one.verdict)) return say(locale, 'pair.part', names);
  if (!wouldDo.has(one.verdict)) return say(locale, 'pair.neither', { best });
  if (wouldDo.has(other.verdict)) return say(locale, 'pair.each', { ...names, best });
  return say(locale, one.verdict === 'alternative' ? 'pair.one' : 'pair.possible', { ...names, best });
}

/**
 * What a case says of two options; null where it has no design to hold them against: too little is known, or the answer
 * is to a question about what stands.
 */
export function pairInCase(
  locale: Locale,
  requirements: Requirements,
  [one, other]: readonly [OptionId, OptionId],
): PairInCase | null {
  const told = caseOf(requirements);
  const recommendation = recommendIn(locale, told);
  const { headline, status, provisional } = recommendation;
  if (headline === null || status !== 'recommended') return null;
  const ranked = compareIn(locale, told)
    .filter(({ option }) => option === one || option === other)
    .map(({ option, verdict, deciding }) => ({
      option,
      verdict,
      because: whyIn(recommendation, option) ?? deciding,
    }));
  const [better, worse] = ranked;
  if (better === undefined || worse === undefined) return null;
  const text = decidesFor(locale, [better, worse], headline.option);
  return {
    judged: better.option === one ? [better, worse] : [worse, better],
    decides: provisional === null ? text : say(locale, 'pair.so-far', { text }),
  };
}
