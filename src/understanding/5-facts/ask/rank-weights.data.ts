// Trained by `npm run knowledge:train` on labelled public questions: what each way in which a question and an entry meet
// counts for. `none`: where nothing is known.
import type { RankFeature } from './rank.ts';

export const rankWeights: Readonly<Record<RankFeature | 'none', number>> = {
  'none': -4.82,
  'score': 1.14,
  'lead': -0.09,
  'phrase': -0.94,
  'said': -1.99,
  'both': -1.22,
  'answered': 1.74,
  'whole': 0.3,
  'main': -0.54,
  'main-first': 0.53,
  'shared': -0.54,
  'unshared': -1.16,
  'kind': -0.21,
  'kind-first': 0.58,
  'applies': 0.1,
  'conditions': 0.12,
  'niche': 0.12,
  'cause': 0,
  'cause-of-other': 0,
  'no-cause': 0.15,
  'unnamed': -0.13,
  'elsewhere': -0.36,
  'short': -1.97,
};
