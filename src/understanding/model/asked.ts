import { type Ask, askSchema, symptomSchema } from '../../decision/case/ask.ts';
import { noPoint } from '../../knowledge/choose-entry.ts';
import type { ObservationId } from '../../knowledge/observations/index.ts';
import type { ModelAnswer } from './answer-schema.ts';
import type { Candidates } from './candidates.ts';
import type { Taker } from './taker.ts';

type Symptom = NonNullable<Ask['symptom']>;

function symptomIn(taker: Taker, told: NonNullable<ModelAnswer['symptom']>, { observations }: Candidates): Symptom {
  const seen = told.seen.flatMap(({ id, quote }): ObservationId[] => {
    const offered = observations.find(one => one.id === id);
    if (offered === undefined) return taker.drop('outside') ?? [];
    return taker.span(quote) === undefined ? [] : [offered.id];
  });
  // As the message writes them: a model puts names of errors right.
  const codes = told.codes.flatMap(code => taker.span(code)?.text ?? []);
  const known = taker.fitting(symptomSchema.shape.codes, codes);
  return {
    seen: taker.fitting(symptomSchema.shape.seen, seen),
    ...(known.length === 0 ? {} : { codes: known }),
  };
}

/** The question of an answer, with the entry that is chosen of those offered; undefined where nothing is asked. */
export function askIn(taker: Taker, { ask, symptom, entry }: ModelAnswer, candidates: Candidates): Ask | undefined {
  const offered = candidates.entries.find(({ id }) => id === entry);
  if (entry !== null && offered === undefined) taker.drop('outside');
  const span = ask === null ? undefined : taker.span(ask.quote);
  if (ask === null || span === undefined) return undefined;
  taker.spans.set('ask', span);
  const criteria = taker.fitting(askSchema.shape.criteria, ask.criteria);
  return {
    kind: ask.kind,
    about: taker.fitting(askSchema.shape.about, ask.about),
    point: offered?.id ?? noPoint,
    ...(ask.sideBySide ? { sideBySide: true } : {}),
    ...(criteria.length === 0 ? {} : { criteria }),
    ...(ask.learning ? { learning: true } : {}),
    ...(symptom === null || ask.kind !== 'why-not-working' ? {} : { symptom: symptomIn(taker, symptom, candidates) }),
  };
}
