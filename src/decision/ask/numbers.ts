import type { FactId } from '../case/facts.ts';
import { comparisonsIn } from '../decide/comparisons.ts';
import type { Comparison, Condition } from '../decide/condition.ts';
import { thresholds } from '../tables/thresholds.data.ts';

const ofColumns: Readonly<Partial<Record<FactId, Readonly<Record<string, number>>>>> = thresholds;

/** The numbers from which on a comparison has another result. */
function cutsOf({ op, value }: Comparison): readonly number[] {
  if (typeof value !== 'number') return [];
  if (op === '>=' || op === '<') return [value];
  return op === '>' || op === '<=' ? [value + 1] : [value, value + 1];
}

/**
 * A number of each interval in which neither a column nor one of the conditions tells two numbers apart, ascending:
 * the greatest of the first one, the least of every other. None where all numbers are alike.
 */
export function numbersToldApart(fact: FactId, conditions: readonly Condition[]): readonly number[] {
  const compared = conditions.flatMap(comparisonsIn).filter(part => part.fact === fact);
  const cuts = new Set([...Object.values(ofColumns[fact] ?? {}), ...compared.flatMap(cutsOf)]);
  const [least, ...more] = [...cuts].sort((one, other) => one - other);
  return least === undefined ? [] : [least - 1, least, ...more];
}
