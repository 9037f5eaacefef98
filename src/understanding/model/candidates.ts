import type { Ask } from '../../decision/case/ask.ts';
import { generalObservationIds, type ObservationId, observationOf } from '../../knowledge/observations/index.ts';
import { english } from '../../knowledge/search/english.ts';
import { pointsOf } from '../5-facts/ask/point.ts';
import { readSeen } from '../5-facts/symptom-frame.ts';
import type { UnderstandingContext } from '../context.ts';
import { readStages } from '../stages.ts';

/** What a reader may choose among: questions that are known to be answered, and signs that something fails. */
export interface Candidates {
  readonly entries: readonly { readonly id: string; readonly asks: string }[];
  readonly observations: readonly { readonly id: ObservationId; readonly title: string }[];
}

/** Entries that are offered: with more of them a reader is slower and no better. */
const most = 8;

const anyAsk: Ask = { kind: 'which', about: [] };

/**
 * The entries that a message comes closest to by the search, whether it asks or not, with the signs that belong to
 * them.
 */
export function candidatesOf(text: string, context: UnderstandingContext = {}): Candidates {
  const { message, blocks, read, clauses, network, symptom } = readStages(text, context);
  const { ask = anyAsk } = network.requirements;
  const whole = { from: 0, to: message.tokens.length, asked: false };
  const signs = { seen: readSeen(read, blocks), codes: symptom?.codes ?? [] };
  const found = pointsOf(read, clauses.main?.sentence ?? whole, network.requirements, ask, signs).slice(0, most);
  const causes = found.flatMap(({ entry }) => entry.cause ?? []);
  const observations = new Set<ObservationId>([
    ...generalObservationIds,
    ...causes.flatMap(({ seen, works }) => [...seen, ...works]),
  ]);
  return {
    entries: found.map(({ entry: { id, asked } }) => ({ id, asks: asked[0] ?? '' })),
    observations: [...observations].map(id => ({ id, title: english(observationOf(id).title) })),
  };
}
