import type { DecidedFact, FactId, Facts, FactValue } from './facts.ts';
import type { Answers } from './in-schema-order.ts';
import type { Field } from './requirements.ts';

/** Facts that are known before the tables decide. */
export type CaseFact = Exclude<FactId, DecidedFact>;

/** What a value follows from. */
export interface Inputs<F extends CaseFact, A extends Field> {
  readonly facts: readonly F[];
  /** Answers as they were given, before normalisation. */
  readonly said: readonly A[];
}

/** A value of the case together with all that it follows from: `of` can look at nothing else. */
export interface Derivation<V, F extends CaseFact, A extends Field> extends Inputs<F, A> {
  readonly of: (facts: Pick<Facts, F>, said: Pick<Answers, A>) => V;
}

/** Declares what a value follows from, and how. */
export function derive<V extends FactValue, const F extends CaseFact = never, const A extends Field = never>(
  { facts = [], said = [] }: Partial<Inputs<F, A>>,
  of: Derivation<V, F, A>['of'],
): Derivation<V, F, A> {
  return { facts, said, of };
}
