import type { OptionId, ProposalId } from '../../options/options.ts';
import type { Head, Pattern } from '../../options/pattern.ts';
import type { FactId, Facts, ValueOf } from '../case/facts.ts';
import type { StandingAttribute } from '../case/standing-attributes.data.ts';
import type { Standing, StandingKind } from '../case/stands.ts';

/** The texts that a fact can be held against: its values; of a set its members, and 'none' for the empty set. */
export type TextOf<F extends FactId> = TextIn<ValueOf<F>>;
type TextIn<V> = V extends readonly (infer Member extends string)[] ? Member | 'none' : Extract<V, string>;

type SetFact = { [F in FactId]: ValueOf<F> extends readonly unknown[] ? F : never }[FactId];
type NumberFact = { [F in FactId]: Extract<ValueOf<F>, number> extends never ? never : F }[FactId];
export type TextFact = Exclude<FactId, NumberFact>;
type ResourceFact = 'resourceType' | 'sourceResourceType';

/** A fact and one of its values. */
export type Equals<F extends TextFact> = {
  [T in F]: { readonly fact: T; readonly op: '=' | '!='; readonly value: TextOf<T> };
}[F];

type OneOf = {
  [F in TextFact]: { readonly fact: F; readonly op: 'in'; readonly value: readonly TextOf<F>[] };
}[TextFact];

type Contains = {
  [F in SetFact]: { readonly fact: F; readonly op: 'contains'; readonly value: Exclude<TextOf<F>, 'none'> };
}[SetFact];

interface StartsWith {
  readonly fact: ResourceFact;
  readonly op: 'startsWith';
  readonly value: Head<TextOf<ResourceFact>>;
}

interface Compares {
  readonly fact: NumberFact;
  readonly op: '=' | '!=' | '>' | '>=' | '<' | '<=';
  readonly value: number;
}

/** A comparison of one fact with values that it can have. */
export type Comparison = Equals<TextFact> | OneOf | Contains | StartsWith | Compares;

/** True where a thing of the kind stands, with these values where some are named: one of several where a list is. */
interface StandsCondition {
  readonly stands: StandingKind;
  readonly with?: { readonly [A in StandingAttribute]?: string | number | boolean | readonly string[] };
}

/**
 * A condition as data. `rec`: an option of the design (a trailing * is a wildcard); `opt`: of the design, proposed by
 * the person, or the candidate being weighed; `proposed`: in the person's mind. On a set, `=` means contains, and the
 * value 'none' means empty. A comparison with a missing value is false.
 */
export type Condition =
  | { readonly always: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly rec: Pattern<OptionId> }
  | { readonly opt: Pattern<ProposalId> }
  | { readonly proposed: Pattern<ProposalId> }
  | StandsCondition
  | Comparison;

/** What conditions are held against. */
export interface Case {
  readonly facts: Facts;
  /** The options of the design. */
  readonly design: ReadonlySet<OptionId>;
  readonly proposed: ReadonlySet<ProposalId>;
  /** What stands already, as it was said. */
  readonly stands: readonly Standing[];
  /** The option being weighed as a candidate, if any. */
  readonly candidate?: OptionId;
}
