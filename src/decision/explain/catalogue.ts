import type { DiscouragedId, OptionId, ProposalId } from '../../options/options.ts';
import type { Comparison, SourceId } from '../recommendation.ts';
import { catalogueRows } from './catalogue.data.ts';
import { discouragedRows } from './verdicts.data.ts';

/** One option of the catalogue. */
export interface CatalogueRow {
  /** As Microsoft writes it. */
  readonly name: string;
  /** What it is for, one sentence. */
  readonly summary: string;
  /** Its latency is the distance, so a published round trip between the regions says more than words. */
  readonly distanceBound?: true;
  readonly figures: Comparison['figures'];
  readonly sources: readonly SourceId[];
}

/** Something retired or advised against, with the verdict that it always gets. */
export interface DiscouragedRow {
  readonly name: string;
  readonly verdict: 'rejected' | 'retired';
  readonly because: string;
  readonly sources: readonly SourceId[];
}

const names: Readonly<Record<OptionId | DiscouragedId, { readonly name: string }>> = {
  ...catalogueRows,
  ...discouragedRows,
};

/** The name of an option, or of something discouraged, as Microsoft writes it. */
export function optionName(id: ProposalId): string {
  return names[id].name;
}

/** What the option is for, in one sentence. */
export function optionSummary(id: OptionId): string {
  return catalogueRows[id].summary;
}

/** The figures of the option that a comparison shows side by side; with the round trip (ms) where distance decides. */
export function optionFigures(id: OptionId, roundTrip: number | null = null): Comparison['figures'] {
  const { figures, distanceBound } = catalogueRows[id];
  if (roundTrip === null || distanceBound !== true) return figures;
  return { ...figures, latency: `${figures.latency}: ${roundTrip} ms round trip (P50)` };
}

/** Where the summary and the figures of the option are written. */
export function optionSources(id: OptionId): readonly SourceId[] {
  return catalogueRows[id].sources;
}

const fixed: ReadonlyMap<string, DiscouragedRow> = new Map(Object.entries(discouragedRows));

/** The fixed verdict on something retired or advised against; undefined for an option of the catalogue. */
export function discouraged(id: ProposalId): DiscouragedRow | undefined {
  return fixed.get(id);
}
