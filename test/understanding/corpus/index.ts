import { detailCorpus } from './details.data.ts';
import { exposureCorpus } from './exposure.data.ts';
import { holdoutCorpus } from './holdout.data.ts';
import { hybridCorpus } from './hybrid.data.ts';
import { languageCorpus, nothingCorpus } from './languages.data.ts';
import { optionCorpus } from './options.data.ts';
import { regionCorpus } from './regions.data.ts';
import { roleRows } from './roles.data.ts';
import type { CorpusRow } from './row.ts';

/** The utterances that the patterns were made with. */
export const corpus: readonly CorpusRow[] = [
  ...roleRows,
  ...exposureCorpus,
  ...hybridCorpus,
  ...detailCorpus,
  ...optionCorpus,
  ...regionCorpus,
  ...languageCorpus,
  ...nothingCorpus,
];

/** Utterances kept apart, to see how far the patterns carry. */
export const holdout: readonly CorpusRow[] = holdoutCorpus;
