import type { Source, SourceId } from '../recommendation.ts';
import { appsSources } from './sources.apps.data.ts';
import { sourceRows } from './sources.data.ts';
import { dataServiceSources } from './sources.data-services.data.ts';
import { deliverySources } from './sources.delivery.data.ts';
import { egressSources } from './sources.egress.data.ts';
import { hubSources } from './sources.hubs.data.ts';
import { linesSources } from './sources.lines.data.ts';
import { newsSources } from './sources.news.data.ts';
import { priceSources } from './sources.prices.data.ts';
import { privateSources } from './sources.private.data.ts';
import { vpnSources } from './sources.vpn.data.ts';

/** A source as a row of data: `stored` only where it was read in a copy of the day in `checkedOn`. */
export type SourceRow = Omit<Source, 'stored'> & { readonly stored?: true };

const allSources: readonly SourceRow[] = [
  ...sourceRows,
  ...appsSources,
  ...deliverySources,
  ...hubSources,
  ...linesSources,
  ...newsSources,
  ...privateSources,
  ...vpnSources,
  ...egressSources,
  ...dataServiceSources,
  ...priceSources,
];

/** Every source, by key. */
export const sourcesById: ReadonlyMap<SourceId, Source> = new Map(
  allSources.map(({ stored = false, ...row }) => [row.id, { ...row, stored }]),
);

/** The sources with these keys, each once, in order of first mention. Unknown keys are left out; a test allows none. */
export function sourcesOf(ids: Iterable<SourceId>): readonly Source[] {
  const found = new Set<Source>();
  for (const id of ids) {
    const source = sourcesById.get(id);
    if (source !== undefined) found.add(source);
  }
  return [...found];
}
