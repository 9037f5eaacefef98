import type { Fit } from '../../../knowledge/choose-entry.ts';
import type { Hit } from '../../../knowledge/search/entry-search.ts';
import { rankWeights } from './rank-weights.data.ts';

/** What is looked at where an entry is held against a question; each from 0 to about 1. */
export const rankFeatures = [
  'score',
  'lead',
  'phrase',
  'said',
  'both',
  'answered',
  'whole',
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
  'unnamed',
  'elsewhere',
  'short',
] as const;

export type RankFeature = (typeof rankFeatures)[number];
export type RankFeatures = Readonly<Record<RankFeature, number>>;

/** A question as an entry is held against it. */
export interface Held {
  readonly isSymptom: boolean;
  /** Things that it names, as terms of the search. */
  readonly named: readonly string[];
  /** Words that say something. */
  readonly words: number;
  readonly bestScore: number;
  /** How much of a thing's term the entry says: by its own words or by what it is about. */
  readonly says: (id: string, term: string) => boolean;
}

const most = (count: number, cap: number): number => Math.min(count, cap) / cap;
const shortest = 8;

/** How an entry and a question meet, in numbers. */
export function rankFeaturesOf(hit: Hit, fit: Fit, held: Held): RankFeatures {
  const { entry } = fit;
  const both = (2 * hit.phrase * hit.said) / Math.max(1e-9, hit.phrase + hit.said);
  const isCause = entry.cause !== undefined;
  const strange = held.named.filter(term => !held.says(entry.id, term)).length;
  const flag = Number;
  return {
    score: hit.score / 2,
    lead: hit.score / Math.max(1e-9, held.bestScore),
    phrase: hit.phrase,
    said: hit.said,
    both,
    answered: hit.answered,
    whole: hit.phrase * hit.answered,
    main: flag(fit.main),
    'main-first': flag(fit.mainFirst),
    shared: most(fit.shared, 3),
    unshared: most(fit.unshared, 3),
    kind: flag(fit.kindAt >= 0),
    'kind-first': flag(fit.kindAt === 0),
    applies: flag(fit.applies),
    conditions: most(fit.conditions, 3),
    niche: flag(entry.niche === true),
    cause: flag(isCause && held.isSymptom),
    'cause-of-other': flag(isCause && !held.isSymptom),
    'no-cause': flag(!isCause && held.isSymptom),
    unnamed: most(strange, 3),
    elsewhere: held.named.length === 0 ? 0 : strange / held.named.length,
    short: flag(held.words < shortest),
  };
}

const sumOf = (features: RankFeatures): number =>
  rankFeatures.reduce((all, name) => all + features[name] * rankWeights[name], rankWeights.none);

/**
 * How likely it is of each entry that it is the answer, 0 to 1; what is missing to 1 is that none of them is. A conditional
 * logit over the entries and "none", trained on labelled public questions.
 */
export function likelihoodsOf(entries: readonly RankFeatures[]): readonly number[] {
  const sums = entries.map(sumOf);
  const most = Math.max(0, ...sums);
  const powers = sums.map(sum => Math.exp(sum - most));
  const total = powers.reduce((all, power) => all + power, Math.exp(-most));
  return powers.map(power => power / total);
}
