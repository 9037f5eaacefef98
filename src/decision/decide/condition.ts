import type { OptionId, ProposalId } from '../../options/options.ts';
import type { FactId, Facts } from '../case/facts.ts';

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
  | { readonly rec: string }
  | { readonly opt: string }
  | { readonly proposed: string }
  | { readonly fact: FactId; readonly op: '=' | '!='; readonly value: string | number }
  | { readonly fact: FactId; readonly op: 'in'; readonly value: readonly string[] }
  | { readonly fact: FactId; readonly op: '>' | '>=' | '<' | '<='; readonly value: number }
  | { readonly fact: FactId; readonly op: 'startsWith' | 'contains'; readonly value: string };

/** What conditions are held against. */
export interface Case {
  readonly facts: Facts;
  /** The options of the design. */
  readonly design: ReadonlySet<OptionId>;
  readonly proposed: ReadonlySet<ProposalId>;
  /** The option being weighed as a candidate, if any. */
  readonly candidate?: OptionId;
}
