import type { Source, SourceId } from '../recommendation.ts';
import { sourceRows } from './sources.data.ts';

/** Every source, by key. */
export const sourcesById: ReadonlyMap<SourceId, Source> = new Map(sourceRows.map(row => [row.id, row]));

/** The sources with these keys, each once, in order of first mention. Unknown keys are left out; a test allows none. */
export function sourcesOf(ids: Iterable<SourceId>): readonly Source[] {
  const found = new Set<Source>();
  for (const id of ids) {
    const source = sourcesById.get(id);
    if (source !== undefined) found.add(source);
  }
  return [...found];
}
