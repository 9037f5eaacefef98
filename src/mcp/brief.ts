import type { SpokenRecommendation } from '../answer/index.ts';

/** What a caller rarely needs to answer a person, and most of the bytes of a recommendation. */
type Later = 'facts' | 'topology' | 'rejected' | 'whatIf' | 'figures' | 'sentences';

export type BriefRecommendation = Omit<SpokenRecommendation, Later>;

/** The ids of all sources that something names, however deep. */
function sourceIdsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner)
      ? inner.filter((id): id is string => typeof id === 'string')
      : sourceIdsIn(inner),
  );
}

/**
 * A recommendation without its long lists: the answer, the design and its reasons, what goes wrong in this case, and
 * the
 * sources of these. Everything that it has is as in the whole.
 */
export function briefly({
  facts: _facts,
  topology: _topology,
  rejected: _rejected,
  whatIf: _whatIf,
  figures: _figures,
  sentences: _sentences,
  sources,
  ...rest
}: SpokenRecommendation): BriefRecommendation {
  const kept = { ...rest, pitfalls: rest.pitfalls.filter(({ scope }) => scope === 'case') };
  const named = new Set(sourceIdsIn(kept));
  return { ...kept, sources: sources.filter(({ id }) => named.has(id)) };
}
