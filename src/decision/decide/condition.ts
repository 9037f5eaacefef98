import type { OptionId, ProposalId } from '../../options/options.ts';
import type { FactId, Facts, FactValue } from '../case/facts.ts';

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

function named(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}

function anyNamed(pattern: string, ids: Iterable<string>): boolean {
  for (const id of ids) if (named(pattern, id)) return true;
  return false;
}

const isSet = (value: FactValue): value is readonly string[] => Array.isArray(value);

function equal(found: FactValue, value: string | number): boolean {
  if (isSet(found)) return value === 'none' ? found.length === 0 : found.includes(String(value));
  return found !== null && found === value;
}

function compare(found: FactValue, op: '>' | '>=' | '<' | '<=', value: number): boolean {
  if (typeof found !== 'number') return false;
  if (op === '>') return found > value;
  if (op === '>=') return found >= value;
  return op === '<' ? found < value : found <= value;
}

function factHolds(condition: Extract<Condition, { fact: FactId }>, facts: Facts): boolean {
  const found = facts[condition.fact];
  switch (condition.op) {
    case '=':
      return equal(found, condition.value);
    case '!=':
      return found !== null && !equal(found, condition.value);
    case 'in':
      return condition.value.some(value => equal(found, value));
    case 'startsWith':
      return typeof found === 'string' && found.startsWith(condition.value);
    case 'contains':
      return isSet(found) && found.includes(condition.value);
    default:
      return compare(found, condition.op, condition.value);
  }
}

/** True where the condition holds for the case. */
export function holds(condition: Condition, given: Case): boolean {
  if ('always' in condition) return true;
  if ('all' in condition) return condition.all.every(part => holds(part, given));
  if ('any' in condition) return condition.any.some(part => holds(part, given));
  if ('not' in condition) return !holds(condition.not, given);
  if ('rec' in condition) return anyNamed(condition.rec, given.design);
  if ('proposed' in condition) return anyNamed(condition.proposed, given.proposed);
  if ('opt' in condition) {
    if (given.candidate !== undefined && named(condition.opt, given.candidate)) return true;
    return anyNamed(condition.opt, given.design) || anyNamed(condition.opt, given.proposed);
  }
  return factHolds(condition, given.facts);
}
