import { type Sentence, sentence } from '../../content/sentence.ts';
import { discouragedRows } from '../../options/discouraged.ts';
import type { DiscouragedRow } from '../../options/option-row.ts';
import { type DiscouragedId, isOption, type OptionId, type ProposalId } from '../../options/options.ts';
import { optionRows } from '../../options/rows.ts';
import { optionName, optionSays, whyDiscouraged } from '../../options/says.ts';
import type { Comparison, SourceId } from '../recommendation.ts';

export { optionName };

/** What the option is for, in one sentence. */
export function optionSummary(id: OptionId): Sentence {
  return optionSays(id, 'summary');
}

/** The figures of the option that a comparison shows side by side; with the round trip (ms) where distance decides. */
export function optionFigures(id: OptionId, roundTrip: number | null = null): Comparison['figures'] {
  const latency = optionSays(id, 'latency');
  return {
    latency:
      roundTrip === null || !optionRows[id].isDistanceBound
        ? latency
        : sentence('figure.latency', { latency, milliseconds: roundTrip }),
    throughput: optionSays(id, 'throughput'),
    encryption: optionSays(id, 'encryption'),
    transitivity: optionSays(id, 'transitivity'),
    overlap: optionSays(id, 'overlap'),
    billed: optionSays(id, 'billed'),
    effort: optionSays(id, 'effort'),
  };
}

/** Where the summary and the figures of the option are written. */
export function optionSources(id: OptionId): readonly SourceId[] {
  return optionRows[id].sources;
}

/** The verdict on something retired or advised against, whatever the case is. */
interface FixedVerdict extends Pick<DiscouragedRow, 'verdict' | 'sources'> {
  readonly because: Sentence;
}

function verdictWhatever(id: DiscouragedId): FixedVerdict {
  const { verdict, sources }: DiscouragedRow = discouragedRows[id];
  return { verdict, because: whyDiscouraged(id), sources };
}

/** The fixed verdict on something retired or advised against; undefined for an option of the catalogue. */
export function discouraged(id: ProposalId): FixedVerdict | undefined {
  return isOption(id) ? undefined : verdictWhatever(id);
}
