import { z } from 'zod';
import { compareIn, recommendIn, saidIn } from '../answer/index.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { sourcesOf } from '../decision/explain/sources.ts';
import { verdictsWhatever } from '../decision/explain/verdicts.ts';
import { recommend } from '../decision/index.ts';
import { proposalSchema, verdictSchema } from '../decision/recommendation/ids.ts';
import { listOf, partOf } from '../decision/recommendation/shapes.ts';
import type { ProposalId } from '../options/options.ts';

/** Why an option is, or is not, what is recommended for these answers. */
export const explanationSchema = partOf({
  option: proposalSchema,
  verdict: verdictSchema,
  because: z.string(),
  wouldFit: z
    .string()
    .nullable()
    .describe('What would have to be different for it to fit; null where it fits, or where nothing would help.'),
  sources: listOf(partOf({ title: z.string(), url: z.url() })),
}).describe('Why an option is, or is not, what is recommended.');

export type Explanation = z.infer<typeof explanationSchema>;

/** Only what nobody should have any more is judged without a case. */
function explainAnyway(option: ProposalId): Explanation | undefined {
  const [fixed] = saidIn(undefined, verdictsWhatever([option]));
  if (fixed === undefined) return undefined;
  const sources = sourcesOf(fixed.sources).map(({ title, url }) => ({ title, url }));
  return { option, verdict: fixed.verdict, because: fixed.because, wouldFit: null, sources };
}

/**
 * Explains one option for these answers; undefined where the option plays no part in them, or where too little is known
 * to judge it.
 */
export function explain({ ask: _, ...requirements }: Requirements, option: ProposalId): Explanation | undefined {
  const { proposed = [] } = requirements;
  if (recommend(requirements).headline === null) return explainAnyway(option);
  const asked = recommendIn(undefined, { ...requirements, proposed: [...new Set([...proposed, option])] });
  const verdict = asked.proposedVerdicts.find(found => found.option === option);
  const rejected = asked.rejected.find(found => found.option === option);
  const compared = compareIn(undefined, requirements).find(row => row.option === option);
  const because = verdict?.because ?? rejected?.because ?? compared?.deciding;
  if (because === undefined) return undefined;
  const named = new Set(verdict?.sources ?? rejected?.sources ?? compared?.sources ?? []);
  const sources = asked.sources.filter(source => named.has(source.id)).map(({ title, url }) => ({ title, url }));
  return {
    option,
    verdict: verdict?.verdict ?? rejected?.verdict ?? compared?.verdict ?? 'rejected',
    because,
    wouldFit: rejected?.wouldFit ?? null,
    sources,
  };
}
