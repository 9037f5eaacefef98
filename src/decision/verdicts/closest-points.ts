import { closeness, termsOfCase } from '../../knowledge/case-terms.ts';
import { fitting } from '../../knowledge/choose-entry.ts';
import { entryById } from '../../knowledge/entries.ts';
import type { Entry } from '../../knowledge/entry.ts';
import type { Ask } from '../case/ask.ts';
import type { Requirements } from '../case/requirements.ts';
import { evaluate } from '../decide/evaluate.ts';
import { defined } from '../defined.ts';
import { pointAnswer } from './point-answer.ts';

/** A point that a question without a sure answer may mean. */
export interface ClosePoint {
  /** The question as people put it. */
  readonly asked: string;
  /** The question that asks about this point. */
  readonly ask: Ask & { readonly point: string };
}

/** Points offered for one question. */
const mostOffered = 3;

const offered = ({ id, asks, asked }: Entry, ask: Ask): ClosePoint => {
  const kind = asks.includes(ask.kind) ? ask.kind : defined(asks[0]);
  return { asked: defined(asked[0]), ask: { kind, about: ask.about, point: id } };
};

/**
 * The known points that come closest to the question in this case, the closest first: those that its words come near to
 * (`near`, by id) where its words are known, else those about the same thing.
 */
export function closestPoints(requirements: Requirements, near: readonly string[] = []): readonly ClosePoint[] {
  const { ask } = requirements;
  if (ask === undefined) return [];
  const { given } = evaluate(requirements);
  const byWords = near.flatMap(id => entryById(id) ?? []).filter(({ id }) => pointAnswer({ ...ask, point: id }, given));
  if (byWords.length > 0) return byWords.slice(0, mostOffered).map(entry => offered(entry, ask));
  const words = termsOfCase(ask, given);
  return fitting(ask, given)
    .filter(({ entry }) => ask.about.some(subject => entry.about.includes(subject)))
    .map(({ entry, weight }) => ({ entry, weight: weight + closeness(entry, words) }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostOffered)
    .map(({ entry }) => offered(entry, ask));
}
