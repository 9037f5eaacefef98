import { discouragedRows } from '../../options/discouraged.ts';
import type { DiscouragedRow } from '../../options/option-row.ts';
import { type OptionId, type ProposalId, proposalOf } from '../../options/options.ts';
import { optionRows } from '../../options/rows.ts';
import type { Comparison, SourceId } from '../recommendation.ts';

/** The name of an option, or of something discouraged, as Microsoft writes it. */
export function optionName(id: ProposalId): string {
  return proposalOf(id).name;
}

/** What the option is for, in one sentence. */
export function optionSummary(id: OptionId): string {
  return optionRows[id].summary;
}

/** The figures of the option that a comparison shows side by side; with the round trip (ms) where distance decides. */
export function optionFigures(id: OptionId, roundTrip: number | null = null): Comparison['figures'] {
  const { compared, isDistanceBound } = optionRows[id];
  if (roundTrip === null || !isDistanceBound) return compared;
  return { ...compared, latency: `${compared.latency}: ${roundTrip} ms round trip (P50)` };
}

/** Where the summary and the figures of the option are written. */
export function optionSources(id: OptionId): readonly SourceId[] {
  return optionRows[id].sources;
}

const fixed: ReadonlyMap<string, DiscouragedRow> = new Map(Object.entries<DiscouragedRow>(discouragedRows));

/** The fixed verdict on something retired or advised against; undefined for an option of the catalogue. */
export function discouraged(id: ProposalId): DiscouragedRow | undefined {
  return fixed.get(id);
}
