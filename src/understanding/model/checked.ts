import { z } from 'zod';
import { type Field, type Requirements, requirementsSchema } from '../../decision/case/requirements.ts';
import type { NamedPart, Span } from '../understood-text.ts';
import { answerSchema, type ModelAnswer } from './answer-schema.ts';
import { askIn } from './asked.ts';
import type { Candidates } from './candidates.ts';
import { lenient } from './lenient.ts';
import { standsIn } from './standing.ts';
import { statedIn } from './stated.ts';
import { type DropReason, dropReasons, Taker } from './taker.ts';

export { type DropReason, dropReasons };

/** What a model read in a message, every part of it with words that stand there. */
export interface Reading {
  /** The facts that it states; `ask` and `stands` among them. */
  readonly requirements: Requirements;
  /** The words behind each of these fields. */
  readonly spans: ReadonlyMap<Field, Span>;
  readonly named: readonly NamedPart[];
  /** What was said and not taken, by reason. */
  readonly dropped: Readonly<Record<DropReason, number>>;
}

/** Every part that an answer has to have, whatever is in it. */
const formSchema = z.looseObject(
  Object.fromEntries(
    Object.keys(answerSchema.shape).map(name => [name, z.custom(value => value !== undefined)] as const),
  ),
);

/** The answer without the single values that are of no closed set; undefined where it has another form altogether. */
function readable(taker: Taker, given: unknown): ModelAnswer | undefined {
  if (!formSchema.safeParse(given).success) return undefined;
  return answerSchema.safeParse(lenient(answerSchema, given, () => taker.drop('outside'))).data;
}

/**
 * What holds of a model's answer to a message: values of the closed sets whose words stand in it, and one of the
 * entries
 * offered or none. Undefined where the answer has another form altogether.
 */
export function checked(given: unknown, text: string, candidates: Candidates): Reading | undefined {
  const taker = new Taker(text);
  const answer = readable(taker, given);
  if (answer === undefined) return undefined;
  const facts = statedIn(taker, answer);
  const { stands, named } = standsIn(taker, answer);
  const nothing = answer.nothingStands === null ? undefined : taker.span(answer.nothingStands);
  if (nothing !== undefined && stands.length > 0) taker.drop('contradiction');
  if (nothing !== undefined && stands.length === 0) taker.spans.set('stands', nothing);
  const ask = askIn(taker, answer, candidates);
  const requirements = requirementsSchema.parse({
    ...Object.fromEntries(facts),
    ...(stands.length > 0 ? { stands } : nothing === undefined ? {} : { stands: [] }),
    ...(ask === undefined ? {} : { ask }),
  });
  return { requirements, spans: taker.spans, named, dropped: taker.dropped };
}
