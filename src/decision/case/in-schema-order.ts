import { mapValues } from '../map-values.ts';
import { type Field, type Requirements, requirementsSchema } from './requirements.ts';

/** Answers with every field, undefined where it was not answered: what reads one cannot forget to ask for it. */
export type Answers = { readonly [F in Field]-?: Requirements[F] | undefined };

const blank = mapValues(requirementsSchema.shape, () => undefined);

/**
 * The same answers with every field in the order of the schema, undefined where it was not answered: the order of
 * answering leaves no trace, and all cases have one shape in memory, which makes them fast to read.
 */
export function inOrder(requirements: Requirements): Answers {
  return { ...blank, ...requirements };
}

/** The answers that were given, in the order of the schema. */
export function answered(requirements: Requirements): Requirements {
  return Object.fromEntries(Object.entries(requirements).filter(([, value]) => value !== undefined));
}
