import { catalogueRows } from './catalogue.data.ts';
import type { DiscouragedId, OptionId, ProposalId } from './options.ts';
import type { Comparison, SourceId } from './recommendation.ts';
import { discouragedRows } from './verdicts.data.ts';

/** One option of the catalogue. */
export interface CatalogueRow {
  /** As Microsoft writes it. */
  readonly name: string;
  /** What it is for, one sentence. */
  readonly summary: string;
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

/** The figures of the option that a comparison shows side by side. */
export function optionFigures(id: OptionId): Comparison['figures'] {
  return catalogueRows[id].figures;
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
