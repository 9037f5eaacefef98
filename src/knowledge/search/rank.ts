import type { Fit } from '../choose-entry.ts';
import type { Hit } from './entry-search.ts';
import { rankWeights } from './rank-weights.data.ts';

/** What is looked at where an entry is held against a question; each from 0 to about 1. */
export const rankFeatures = [
  'score',
  'whole-phrase',
  'whole-asked',
  'whole-told',
  'question-phrase',
  'question-asked',
  'question-told',
  'sentence',
  'answered',
  'runs',
  'question-runs',
  'lead-runs',
  'lead-phrase',
  'lead-asked',
  'lead-question',
  'lead-sentence',
  'code',
  'main',
  'main-first',
  'shared',
  'unshared',
  'kind',
  'kind-first',
  'applies',
  'conditions',
  'niche',
  'cause',
  'cause-of-other',
  'no-cause',
  'seen',
  'unnamed',
  'strange',
  'short',
] as const;

export type RankFeature = (typeof rankFeatures)[number];
export type RankFeatures = Readonly<Record<RankFeature, number>>;

/** A question as an entry is held against it. */
export interface Held {
  readonly isSymptom: boolean;
  /** Causes that a code in the message means. */
  readonly coded: ReadonlySet<string>;
  /** What the message says that is seen. */
  readonly seen: ReadonlySet<string>;
  /** Things that the question names, as terms of the search. */
  readonly named: readonly string[];
  /** Words that say something. */
  readonly words: number;
  /** The likest of all candidates. */
  readonly best: {
    readonly phrase: number;
    readonly asked: number;
    readonly question: number;
    readonly sentence: number;
    readonly runs: number;
  };
  /** How much of a thing's term the entry says: by its own words or by what it is about. */
  readonly says: (id: string, term: string) => boolean;
}

const most = (count: number, cap: number): number => Math.min(count, cap) / cap;
const shortest = 8;
const of = (value: number, best: number): number => (best === 0 ? 0 : value / best);

/** How an entry and a question meet, in numbers. */
export function rankFeaturesOf(hit: Hit, fit: Fit, held: Held): RankFeatures {
  const { entry } = fit;
  const { cause } = entry;
  const { best } = held;
  const strange = held.named.filter(term => !held.says(entry.id, term)).length;
  const seen = cause === undefined || !held.isSymptom ? 0 : cause.seen.filter(id => held.seen.has(id)).length;
  const flag = Number;
  return {
    score: hit.score,
    'whole-phrase': hit.whole.phrase,
    'whole-asked': hit.whole.asked,
    'whole-told': hit.whole.told,
    'question-phrase': hit.question.phrase,
    'question-asked': hit.question.asked,
    'question-told': hit.question.told,
    sentence: hit.sentence,
    answered: hit.answered,
    runs: hit.runs,
    'question-runs': hit.questionRuns,
    'lead-runs': of(hit.runs, best.runs),
    'lead-phrase': of(hit.whole.phrase, best.phrase),
    'lead-asked': of(hit.whole.asked, best.asked),
    'lead-question': of(hit.question.phrase, best.question),
    'lead-sentence': of(hit.sentence, best.sentence),
    code: flag(held.coded.has(entry.id)),
    main: flag(fit.main),
    'main-first': flag(fit.mainFirst),
    shared: most(fit.shared, 3),
    unshared: most(fit.unshared, 3),
    kind: flag(fit.kindAt >= 0),
    'kind-first': flag(fit.kindAt === 0),
    applies: flag(fit.applies),
    conditions: most(fit.conditions, 3),
    niche: flag(entry.niche === true),
    cause: flag(cause !== undefined && held.isSymptom),
    'cause-of-other': flag(cause !== undefined && !held.isSymptom),
    'no-cause': flag(cause === undefined && held.isSymptom),
    seen: most(seen, 2),
    unnamed: hit.unnamed,
    strange: held.named.length === 0 ? 0 : strange / held.named.length,
    short: flag(held.words < shortest),
  };
}

const sumOf = (features: RankFeatures): number =>
  rankFeatures.reduce((all, name) => all + features[name] * rankWeights[name], rankWeights.none);

/**
 * How likely it is of each entry that it is the answer, 0 to 1; what is missing to 1 is that none of them is. A
 * conditional
 * logit over the entries and "none", trained on labelled public questions.
 */
export function likelihoodsOf(entries: readonly RankFeatures[]): readonly number[] {
  const sums = entries.map(sumOf);
  const most = Math.max(0, ...sums);
  const powers = sums.map(sum => Math.exp(sum - most));
  const total = powers.reduce((all, power) => all + power, Math.exp(-most));
  return powers.map(power => power / total);
}
